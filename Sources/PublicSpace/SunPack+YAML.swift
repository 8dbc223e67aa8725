import Yams

extension SunPack {
  /// Reads `sun.yaml`: packs by city, which add to those known or change them.
  public static func packs(reading path: String, over known: [SunPack]) throws -> [SunPack] {
    try packs(in: FileBytes(of: path).text, file: path, over: known)
  }

  /// Throws `FileError` at the first key or value that it cannot use.
  public static func packs(
    in yaml: String, file: String, over known: [SunPack]
  ) throws -> [SunPack] {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw FileError(file, zh: "不是 YAML：\(error.oneLine)", en: "is not YAML: \(error.oneLine)")
    }
    var packs = known
    guard let root, root.scalar?.string.isEmpty != true else { return packs }
    guard let mapping = root.mapping else {
      throw FileError(
        file, zh: "应按城市写出日照约定，例如“shanghai: {day: winter-solstice}”",
        en: "should be packs by city, such as “shanghai: {day: winter-solstice}”")
    }
    for (key, value) in mapping {
      guard let id = key.string?.lowercased(), !id.isEmpty, let keys = value.mapping else {
        throw FileError(
          "\(file):\(value.mark?.line ?? 1)",
          zh: "“\(key.string ?? "")”应由“键: 值”写成，例如“step: 5”",
          en: "“\(key.string ?? "")” should be a list of “key: value” such as “step: 5”")
      }
      var pack = packs.first { $0.id == id } ?? SunPack(id: id)
      for (key, value) in keys { try pack.set(key.string ?? "", value, file) }
      guard pack.from < pack.to else {
        throw FileError(
          "\(file):\(value.mark?.line ?? 1)", zh: "“\(id)”的 from 应早于 to",
          en: "“\(id)” should have its “from” before its “to”")
      }
      if let place = packs.firstIndex(where: { $0.id == id }) {
        packs[place] = pack
      } else {
        packs.append(pack)
      }
    }
    return packs
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
    func minute() throws -> Int {
      guard let minute = value.scalar?.string.minuteOfDay else {
        throw fail(" 08:00 这样的时刻", "an hour such as 08:00")
      }
      return minute
    }
    switch key {
    case "name":
      if let words = value.mapping {
        name = SiteDescription.Words(zh: words["zh"]?.string, en: words["en"]?.string)
      } else {
        name = SiteDescription.Words(zh: value.string)
      }
    case "day":
      guard let term = value.string.flatMap(Term.init) else {
        throw fail(" winter-solstice 或 great-cold", "winter-solstice or great-cold")
      }
      day = term
    case "from": from = try minute()
    case "to": to = try minute()
    case "clock":
      guard let word = value.string.flatMap(SunClock.init) else {
        throw fail(" solar 或 utc+8", "solar or utc+8")
      }
      clock = word
    case "step": step = try number(0.5...60, " 0.5 至 60 的分钟数", "minutes from 0.5 to 60")
    case "grid": grid = try number(0.1...10, " 0.1 至 10 的米数", "metres from 0.1 to 10")
    case "smallest_piece":
      smallestPiece = try number(0...240, " 0 至 240 的分钟数", "minutes from 0 to 240")
    case "smallest_altitude":
      smallestAltitude = try number(0...60, " 0 至 60 的度数", "degrees from 0 to 60")
    case "need": need.hours = try number(0...24, " 0 至 24 的小时数", "hours from 0 to 24")
    case "continuous":
      guard let truth = value.bool else { throw fail(" yes 或 no", "yes or no") }
      need.isContinuous = truth
    case "leaves":
      guard let from = value["from"]?.scalar?.string.monthAndDay,
        let to = value["to"]?.scalar?.string.monthAndDay, from <= to
      else { throw fail(" {from: 04-01, to: 11-15} 的形式", "like {from: 04-01, to: 11-15}") }
      leaves.from = from
      leaves.to = to
    case "reference":
      guard let words = value.sequence?.compactMap(\.string) else {
        throw fail("键的列表，例如 [need, leaves]", "a list of keys such as [need, leaves]")
      }
      reference = words
    default:
      throw FileError(
        "\(file):\(value.mark?.line ?? 1)",
        zh: "“\(id)”中不认识键“\(key)”；可用的键有 name、day、from、to、clock、step、grid、"
          + "smallest_piece、smallest_altitude、need、continuous、leaves、reference",
        en: "“\(id)” has an unknown key “\(key)”; keys are name, day, from, to, clock, step, grid,"
          + " smallest_piece, smallest_altitude, need, continuous, leaves and reference")
    }
  }
}

extension String {
  /// Minutes from midnight of an hour such as `08:30`; `24:00` is the day's end.
  public var minuteOfDay: Int? {
    let parts = replacing("：", with: ":").split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
      (0..<60).contains(minute), hour < 24 || minute == 0
    else { return nil }
    return hour * 60 + minute
  }

  /// `04-01` as 401.
  fileprivate var monthAndDay: Int? {
    CalendarDay("2024-\(self)").map { $0.month * 100 + $0.day }
  }
}
