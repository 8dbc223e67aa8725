import Projection
import Yams

extension SiteDescription {
  /// Reads `site.yaml`; keys it does not know are findings, values it cannot use are errors.
  public init(reading path: String) throws {
    try self.init(FileBytes(of: path).text, file: path)
  }

  public init(_ yaml: String, file: String) throws {
    self.init()
    let root = try yamlDocument(in: yaml, file: file)
    guard let root, root.scalar?.string.isEmpty != true else { return }
    guard let mapping = root.mapping else {
      throw FileError(
        file, zh: "应由“键: 值”逐行写成", en: "should be a list of “key: value” lines")
    }
    for (key, value) in mapping { try set(key.string ?? "", value, file) }
  }

  private mutating func set(_ key: String, _ value: Node, _ file: String) throws {
    func fail(_ zh: String, _ en: String) -> FileError {
      FileError(
        "\(file):\(value.mark?.line ?? 1)", zh: "“\(key)”应为\(zh)", en: "“\(key)” should be \(en)")
    }
    func number() throws -> Double {
      guard let number = value.float, number.isFinite, number >= 0 else {
        throw fail("不小于零的数字", "a number, not negative")
      }
      return number
    }
    func count() throws -> Int {
      guard let count = Int(exactly: try number()) else { throw fail("整数", "a whole number") }
      return count
    }
    switch key {
    case "name": name = try words(value, key, file)
    case "place": place = try words(value, key, file)
    case "illustrative":
      guard let truth = value.bool else { throw fail(" true 或 false", "true or false") }
      isIllustrative = truth
    case "datum":
      guard let word = value.string.flatMap(Datum.init) else {
        throw fail(" wgs84、cgcs2000、gcj02、bd09 或 local", "wgs84, cgcs2000, gcj02, bd09 or local")
      }
      datum = word
    case "plane":
      guard let choice = value.string.flatMap(PlaneChoice.init) else {
        throw fail(
          " auto、shanghai2000 或 EPSG 编号，例如 EPSG:4549",
          "auto, shanghai2000 or an EPSG code such as EPSG:4549")
      }
      plane = choice
    case "address":
      let numbers = value.sequence?.compactMap(\.float) ?? []
      guard numbers.count == 2, value.sequence?.count == 2, abs(numbers[0]) <= 180,
        abs(numbers[1]) <= 90
      else {
        throw fail(
          "坐标，例如 [121.401, 31.302]：先经度，后纬度",
          "a place like [121.401, 31.302]: longitude, then latitude")
      }
      address = Coordinate(numbers[0], numbers[1])
    case "latitude":
      guard let degrees = value.float, abs(degrees) <= 90 else {
        throw fail(" −90 至 90 的度数", "degrees from −90 to 90")
      }
      latitude = degrees
    case "city":
      guard let word = value.string, !word.isEmpty else {
        throw fail("一个词，例如 shanghai", "a word such as shanghai")
      }
      city = word
    case "works":
      guard let word = value.string.flatMap(Works.init) else {
        throw fail(" renewal 或 new", "renewal or new")
      }
      works = word
    case "ground":
      guard let word = value.string.flatMap(OpenGround.init) else {
        throw fail(" walkable 或 blocked", "walkable or blocked")
      }
      ground = word
    case "households": households = try count()
    case "residents": residents = try number()
    case "children": children = try number()
    case "elders": elders = try number()
    case "built": built = try count()
    case "storey_height":
      storeyHeight = try number()
      guard storeyHeight > 0 else { throw fail("大于 0 m 的数字", "more than 0 m") }
    case "date":
      guard let text = value.string, CalendarDay(text) != nil else {
        throw fail("日期，例如 2026-11-20", "a date like 2026-11-20")
      }
      date = text
    case "options":
      guard let list = value.sequence else {
        throw fail(" .geojson 文件的列表", "a list of .geojson files")
      }
      options = list.compactMap(\.string)
      guard options.count == list.count else {
        throw fail(" .geojson 文件的列表", "a list of .geojson files")
      }
    case "roles":
      guard let mapping = value.mapping else {
        throw fail("“角色: 姓名”的列表", "a list of “role: name” lines")
      }
      for (role, name) in mapping {
        guard let role = role.string, let name = name.string else {
          throw fail("“角色: 姓名”的列表", "a list of “role: name” lines")
        }
        roles.append(Role(role: role, name: name))
      }
    case "proposals":
      guard let mapping = value.mapping else { throw fail("按方案列出的标题", "titles by option") }
      for (option, words) in mapping {
        guard let option = option.string else { continue }
        for (part, text) in words.mapping ?? [:] where !["title", "intent"].contains(part.string) {
          leaveOut("\(key).\(option).\(part.string ?? "?")", text, file)
        }
        proposals[option] = Proposal(
          title: try self.words(words["title"], "\(key).\(option).title", file),
          intent: try self.words(words["intent"], "\(key).\(option).intent", file))
      }
    case "stage":
      stage = try (value["now"]?.string).map { word in
        guard let stage = Stage(rawValue: word) else {
          throw fail(" needs、survey、options 或 consult", "needs, survey, options or consult")
        }
        return stage
      }
      guard let mapping = value.mapping else { throw fail("“now”和“dates”", "“now” and “dates”") }
      for (part, node) in mapping where !["now", "dates"].contains(part.string) {
        leaveOut("stage.\(part.string ?? "?")", node, file)
      }
      for (name, date) in value["dates"]?.mapping ?? [:] {
        guard let stage = name.string.flatMap(Stage.init) else {
          leaveOut("stage.dates.\(name.string ?? "?")", date, file)
          continue
        }
        guard let text = date.string, CalendarDay(text) != nil else {
          throw FileError(
            "\(file):\(date.mark?.line ?? 1)",
            zh: "“stage.dates.\(stage.rawValue)”应为日期，例如 2026-11-20",
            en: "“stage.dates.\(stage.rawValue)” should be a date like 2026-11-20")
        }
        stageDates[stage] = text
      }
    default: leaveOut(key, value, file)
    }
  }

  private mutating func leaveOut(_ key: String, _ value: Node, _ file: String) {
    findings.append(
      Finding(
        .warning, "site.key",
        Wording("\(file):\(value.mark?.line ?? 1): ")
          + Wording(
            zh: "不认识键“\(key)”，已略去", en: "the key “\(key)” is not known and was left out")))
  }

  /// A text, or texts by language.
  private mutating func words(_ node: Node?, _ key: String, _ file: String) throws -> Words {
    guard let node else { return Words() }
    if let text = node.string { return Words(zh: text) }
    guard let mapping = node.mapping else {
      throw FileError(
        "\(file):\(node.mark?.line ?? 1)", zh: "“\(key)”应为文字，或 {zh: …, en: …}",
        en: "“\(key)” should be a text, or {zh: …, en: …}")
    }
    for (language, text) in mapping where !["zh", "en"].contains(language.string) {
      leaveOut("\(key).\(language.string ?? "?")", text, file)
    }
    return Words(zh: node["zh"]?.string, en: node["en"]?.string)
  }
}
