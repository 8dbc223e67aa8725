import Analysis
package import Composition
package import PublicSpace

/// What `yuan plan --show` is asked for: a word, and what it is about behind a colon.
public struct Show: Sendable {
  /// Something that can be shown over a plan.
  private struct Subject {
    let word: String
    let diagrams:
      @Sendable (
        _ site: Site, _ about: String, _ profiles: [String], _ findings: inout [Finding]
      ) throws -> [any Diagram]
  }

  /// To add one: a line here.
  private static let subjects = [
    Subject(word: "access", diagrams: accessDiagrams),
    Subject(word: "desire", diagrams: desireDiagrams),
    Subject(word: "green", diagrams: greenDiagrams),
    Subject(word: "checks", diagrams: checksDiagrams),
    Subject(word: "zones", diagrams: zonesDiagrams),
    Subject(word: "sun", diagrams: sunDiagrams),
    Subject(word: "sight", diagrams: sightDiagrams),
  ]

  private let subject: String
  private let about: String

  /// `access:playground`.
  public init(_ text: String) {
    let parts = text.replacing("：", with: ":").split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    subject = String(parts[0])
    about = parts.count > 1 ? String(parts[1]) : ""
  }

  /// What is no diagram over a plan, but a picture of its own.
  public var view: ViewChoice? {
    switch subject.lowercased() {
    case "axonometric": .axonometric
    case "section": .section(.throughCourt)
    default: nil
    }
  }

  package func diagrams(
    of site: Site, for profiles: [String], _ findings: inout [Finding]
  ) throws -> [any Diagram] {
    guard let known = Self.subjects.first(where: { $0.word == subject.lowercased() }) else {
      let words = Self.subjects.map(\.word) + ["axonometric", "section"]
      let near = nearestWord(to: subject, among: words)
      throw FileError(
        "--show \(subject)",
        zh: "不认识；" + (near.map { "是否想写 \($0)？" } ?? "")
          + "可以画的有 \(words.joined(separator: "、"))",
        en: "is not known; " + (near.map { "is it \($0)? " } ?? "")
          + "what can be shown is \(words.joined(separator: ", "))")
    }
    return try known.diagrams(site, about, profiles, &findings)
  }
}

/// What desire lines are about is a use; errands when none is named.
private func desireDiagrams(
  of site: Site, to use: String, _ profiles: [String], _ findings: inout [Finding]
) throws -> [any Diagram] {
  let access = try AccessMeasures(of: site, for: [], findings: &findings)
  let wanted =
    try use.isEmpty ? Kind.errands : [access.use(named: use, of: site, as: "desire")]
  let desire = try DesireLines(from: access, of: site, to: wanted)
  return [DesireDiagram(of: site, desire, to: wanted)]
}

private func greenDiagrams(
  of site: Site, _ about: String, _ profiles: [String], _ findings: inout [Finding]
) throws -> [any Diagram] {
  [GreenDiagram(of: site, try GreenMeasures(of: site))]
}

/// By the rules beside the layout, where it has some of its own.
private func checksDiagrams(
  of site: Site, _ about: String, _ profiles: [String], _ findings: inout [Finding]
) throws -> [any Diagram] {
  let folder = try SiteFolder(site.layout.path)
  let rulings = try Rulings(
    of: site, by: folder.rules(), countingSunBy: folder.sunPack())
  return [ChecksDiagram(of: site, rulings)]
}

private func sightDiagrams(
  of site: Site, about: String, for profiles: [String], _ findings: inout [Finding]
) throws -> [any Diagram] {
  [SightDiagram(of: site, try SightMeasures(of: site, findings: &findings))]
}

private func accessDiagrams(
  of site: Site, to word: String, for ids: [String], _ findings: inout [Finding]
) throws -> [any Diagram] {
  let known = try SiteFolder(site.layout.path).profiles()
  let profiles = try ids.map { try known.named($0) }
  let access = try AccessMeasures(of: site, for: profiles, findings: &findings)
  let use = try access.use(named: word, of: site, as: "access")
  return try access.travellers.compactMap {
    try AccessDiagram(of: site, access, for: $0, to: use)
  }
}

/// What sun is about is a pack, such as `sun:hangzhou`; the site's own when none is named.
private func sunDiagrams(
  of site: Site, by pack: String, for _: [String], _ findings: inout [Finding]
) throws -> [any Diagram] {
  let folder = try SiteFolder(site.layout.path)
  let chosen = try folder.sunPack(pack.isEmpty ? nil : pack, as: "--show sun:\(pack)")
  return [
    try SunDiagram(of: site, try SunMeasures(of: site, by: chosen, findings: &findings))
  ]
}

private func zonesDiagrams(
  of site: Site, at word: String, for _: [String], _ findings: inout [Finding]
) throws -> [any Diagram] {
  let hour = Int(word.split(separator: ":").first ?? "")
  guard word.isEmpty || hour.map({ (0..<24).contains($0) }) == true else {
    throw FileError(
      "--show zones:\(word)", zh: "应写 0 至 23 时，如 zones:17，或只写 zones",
      en: "wants an hour from 0 to 23, such as zones:17, or none")
  }
  let folder = try SiteFolder(site.layout.path)
  let zones = try ZoneMeasures(of: site, by: folder.zoning(), findings: &findings)
  guard let diagram = ZonesDiagram(of: site, zones, at: hour) else {
    throw FileError(
      "--show zones", zh: "\(site.layout.file) 中没有可用的场地（如 playground、plaza、zone）",
      en:
        "has nothing to show: \(site.layout.file) has no place such as a playground, plaza or zone")
  }
  return [diagram]
}

extension AccessMeasures {
  /// A use of the site by the word behind the colon.
  fileprivate func use(named word: String, of site: Site, as show: String) throws -> Kind {
    if let use = Kind.nearest(to: word), uses.contains(use) { return use }
    let words = uses.map(\.rawValue).joined(separator: ", ")
    guard !word.isEmpty else {
      throw FileError(
        "--show \(show)", zh: "要写明去哪里，如 \(show):playground；有 \(words)",
        en: "wants a use, such as \(show):playground; there are \(words)")
    }
    throw FileError(
      "--show \(show):\(word)", zh: "在 \(site.layout.file) 中没有；有的是 \(words)",
      en: "is no use of \(site.layout.file); it has \(words)")
  }
}
