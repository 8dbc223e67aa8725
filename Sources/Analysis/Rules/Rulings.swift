public import PublicSpace

/// What all rules say of a site, in the order of the rules.
public struct Rulings: Hashable, Sendable {
  public let all: [Ruling]
  /// For the board: what law asks of the trees that are moved or felled; nil when none are.
  public let treeConsent: Wording?

  /// Judges a site by the rules that are on.
  ///
  /// - Parameter pack: How hours of sun are counted; nil for the way of the site's city.
  public init(of site: Site, by rules: [Rule], countingSunBy pack: SunPack? = nil) throws {
    try self.init(
      of: site, by: rules, countingSunBy: pack, area: nil, green: nil, access: nil, sun: nil,
      on: nil)
  }

  /// What was measured before is taken as it is; what a rule needs besides is measured when it asks.
  init(
    of site: Site, by rules: [Rule], countingSunBy pack: SunPack?, area: AreaMeasures?,
    green: GreenMeasures?, access: AccessMeasures?, sun: SunMeasures?, on settled: SettledGround?
  ) throws {
    let scene = RuleScene(
      of: site, by: rules, area: area, green: green, access: access, sun: sun,
      countingSunBy: pack, on: settled)
    // Mistakes of all rules are told before the first is judged.
    let methods = try rules.map { try $0.knownMethod() }
    all = try zip(rules, methods).filter(\.0.isOn).map { rule, method in
      Ruling(of: rule, try method.measure(rule, scene), in: site)
    }
    treeConsent = Wording(ofTreesIn: site)
  }

  /// Throws `FileError` at the first rule that nothing can measure.
  public static func refuseUnknownMethods(of rules: [Rule]) throws {
    for rule in rules { _ = try rule.knownMethod() }
  }

  public func count(_ verdict: Ruling.Verdict) -> Int { all.count { $0.verdict == verdict } }

  /// Whether something fails that a clause says must be.
  public var hasFailedMust: Bool { all.contains { $0.verdict == .fail && $0.rule.level == .must } }
}
