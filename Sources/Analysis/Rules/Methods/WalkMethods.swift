import Geometry
import PublicSpace

extension RuleMethod {
  /// The share of doors, and of places, that a step-free way links with a gate.
  ///
  /// Where a way would lead over ground that nothing is drawn on, it is not known.
  static let linked = RuleMethod("walk.linked") { rule, scene in
    guard let (access, wheels) = try scene.traveller("wheels", to: [.gate] + rule.kinds) else {
      return .unchecked(Wording(zh: "没有画单元门", en: "no stair door is drawn"))
    }
    guard !scene.elements(.gate).isEmpty, let gate = access.uses.firstIndex(of: .gate) else {
      return .unchecked(Wording(zh: "没有画出入口", en: "no gate is drawn"))
    }
    let asked = Set(rule.kinds)
    let closed = zip(access.doors, wheels.reaches).filter { $0.1[gate].metres == nil }.map(\.0)
    let spaces = wheels.spaces.filter { asked.contains($0.kind) }
    let unlinked = spaces.filter { $0.metres == nil }.map(\.feature)
    let open =
      closed.isEmpty && unlinked.isEmpty
      ? [] : try scene.linkedOverUndrawnGround(to: [.gate] + rule.kinds)
    let shut = closed.filter { !open.contains($0.id) }
    let lost = Set(unlinked).subtracting(open)
    let places = scene.elements(of: rule.kinds).filter { lost.contains($0.id) }
    let unknown = (closed.map(\.id) + unlinked).filter(open.contains)
    let all = Double(access.doors.count + spaces.count)
    guard !shut.isEmpty || !places.isEmpty || unknown.isEmpty else {
      return .readings([], unknown: unknown)
    }
    return .readings([
      Reading(
        value: (all - Double(shut.count + places.count)) / all,
        features: shut.map(\.id) + places.map(\.id),
        witness: Shape(
          points: shut.flatMap(\.element.shape.points) + places.flatMap(\.shape.points),
          region: Region(places.flatMap(\.shape.region.pieces))),
        sentence: Wording(
          zh: "\(shut.count) 个单元门、\(places.count) 处场地没有无台阶的路通到出入口",
          en: "no step-free way from a gate to \(shut.count) doors and \(places.count) places"))
    ])
  }

  /// The longest walk from a door to the nearest of some kinds, in metres.
  static let reach = RuleMethod("reach.10min") { rule, scene in
    try reach(of: rule, in: scene, by: "walk")
  }

  /// The same without steps.
  static let elderReach = RuleMethod("reach.elder") { rule, scene in
    try reach(of: rule, in: scene, by: "wheels")
  }

  private static func reach(
    of rule: Rule, in scene: RuleScene, by profile: String
  ) throws -> Measured {
    guard !scene.elements(of: rule.kinds).isEmpty else {
      return .unchecked(Wording(zh: "没有画这类场地", en: "no such place is drawn"))
    }
    guard let (access, traveller) = try scene.traveller(profile, to: rule.kinds) else {
      return .unchecked(Wording(zh: "没有画单元门", en: "no stair door is drawn"))
    }
    let asked = Set(rule.kinds)
    let uses = access.uses.indices.filter { asked.contains(access.uses[$0]) }
    return .readings(
      zip(access.doors, traveller.reaches).map { door, reaches in
        let metres = uses.compactMap { reaches[$0].metres }.min()
        let text = metres.map { "\(Int($0.rounded())) m" }
        return Reading(
          value: metres, complies: metres == nil ? false : nil, slack: Reading.drawn,
          features: [door.id], witness: door.element.shape,
          sentence: Wording(
            zh: text.map { "要走 \($0)" } ?? "没有通路", en: text.map { "\($0) to walk" } ?? "no way"))
      })
  }

  /// Households ÷ waste points.
  static let wasteLoad = RuleMethod("waste.load") { rule, scene in
    let points = scene.elements(of: rule.kinds.isEmpty ? [.waste] : rule.kinds)
    guard !points.isEmpty else {
      return .unchecked(Wording(zh: "没有画垃圾投放点", en: "no waste point is drawn"))
    }
    let atDoors = scene.elements(.door).map { $0.feature.number("households") }
    let drawn = atDoors.isEmpty || atDoors.contains(nil) ? nil : atDoors.compactMap(\.self)
    guard let households = scene.site.description.households.map(Double.init) ?? drawn?.reduce(0, +)
    else {
      return .unchecked(Wording(zh: "不知道户数", en: "the number of households is not known"))
    }
    let load = households / Double(points.count)
    return .readings([
      Reading(
        value: load, features: points.map(\.id),
        witness: Shape(
          points: points.flatMap(\.shape.points),
          region: Region(points.flatMap(\.shape.region.pieces))),
        sentence: Wording(
          zh: "每点 \(Int(load.rounded())) 户", en: "\(Int(load.rounded())) households a point"))
    ])
  }
}

extension RuleScene {
  /// The doors and places that wheels would reach from a gate if they took ground that nothing covers.
  fileprivate func linkedOverUndrawnGround(to uses: [Kind]) throws -> Set<String> {
    guard let wheels = WalkProfile.shipped.first(where: { $0.id == "wheels" }) else {
      return []
    }
    var bold = WalkProfile(id: "wheels")
    bold.rule = wheels.rule
    bold.rule.takesUnassigned = true
    var findings: [Finding] = []
    let measures = try AccessMeasures(of: site, for: [bold], to: uses, findings: &findings)
    guard let traveller = measures.traveller("wheels"),
      let gate = measures.uses.firstIndex(of: .gate)
    else { return [] }
    let doors = zip(measures.doors, traveller.reaches).filter { $0.1[gate].metres != nil }
    let spaces = traveller.spaces.filter { $0.metres != nil }
    return Set(doors.map(\.0.id) + spaces.map(\.feature))
  }
}
