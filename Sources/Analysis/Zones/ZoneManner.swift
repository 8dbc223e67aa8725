import Geometry
import PublicSpace

/// Who uses a place, when and how loud: as its feature says, else as the table of uses has it.
struct ZoneManner {
  let use: ZoneUse
  let ages: Set<AgeGroup>
  let hours: WeekHours
  let seasons: Set<Season>
  let loudness: Loudness
  /// Properties taken from the table.
  let assumed: [String]
  let findings: [Finding]

  init(of element: Element, by zoning: Zoning) {
    let feature = element.feature
    var assumed: [String] = []
    var findings: [Finding] = []

    /// What a property says; nil, and told, where it says nothing intelligible.
    func said<Value>(_ name: String, _ read: (String) -> Value?) -> Value? {
      guard let text = feature.text(name), !text.isEmpty else {
        assumed.append(name)
        return nil
      }
      if let value = read(text) { return value }
      assumed.append(name)
      findings.append(.unclear(name, text, element))
      return nil
    }

    let kind = element.kind ?? .zone
    let own = zoning.use(kind.rawValue) ?? ZoneUse(id: kind.rawValue)
    let use = feature.text("use").flatMap(zoning.use) ?? own
    if kind == .zone, let word = feature.text("use"), zoning.use(word) == nil {
      findings.append(.unclear("use", word, element))
    }
    self.use = use
    ages = said("age", AgeGroup.named) ?? use.ages
    hours = said("hours") { OpeningHours($0)?.week } ?? use.hours
    seasons = said("season", Season.named) ?? use.seasons
    loudness = said("loud") { Loudness(rawValue: $0.lowercased()) } ?? use.loudness
    self.assumed = assumed
    self.findings = findings
  }
}

extension Element {
  /// Whether people use this place: lawns that are for looking at are none.
  var isZone: Bool {
    guard isPresent, let kind, feature.flag("walk") != false else { return false }
    switch kind {
    case .playground, .fitness, .court, .plaza, .seating, .pavilion, .lawn: return true
    case .zone: return !shape.region.isEmpty
    default: return false
    }
  }
}

extension Finding {
  fileprivate static func unclear(_ name: String, _ text: String, _ element: Element) -> Finding {
    Finding(
      .warning, "zone.value", feature: element.id, at: element.feature.outline.first,
      Wording(
        zh: "\(name) 的值“\(text)”无法识别，按用途表取值",
        en: "has the \(name) “\(text)”, which was not understood: the table of uses was taken"),
      remedy: Wording(
        zh: "改用 Documentation/Zones.md 中的写法", en: "write it as Documentation/Zones.md has it"))
  }
}
