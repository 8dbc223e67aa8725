import Geometry
import Projection
public import PublicSpace

/// All that was found about one layout.
public struct LayoutReview: Sendable {
  /// The file's name.
  public let file: String
  /// The gravest first, each level in the order of the checks.
  public internal(set) var findings: [Finding]
  /// What could be read; nil when nothing could.
  public let layout: Layout?

  /// A file that could not be read at all.
  public init(unreadable file: String, _ message: Wording) {
    self.file = file
    layout = nil
    let problem = Problem.unreadable
    findings = [Finding(problem.level, problem.code, message)]
  }

  /// What there is to say of a site's description; nil when that is nothing.
  public init?(description file: String, _ description: SiteDescription) {
    guard !description.findings.isEmpty else { return nil }
    self.file = file
    layout = nil
    findings = description.findings.map(\.withRemedy)
  }

  /// A layout that is refused, as one whose base has faults is: each is said with its own code.
  public init(refused file: String, _ rejection: Rejection) {
    self.file = file
    layout = nil
    let refused = rejection.file.split(separator: "/").last.map(String.init) ?? rejection.file
    findings = rejection.findings.map(\.withRemedy).map { finding in
      guard refused != file else { return finding }
      var finding = finding
      // Lines are those of the file checked.
      finding.line = nil
      finding.message =
        finding.message
        + Wording(zh: "（在它的底图“\(refused)”中）", en: " (in its base “\(refused)”)")
      return finding
    }
  }

  public func count(_ level: Finding.Level) -> Int { findings.count { $0.level == level } }
}

extension LayoutReview {
  /// Looks at a layout in every way there is, and at an option beside the place as it is too.
  ///
  /// - Parameter faults: What reading the layout found.
  public init(
    of layout: Layout, _ description: SiteDescription = SiteDescription(), faults: [Finding] = [],
    against base: Layout? = nil
  ) throws {
    let scene = try Scene(layout, description, faults: faults)
    var troubles: [Trouble] = []
    for check in checks { troubles += try check.find(scene) }
    if let base {
      let before = try Scene(base, description, faults: [])
      for check in pairChecks { troubles += try check.find(before, scene) }
    }
    file = layout.file
    self.layout = layout
    let said = (faults + layout.findings).map(\.withRemedy)
    let found = said + (try scene.findings(troubles))
    findings = Finding.Level.allCases.reversed().flatMap { level in
      found.filter { $0.level == level }.uniqued()
    }.notesGathered()
  }
}

extension Scene {
  fileprivate func findings(_ troubles: [Trouble]) throws -> [Finding] {
    guard !troubles.isEmpty else { return [] }
    let lines = LineNumbers(of: layout)
    // All places at once: one PROJ operation a layout.
    var places = try plane.degrees(troubles.compactMap(\.point))[...]
    return troubles.map { trouble in
      trouble.finding(
        at: trouble.point == nil ? nil : places.popFirst(),
        line: trouble.feature.flatMap { lines.line(of: $0.json) })
    }
  }
}

extension Finding {
  private static let remedies = Dictionary(
    problems.map { ($0.code, $0.remedy) }, uniquingKeysWith: { first, _ in first })

  /// What notes must share to be told as one: those that quote tags, the tags too.
  fileprivate var likeness: String { code == "osm.two_kinds" ? code + message.en : code }

  /// What its code's remedy is, where reading has none of its own.
  fileprivate var withRemedy: Finding {
    var finding = self
    finding.remedy = remedy ?? Self.remedies[code]
    return finding
  }
}

extension [Finding] {
  /// How many notes of one code are said one by one.
  private static var most: Int { 3 }

  /// One finding a feature and code.
  fileprivate func uniqued() -> [Finding] {
    let again = Recurrence.all(among: count) { place in
      // Two may see one thing on two lines.
      var key = self[place]
      (key.line, key.at, key.remedy) = (nil, nil, nil)
      return key
    }
    if again.isEmpty { return self }
    let left = Set(again.map(\.place))
    return indices.filter { !left.contains($0) }.map { self[$0] }
  }

  /// Many notes of one kind as the first of them.
  fileprivate func notesGathered() -> [Finding] {
    let groups = Dictionary(grouping: filter { $0.level == .note }, by: \.likeness)
    var said: Set<String> = []
    return compactMap { finding in
      guard finding.level == .note, let group = groups[finding.likeness], group.count > Self.most
      else { return finding }
      guard said.insert(finding.likeness).inserted else { return nil }
      let named = group.dropFirst().compactMap(\.feature)
      let names = named.prefix(4).map { "“\($0)”" }.joined(separator: ", ")
      let rest = named.count > 4 ? " …" : ""
      var first = finding
      let others = group.count - 1
      first.message += Wording(
        zh: "（同类还有 \(others) 处：\(names)\(rest)）",
        en: " (and \(others) more like it: \(names)\(rest))")
      return first
    }
  }
}
