import Geometry
import Navigation
public import PublicSpace

/// How far it is from every door to every kind of use, for several who go there.
public struct AccessMeasures: Sendable {
  /// One who goes, and how far all is for them.
  public struct Traveller: Sendable {
    public let profile: WalkProfile
    /// By door, then by use, in the orders of `doors` and `uses`.
    public let reaches: [[Reach]]
    /// What is to be said of each of these ways; nil where none leads.
    public let ways: [[WayFacts?]]
    /// Every public space from the gates, in the order of the file.
    public let spaces: [SpaceReach]
    package let ground: AccessGround
  }

  /// A stair door.
  public struct Door: Hashable, Sendable {
    public let id: String
    public let name: String?
    /// Nil when it is not known.
    public let households: Double?
    package let element: Element

    /// Nil when it is not known.
    func residents(each perHousehold: Double?) -> Double? {
      households.flatMap { all in perHousehold.map { all * $0 } }
    }

    public static func == (a: Door, b: Door) -> Bool {
      a.id == b.id && a.name == b.name && a.households == b.households
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  public let doors: [Door]
  /// What is asked after: all kinds of use that the site has, and some that every site should.
  public let uses: [Kind]
  public let travellers: [Traveller]
  public let residentsPerHousehold: Double?
  /// The minute of the day at which gates with hours were asked.
  public let minute: Int
  /// Whether the ways of all public spaces to the gates are told, and not only of the kinds asked after.
  package let tellsAllSpaces: Bool
  package let freeGround: FreeGround

  /// Measures a site for the profiles given, as it is at a minute of the day.
  ///
  /// What had to be assumed is added to `findings`.
  ///
  /// - Parameters:
  ///   - wanted: The kinds of use that are asked after; nil for those that the site has.
  ///   - tellsAllSpaces: Whether the ways of all public spaces to the gates are told, wanted or not.
  ///   - isForAll: Whether ways to all kinds will be asked for later, wanted or not.
  public init(
    of site: Site, for profiles: [WalkProfile], to wanted: [Kind]? = nil,
    tellsAllSpaces: Bool = false, isForAll: Bool = false,
    at minute: Int = MeasureRequest.usualMinute, findings: inout [Finding]
  ) throws {
    self.minute = minute
    let gates = Gates(of: site, at: minute)
    findings += gates.unclear.map(Finding.unclearHours)
    let elements = site.elements(of: .door).filter { $0.isPresent && !$0.shape.points.isEmpty }
    let people = DoorPeople(of: elements, in: site)
    doors = zip(elements, people.households).map { element, households in
      Door(
        id: element.id, name: element.feature.text("name") ?? element.feature.text("ref"),
        households: households, element: element)
    }
    let present = Set(site.elements.lazy.filter(\.isPresent).compactMap(\.kind))
    uses = Kind.uses.filter {
      wanted?.contains($0) ?? (present.contains($0) || Kind.usesAskedAfter.contains($0))
    }
    let all = present.filter(\.isPublicSpace)
    let told = tellsAllSpaces ? all : wanted.map(all.intersection) ?? all
    self.tellsAllSpaces = told == all
    // Spaces are reached from the gates.
    let joined = isForAll ? nil : wanted.map { told.union($0).union([.gate]) }
    let freeGround = try FreeGround(of: site, through: gates)
    self.freeGround = freeGround
    let seats = SeatPlaces(of: site)
    var known: [WalkProfile.Rule: RuleAnswers] = [:]
    var travellers: [Traveller] = []
    for profile in profiles {
      if known[profile.rule] == nil {
        let ground = try AccessGround(
          freeGround, for: profile.rule, of: site, doors: elements, gates: gates,
          joined: joined)
        known[profile.rule] = RuleAnswers(
          on: ground, freeGround, from: elements, to: uses, present, profile.rule, seats,
          spaces: ground.spaces.filter { $0.kind.map(told.contains) == true })
        findings += ground.longJoins(doors: elements)
      }
      guard let answers = known[profile.rule] else { continue }
      travellers.append(
        Traveller(
          profile: profile, reaches: answers.reaches, ways: answers.ways, spaces: answers.spaces,
          ground: answers.ground))
    }
    self.travellers = travellers
    residentsPerHousehold = site.residentsPerHousehold
  }

  public func traveller(_ id: String) -> Traveller? { travellers.first { $0.profile.id == id } }
}

// Measures are alike when all they say is; the ground they were taken on says nothing more.

extension AccessMeasures: Hashable {
  public static func == (a: AccessMeasures, b: AccessMeasures) -> Bool {
    a.doors == b.doors && a.uses == b.uses && a.minute == b.minute && a.travellers == b.travellers
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(doors)
    hasher.combine(uses)
  }
}

extension AccessMeasures.Traveller: Hashable {
  public static func == (a: Self, b: Self) -> Bool {
    a.profile == b.profile && a.reaches == b.reaches
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(profile) }
}

extension Site {
  /// Nil when either number is not known.
  fileprivate var residentsPerHousehold: Double? {
    guard let residents = description.residents, let households = description.households,
      households > 0
    else { return nil }
    return residents / Double(households)
  }
}

extension AccessGround {
  /// Metres off the ground from which a door's straight way is worth a word.
  private static let longJoin = 3.0

  fileprivate func longJoins(doors: [Element]) -> [Finding] {
    zip(doors, viewpoints).compactMap { door, viewpoint in
      guard let metres = viewpoint?.foothold.distance, metres > Self.longJoin else { return nil }
      let rounded = (metres * 10).rounded() / 10
      return Finding(
        .note, "access.join", feature: door.id, at: door.feature.outline.first,
        Wording(
          zh: "距最近的可通行地面 \(rounded) m，已按直线计入",
          en:
            "lies \(rounded) m off the nearest ground one may use, and this straight way was counted"
        ),
        remedy: Wording(
          zh: "画出从单元门到步行道的路", en: "draw the way from the door to the path"))
    }
  }
}

extension Finding {
  fileprivate static func unclearHours(_ gate: Element) -> Finding {
    let hours = gate.feature.text("hours") ?? ""
    return Finding(
      .warning, "hours.unclear", feature: gate.id, at: gate.feature.outline.first,
      Wording(
        zh: "开放时段“\(hours)”无法识别，按开放处理",
        en: "has hours “\(hours)” that were not understood, and was taken for open"),
      remedy: Wording(zh: "写成 06:00-22:00 的形式", en: "write them like 06:00-22:00"))
  }
}
