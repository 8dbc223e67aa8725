import Geometry
import PublicSpace

extension Element {
  /// A place for ladder engines, and not a lane.
  var isFirePad: Bool {
    kind == .fireLane && ["pad", "fire_pad", "登高", "登高场地"].contains(feature.text("use") ?? "")
  }
}

extension RuleScene {
  var fireLanes: [Element] {
    elements(.fireLane).filter {
      !$0.isFirePad && !($0.shape.paths.isEmpty && $0.shape.region.isEmpty)
    }
  }

  /// Crowns that hang lower than an engine is high.
  fileprivate func lowCrowns(near box: Box, under height: Double) -> [StandingThing] {
    elements(.tree).compactMap { tree in
      guard let clear = tree.feature.number("clear_height"), clear < height else { return nil }
      let discs = tree.shape.points.map { Disc(centre: $0, radius: tree.crownRadius) }
      return StandingThing(tree, .tree, discs: discs).flatMap {
        $0.box.intersects(box) ? $0 : nil
      }
    }
  }
}

extension RuleMethod {
  /// The least width of each lane that nothing stands in, crowns lower than an engine too; and the
  /// height that a lane says is clear.
  static let fireLane = RuleMethod("fire.lane", takes: ["height"]) { rule, scene in
    let lanes = scene.fireLanes
    guard !lanes.isEmpty else {
      return .unchecked(Wording(zh: "没有画消防车道", en: "no fire lane is drawn"))
    }
    let height = rule.parameter("height", 4)
    var readings: [Reading] = []
    for lane in lanes {
      let ground = try scene.ground(of: lane)
      guard let box = ground.box else { continue }
      let things =
        try scene.standing().near(box) + scene.lowCrowns(near: box, under: height)
      if let narrow = try CrossSections(ground).narrowest(among: things) {
        readings.append(
          Reading(
            value: narrow.width, slack: Reading.drawn,
            features: [lane.id] + narrow.things.map(\.element.id),
            witness: Shape(paths: [narrow.section].compactMap(\.self)),
            sentence: .narrow(narrow)))
      }
      if let clear = lane.feature.number("clear_height") {
        readings.append(
          Reading(
            value: clear, limit: .atLeast(height), features: [lane.id], witness: lane.shape,
            sentence: Wording(zh: "净高 \(clear) m", en: "\(clear) m high")))
      }
    }
    return .readings(readings)
  }

  /// How near each lane comes to each building, in metres.
  static let fireWall = RuleMethod("fire.wall") { rule, scene in
    let lanes = scene.fireLanes
    let buildings = scene.elements(.building)
    guard !lanes.isEmpty, !buildings.isEmpty else {
      return .unchecked(
        Wording(zh: "没有画消防车道或建筑", en: "no fire lane or no building is drawn"))
    }
    let tree = BoxTree(buildings.map(\.shape.box))
    let far = max(20, rule.limit.value)
    var readings: [Reading] = []
    for lane in lanes {
      let ground = try scene.ground(of: lane)
      guard let box = ground.box?.grown(by: far) else { continue }
      for index in tree.indices(meeting: box) {
        guard let near = ground.nearest(to: buildings[index].shape.region), near.distance < far
        else { continue }
        let metres = "\((near.distance * 100).rounded() / 100)"
        readings.append(
          Reading(
            value: near.distance, slack: Reading.drawn, features: [lane.id, buildings[index].id],
            witness: Shape(paths: [Path([near.from, near.to])].compactMap(\.self)),
            sentence: Wording(zh: "距外墙 \(metres) m", en: "\(metres) m off the wall")))
      }
    }
    return .readings(readings.isEmpty ? [Reading(complies: true)] : readings)
  }
}
