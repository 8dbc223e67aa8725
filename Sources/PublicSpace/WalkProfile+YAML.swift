import Yams

extension WalkProfile {
  /// Reads `profiles.yaml`: profiles by name, which add to those known or change them.
  public static func profiles(reading path: String, over known: [WalkProfile]) throws
    -> [WalkProfile]
  {
    try profiles(in: FileBytes(of: path).text, file: path, over: known)
  }

  /// Throws `FileError` at the first key or value that it cannot use.
  public static func profiles(
    in yaml: String, file: String, over known: [WalkProfile]
  ) throws -> [WalkProfile] {
    let root = try yamlDocument(in: yaml, file: file)
    var profiles = known
    guard let root, root.scalar?.string.isEmpty != true else { return profiles }
    guard let mapping = root.mapping else {
      throw FileError(
        file, zh: "应按名称写出各类出行者，例如“walk: {clear_width: 0.6}”",
        en: "should be profiles by name, such as “walk: {clear_width: 0.6}”")
    }
    for (key, value) in mapping {
      guard let id = key.string, let keys = value.mapping else {
        throw FileError(
          "\(file):\(value.mark?.line ?? 1)",
          zh: "“\(key.string ?? "")”应由“键: 值”写成，例如“clear_width: 0.6”",
          en: "“\(key.string ?? "")” should be a list of “key: value” such as “clear_width: 0.6”")
      }
      // Profiles are named with commas between on the command line.
      guard !id.isEmpty, !id.contains(where: { $0 == "," || $0.isWhitespace }) else {
        throw FileError(
          "\(file):\(key.mark?.line ?? 1)", zh: "出行者的名称“\(id)”不能为空，也不能含逗号或空格",
          en: "the name “\(id)” of a profile should be a word without commas or spaces")
      }
      var profile = profiles.first { $0.id == id } ?? WalkProfile(id: id)
      for (key, value) in keys { try profile.set(key.string ?? "", value, file) }
      if let place = profiles.firstIndex(where: { $0.id == id }) {
        profiles[place] = profile
      } else {
        profiles.append(profile)
      }
    }
    return profiles
  }

  private mutating func set(_ key: String, _ value: Node, _ file: String) throws {
    func fail(_ zh: String, _ en: String) -> FileError {
      FileError(
        "\(file):\(value.mark?.line ?? 1)", zh: "“\(id).\(key)”应为\(zh)",
        en: "“\(id).\(key)” should be \(en)")
    }
    func number(_ range: ClosedRange<Double>, _ zh: String, _ en: String) throws -> Double {
      guard let number = value.float, range.contains(number) else { throw fail(zh, en) }
      return number
    }
    switch key {
    case "name":
      if let text = value.string, value.mapping == nil {
        name = SiteDescription.Words(zh: text)
      } else if let words = value.mapping, !words.isEmpty,
        words.allSatisfy({ ["zh", "en"].contains($0.key.string) && $0.value.string != nil })
      {
        name = SiteDescription.Words(zh: words["zh"]?.string, en: words["en"]?.string)
      } else {
        throw fail("文字，或 {zh: …, en: …}", "a text, or {zh: …, en: …}")
      }
    case "by":
      guard let means = value.string.flatMap(Means.init) else {
        throw fail(" feet 或 wheels", "feet or wheels")
      }
      rule.means = means
    case "clear_width": rule.clearWidth = try number(0...10, " 0 至 10 的米数", "metres from 0 to 10")
    case "speed":
      speed = try number(
        0.05...20, " 0.05 至 20 的每秒米数", "metres a second from 0.05 to 20")
    case "seat_every": seatEvery = try number(1...1000, " 1 至 1000 的米数", "metres from 1 to 1000")
    case "ramp":
      guard let slope = value["slope"]?.float, let width = value["width"]?.float,
        (0...1).contains(slope), (0...10).contains(width)
      else { throw fail(" {slope: 0.0833, width: 1.2} 的形式", "like {slope: 0.0833, width: 1.2}") }
      rule.ramp = RampLimit(slope: slope, width: width)
    case "avoid", "take":
      guard let words = value.sequence?.map({ $0.string ?? "" }) else {
        throw fail("种类的列表，例如 [lawn, unassigned]", "a list of kinds such as [lawn, unassigned]")
      }
      for word in words {
        if word == "unassigned" {
          rule.takesUnassigned = key == "take"
        } else if let kind = Kind(word: word) {
          // What is said last of a kind holds.
          if key == "take" {
            rule.taken.insert(kind)
            rule.avoided.remove(kind)
          } else {
            rule.avoided.insert(kind)
            rule.taken.remove(kind)
          }
        } else {
          throw fail(
            "用地种类或“unassigned”，“\(word)”不是",
            "kinds of ground or “unassigned”, and “\(word)” is none")
        }
      }
    default:
      throw FileError(
        "\(file):\(value.mark?.line ?? 1)",
        zh: "“\(id)”中不认识键“\(key)”；可用的键有 name、by、clear_width、speed、seat_every、ramp、"
          + "avoid、take",
        en:
          "“\(id)” has an unknown key “\(key)”; keys are name, by, clear_width, speed, seat_every,"
          + " ramp, avoid and take")
    }
  }
}
