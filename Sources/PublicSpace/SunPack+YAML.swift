extension SunPack {
  /// Reads `sun.yaml`: packs by city, which add to those known or change them.
  public static func packs(reading path: String, over known: [SunPack]) throws -> [SunPack] {
    try packs(in: FileBytes(of: path).text, file: path, over: known)
  }

  /// Throws `FileError` at the first key or value that it cannot use.
  public static func packs(
    in yaml: String, file: String, over known: [SunPack]
  ) throws -> [SunPack] {
    var packs = known
    guard let root = try YAMLPlace.root(of: yaml, file: file) else { return packs }
    let cities = try root.entries(
      "按城市写出的日照约定，例如“shanghai: {day: winter-solstice}”",
      "packs by city, such as “shanghai: {day: winter-solstice}”")
    for (city, place) in cities {
      let id = city.lowercased()
      var pack = packs.first { $0.id == id } ?? SunPack(id: id)
      for (key, value) in try place.entries(
        "“键: 值”，例如“step: 5”", "keys and values such as “step: 5”")
      {
        guard let read = keys.first(where: { $0.word == key })?.read else {
          throw value.unknown(keys.map(\.word))
        }
        try read(&pack, value)
      }
      guard pack.from < pack.to else {
        throw place.failure(" from 早于 to 的时段", "hours with “from” before “to”")
      }
      if let place = packs.firstIndex(where: { $0.id == id }) {
        packs[place] = pack
      } else {
        packs.append(pack)
      }
    }
    return packs
  }

  private struct Key: Sendable {
    let word: String
    let read: @Sendable (inout SunPack, YAMLPlace) throws -> Void
  }

  /// The keys of a pack, in the order of messages.
  private static let keys = [
    Key(word: "name") { $0.name = try $1.words() },
    Key(word: "day") { $0.day = try $1.word() },
    Key(word: "from") { $0.from = try $1.minute() },
    Key(word: "to") { $0.to = try $1.minute() },
    Key(word: "clock") {
      guard let clock = SunClock(word: try $1.text()) else {
        throw $1.failure(" solar 或 utc+8", "solar or utc+8")
      }
      $0.clock = clock
    },
    Key(word: "step") { $0.step = try $1.number(0.5...60) },
    Key(word: "grid") { $0.grid = try $1.number(0.1...10) },
    Key(word: "smallest_piece") { $0.smallestPiece = try $1.number(0...240) },
    Key(word: "smallest_altitude") { $0.smallestAltitude = try $1.number(0...60) },
    Key(word: "need") { $0.need.hours = try $1.number(0...24) },
    Key(word: "continuous") { $0.need.isContinuous = try $1.truth() },
    Key(word: "leaves") { $0.leaves = try $1.leaves() },
    Key(word: "reference") { $0.reference = try $1.texts() },
  ]
}

extension YAMLPlace {
  fileprivate func minute() throws -> Int {
    guard let minute = try text().minuteOfDay else {
      throw failure(" 08:00 这样的时刻", "an hour such as 08:00")
    }
    return minute
  }

  fileprivate func leaves() throws -> SunPack.Leaves {
    var leaves = SunPack.Leaves()
    let form = ("{from: 04-01, to: 11-15} 的形式", "like {from: 04-01, to: 11-15}")
    for (key, value) in try entries(form.0, form.1) {
      guard let day = try value.text().monthAndDay else { throw failure(form.0, form.1) }
      switch key {
      case "from": leaves.from = day
      case "to": leaves.to = day
      default: throw value.unknown(["from", "to"])
      }
    }
    return leaves
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
