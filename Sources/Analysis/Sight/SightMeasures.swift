public import PublicSpace

/// What is seen from where: who overlooks places, and what people have before their eyes.
public struct SightMeasures: Hashable, Sendable {
  /// All windows that are known.
  public let windows: Int
  public let places: [WatchedPlace]
  public let lookouts: [Lookout]
  public let art: ArtLedger
  public let lamps: LampCover

  /// Measures a site; what had to be assumed is added to `findings`.
  public init(of site: Site, findings: inout [Finding]) throws {
    try self.init(
      of: site, on: SettledGround(of: site, tellsAreas: false), findings: &findings)
  }

  init(of site: Site, on settled: SettledGround, findings: inout [Finding]) throws {
    let ground = try SightGround(of: site)
    let eyes = Eyes(of: site, on: ground)
    windows = eyes.count
    places = WatchedPlace.all(of: site, eyes)
    lookouts = Lookout.all(of: site, on: ground, try GreenView(of: site, on: ground, settled))
    art = try ArtLedger(of: site, on: ground, settled, seenFrom: lookouts)
    lamps = LampCover(of: site, on: ground)
    findings += Finding.unseen(in: site)
  }

  /// Metres on the plan within which windows count; a reference value.
  public static let reach = Eyes.reach

  /// Places that nobody overlooks.
  public var blindSpots: [WatchedPlace] { places.filter(\.isBlind) }

  /// Of the places where people play and sit, those that at least one window overlooks.
  ///
  /// Nil without places, or where no building’s windows are known.
  public var overlookedShare: Double? {
    let known = places.compactMap(\.eyes)
    return known.isEmpty ? nil : Double(known.count { $0 > 0 }) / Double(known.count)
  }

  /// Of the seats on benches and at tables, those that face green; nil without seats.
  public var greenSeatShare: Double? {
    let seats = lookouts.filter { $0.group == .seats && $0.green != nil }
    let all = seats.reduce(0) { $0 + $1.seats }
    return all > 0
      ? Double(seats.reduce(0) { $0 + ($1.facesGreen ? $1.seats : 0) }) / Double(all) : nil
  }

  /// Of the lookouts of a group, the mean share of green in view; nil where nothing is known.
  public func green(of group: Lookout.Group) -> Double? {
    let shares = lookouts.filter { $0.group == group }.compactMap(\.green)
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  /// The lookouts of a group from which some work of art is seen.
  public func seeingArt(_ group: Lookout.Group) -> Int {
    let seeing = Set(art.works.flatMap(\.lookouts))
    return lookouts.count { $0.group == group && seeing.contains($0.id) }
  }
}

extension Finding {
  /// What had to be assumed of heights, one note each.
  fileprivate static func unseen(in site: Site) -> [Finding] {
    let present = site.elements.filter(\.isPresent)
    let hedges = present.filter {
      ($0.kind == .hedge || $0.kind == .wall) && $0.feature.flag("see") == nil
        && $0.feature.number("height") == nil
    }
    let buildings = present.filter {
      $0.kind == .building && $0.levels(storeyHeight: 3) == nil
        && $0.feature.text("windows") == nil && $0.feature.number("windows") == nil
    }
    return [
      note(
        "see.height", hedges,
        Wording(
          zh: " 道围墙、绿篱没有写高度：围墙按挡视线、绿篱按不挡视线计",
          en:
            " walls and hedges without a height: walls were taken to hide, hedges to be looked over"
        ), Wording(zh: "写明“height”或“see”", en: "say “height” or “see”")),
      note(
        "windows.unknown", buildings,
        Wording(
          zh: " 栋建筑没有写层数、高度或窗数，不知道有多少窗，未计入",
          en: " buildings say neither storeys, height nor windows: theirs are not known or counted"),
        Wording(zh: "写明“levels”或“windows”", en: "say “levels” or “windows”")),
    ].compactMap { $0 }
  }

  private static func note(
    _ code: String, _ elements: [Element], _ sentence: Wording, _ remedy: Wording
  ) -> Finding? {
    guard let first = elements.first else { return nil }
    return Finding(
      .note, code, feature: first.id, at: first.feature.outline.first,
      Wording("\(elements.count)") + sentence
        + Wording(zh: "；这是第一个", en: "; this is the first"), remedy: remedy)
  }
}
