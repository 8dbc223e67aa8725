import Geometry
import PublicSpace
import Topology

/// A site as methods look at it: what several of them need is reckoned once, when first asked for.
final class RuleScene {
  let site: Site
  private let rules: [Rule]
  private let settled: SettledGround?
  private var knownArea: AreaMeasures?
  private var knownGreen: GreenMeasures?
  private let access: AccessMeasures?
  private var knownSun: SunMeasures?
  private let sunPack: SunPack?
  private var knownTravellers: [String: (measures: AccessMeasures, uses: Set<Kind>)] = [:]
  private var byKind: [Kind: [Element]] = [:]
  private var knownStanding: StandingThings?
  private var grounds: [ObjectIdentifier: Region] = [:]
  private var knownBoundary: Region?

  init(
    of site: Site, by rules: [Rule], area: AreaMeasures?, green: GreenMeasures?,
    access: AccessMeasures?, sun: SunMeasures?, countingSunBy pack: SunPack?,
    on settled: SettledGround?
  ) {
    self.site = site
    self.rules = rules
    self.settled = settled
    knownSun = sun
    sunPack = pack
    knownArea = area
    knownGreen = green
    self.access = access
    for element in site.elements where element.isPresent {
      if let kind = element.kind { byKind[kind, default: []].append(element) }
    }
  }

  /// What is there of some kinds, in the order of the file.
  func elements(_ kinds: Kind...) -> [Element] {
    kinds.count == 1 ? byKind[kinds[0]] ?? [] : elements(of: kinds)
  }

  func elements(of kinds: [Kind]) -> [Element] {
    let set = Set(kinds)
    return site.elements.filter { $0.isPresent && $0.kind.map(set.contains) == true }
  }

  func area() throws -> AreaMeasures {
    if let knownArea { return knownArea }
    var findings: [Finding] = []
    let area = try AreaMeasures(of: site, findings: &findings)
    knownArea = area
    return area
  }

  func green() throws -> GreenMeasures {
    if let knownGreen { return knownGreen }
    let green = try GreenMeasures(
      of: site, GreenLimits(rules), on: settled ?? SettledGround(of: site, tellsAreas: false))
    knownGreen = green
    return green
  }

  func sun() throws -> SunMeasures {
    if let knownSun { return knownSun }
    var findings: [Finding] = []
    let sun = try SunMeasures(of: site, by: sunPack, findings: &findings)
    knownSun = sun
    return sun
  }

  /// All that stands on the ground and takes room.
  func standing() throws -> StandingThings {
    if let knownStanding { return knownStanding }
    let standing = try StandingThings(of: site)
    knownStanding = standing
    return standing
  }

  func boundary() throws -> Region {
    if let knownBoundary { return knownBoundary }
    let boundary = try Region.sound(union: site.boundaries)
    knownBoundary = boundary
    return boundary
  }

  /// The ground of a feature: its outline, or its lines at their width.
  func ground(of element: Element) throws -> Region {
    let id = ObjectIdentifier(element)
    if let known = grounds[id] { return known }
    let ground = try element.ground()
    grounds[id] = ground
    return ground
  }

  /// What any rule that is on asks ways to.
  private lazy var walkedTo: Set<Kind> = {
    let walking = [RuleMethod.linked, .reach, .elderReach].map(\.id)
    let asked = rules.filter { $0.isOn && walking.contains($0.method) }.flatMap(\.kinds)
    return Set([.gate] + asked).filter { byKind[$0]?.isEmpty == false }
  }()

  /// Who goes about, with the ways to some uses; nil without doors.
  func traveller(
    _ id: String, to uses: [Kind]
  ) throws -> (measures: AccessMeasures, traveller: AccessMeasures.Traveller)? {
    let wanted = Set(uses.filter { !(byKind[$0] ?? []).isEmpty })
    if let access, wanted.isSubset(of: access.uses), let traveller = access.traveller(id) {
      return access.doors.isEmpty ? nil : (access, traveller)
    }
    if knownTravellers[id].map({ !wanted.isSubset(of: $0.uses) }) ?? true {
      // What later rules will ask is answered on the same ground.
      let all = wanted.union(walkedTo)
      var findings: [Finding] = []
      let measures = try AccessMeasures(
        of: site, for: WalkProfile.shipped.filter { $0.id == id },
        to: Kind.uses.filter(all.contains), findings: &findings)
      knownTravellers[id] = (measures, all)
    }
    guard let measures = knownTravellers[id]?.measures, !measures.doors.isEmpty,
      let traveller = measures.traveller(id)
    else { return nil }
    return (measures, traveller)
  }
}

extension Element {
  /// Its outline, or its lines at their width, made valid.
  func ground() throws -> Region {
    let strips = try shape.paths.compactMap { path in
      try width.map { try path.widened(to: $0) }
    }
    guard strips.isEmpty else {
      return try Region.sound(union: strips + (shape.region.isEmpty ? [] : [shape.region]))
    }
    let isSimple = shape.region.pieces.allSatisfy { $0.holes.isEmpty && $0.shell.isConvex }
    return isSimple && shape.region.pieces.count < 2
      ? shape.region : try shape.region.madeValid()
  }
}

extension GreenLimits {
  /// Those that rules say, where they say any.
  init(_ rules: [Rule]) {
    self.init()
    for rule in rules where rule.isOn {
      switch rule.method {
      case "green.rate", "green.share": wall = rule.parameter("wall", wall)
      case "cgreen.perhead":
        concentratedWall = rule.parameter("wall", concentratedWall)
        concentratedRoad = rule.parameter("road", concentratedRoad)
        width = rule.parameter("width", width)
      default: continue
      }
    }
  }
}
