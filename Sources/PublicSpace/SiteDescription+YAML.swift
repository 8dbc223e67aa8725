import Yams

extension SiteDescription {
  /// Reads `site.yaml`; keys it does not know are findings, values it cannot use are errors.
  public init(reading path: String) throws {
    try self.init(FileBytes(of: path).text, file: path)
  }

  public init(_ yaml: String, file: String) throws {
    self.init()
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw FileError(file, "is not YAML: \(error.oneLine)")
    }
    guard let root, root.scalar?.string.isEmpty != true else { return }
    guard let mapping = root.mapping else {
      throw FileError(file, "should be a list of “key: value” lines")
    }
    for (key, value) in mapping { try set(key.string ?? "", value, file) }
  }

  private mutating func set(_ key: String, _ value: Node, _ file: String) throws {
    func fail(_ wanted: String) -> FileError {
      FileError("\(file):\(value.mark?.line ?? 1)", "“\(key)” should be \(wanted)")
    }
    func number() throws -> Double {
      guard let number = value.float, number.isFinite, number >= 0 else {
        throw fail("a number, not negative")
      }
      return number
    }
    func count() throws -> Int {
      guard let count = Int(exactly: try number()) else { throw fail("a whole number") }
      return count
    }
    switch key {
    case "name": name = words(value)
    case "place": place = words(value)
    case "illustrative":
      guard let truth = value.bool else { throw fail("true or false") }
      isIllustrative = truth
    case "datum":
      guard let word = value.string, ["wgs84", "cgcs2000"].contains(word) else {
        throw fail("wgs84 or cgcs2000; other datums cannot be read yet")
      }
      datum = word
    case "plane":
      guard value.string == "auto" else { throw fail("auto; other planes cannot be used yet") }
    case "city": city = value.string
    case "households": households = try count()
    case "residents": residents = try number()
    case "built": built = try count()
    case "storey_height":
      storeyHeight = try number()
      guard storeyHeight > 0 else { throw fail("more than 0 m") }
    case "date":
      guard let text = value.string, isDate(text) else { throw fail("a date like 2026-11-20") }
      date = text
    case "options":
      guard let list = value.sequence else { throw fail("a list of .geojson files") }
      options = list.compactMap(\.string)
    case "roles":
      guard let mapping = value.mapping else { throw fail("a list of “role: name” lines") }
      roles = mapping.compactMap { role, name in
        guard let role = role.string, let name = name.string else { return nil }
        return Role(role: role, name: name)
      }
    case "proposals":
      guard let mapping = value.mapping else { throw fail("titles by option") }
      for (option, words) in mapping {
        guard let option = option.string else { continue }
        proposals[option] = Proposal(
          title: self.words(words["title"]), intent: self.words(words["intent"]))
      }
    case "stage":
      stage = try (value["now"]?.string).map { word in
        guard let stage = Stage(rawValue: word) else {
          throw fail("needs, survey, options or consult")
        }
        return stage
      }
      for (name, date) in value["dates"]?.mapping ?? [:] {
        guard let stage = name.string.flatMap(Stage.init) else { continue }
        stageDates[stage] = date.string
      }
    case "works", "ground": break  // read by nothing yet, but no mistake
    default:
      findings.append(
        Finding(
          .warning, "site.key",
          "\(file):\(value.mark?.line ?? 1): the key “\(key)” is not known and was left out"))
    }
  }

  private func words(_ node: Node?) -> Words {
    guard let node else { return Words() }
    if let text = node.string { return Words(zh: text) }
    return Words(zh: node["zh"]?.string, en: node["en"]?.string)
  }

  private func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-")
    return parts.count == 3 && parts.map(\.count) == [4, 2, 2]
      && parts.allSatisfy { Int($0) != nil } && (1...12).contains(Int(parts[1])!)
      && (1...31).contains(Int(parts[2])!)
  }
}

extension YamlError {
  fileprivate var oneLine: String {
    "\(self)".split(separator: "\n").joined(separator: " ")
  }
}
