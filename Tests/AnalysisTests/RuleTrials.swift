import Geometry
import PublicSpace
import Samples

private func area(
  _ kind: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ id: String
) -> SampleFeature {
  .area(kind, .rectangle(x, y, width, height), id: id)
}

private func point(_ kind: String, _ x: Double, _ y: Double, _ id: String) -> SampleFeature {
  .point(kind, x, y, id: id)
}

/// The way east at a height, of a width.
private func line(_ kind: String, _ y: Double, _ width: Double, _ id: String) -> SampleFeature {
  .line(kind, .through((10, y), (90, y)), width: width, id: id)
}

private let door = point("door", 20, 30, "d")
private let paving = area("plaza", 0, 0, 100, 60, "p")
private let gate = point("gate", 0, 30, "g")
private let highHouse = area("building", 20, 40, 30, 12, "h").with("height", 33)
private let park = area("lawn", 10, 10, 40, 30, "l")
private let child = area("playground", 15, 15, 8, 8, "c")

/// A ramp eastwards from (40, 30), 6 m long.
private func ramp(_ slope: Double?, _ width: Double = 1.5) -> SampleFeature {
  let ramp = SampleFeature.line("ramp", .through((40, 30), (46, 30)), width: width, id: "r")
  return slope.map { ramp.with("slope", $0) } ?? ramp
}

private func kerb(_ name: String, _ value: Double) -> SampleFeature {
  ramp(nil, 1.6).with("kerb", "other").with(name, value)
}

/// For each rule a court that keeps it, one that breaks it, and one that does not say enough.
let ruleTrials: [RuleTrial] = [
  RuleTrial(
    "data.ring", pass: [park], fail: [.area("lawn", .bowTie, id: "x")], by: "x", at: (5, 5),
    value: 1),
  RuleTrial(
    "green.rate",
    pass: [
      area("lawn", 0, 0, 100, 30, "l"), area("building", 0, 50, 10, 10, "h").with("levels", 6),
    ],
    fail: [
      area("lawn", 0, 0, 100, 10, "l"), area("building", 0, 10, 100, 10, "h").with("levels", 6),
    ],
    unchecked: [park, area("building", 60, 10, 10, 10, "h")], by: "h", at: (50, 9.5), value: 0.15),
  RuleTrial(
    "green.rate.sh", pass: [area("lawn", 0, 0, 100, 30, "l")],
    fail: [area("lawn", 0, 0, 100, 20, "l")], value: 1.0 / 3),
  RuleTrial(
    "cgreen.perhead", pass: [area("lawn", 0, 0, 30, 30, "l")],
    fail: [area("lawn", 0, 0, 30, 10, "l"), area("road", 0, 10, 100, 4, "r")], by: "r",
    at: (15, 9.5), value: 0.27
  ) { $0.residents = 1000 },
  RuleTrial(
    "cgreen.width", pass: [park], fail: [area("lawn", 10, 10, 60, 7, "l")], at: (40, 13.5), value: 7
  ),
  RuleTrial(
    "cgreen.sun", pass: [park, area("building", 70, 10, 10, 10, "h").with("height", 9)],
    fail: [
      area("lawn", 30, 30, 40, 24, "l"), area("building", 0, 0, 100, 20, "h").with("height", 90),
    ],
    unchecked: [park, area("building", 70, 10, 10, 10, "h")], at: (50, 42), value: 0),
  RuleTrial(
    "cgreen.old.child",
    pass: [park, child, area("seating", 30, 20, 6, 6, "e").with("age", "elder")],
    fail: [park, child, area("seating", 70, 20, 6, 6, "e").with("age", "elder")],
    unchecked: [park, child, area("seating", 30, 20, 6, 6, "e")], at: (30, 25), value: 1),
  RuleTrial(
    "cgreen.activity", pass: [area("playground", 0, 0, 20, 10, "c")], fail: [child], by: "c",
    at: (19, 19), value: 64),
  RuleTrial(
    "road.main", pass: [line("road", 30, 6, "r")],
    fail: [line("road", 30, 6, "r"), area("parking", 40, 27, 2, 2.5, "cars")], by: "cars",
    at: (41, 31.2), value: 3.5),
  RuleTrial(
    "road.other", pass: [line("road", 30, 6, "m").with("use", "main"), line("road", 50, 3, "r")],
    fail: [line("road", 30, 6, "m").with("use", "main"), line("road", 50, 2, "r")],
    unchecked: [line("road", 30, 6, "m")], by: "r", value: 2),
  RuleTrial(
    "gate.vehicle",
    pass: [gate.with("use", "vehicle"), point("gate", 100, 30, "g2").with("use", "vehicle")],
    fail: [gate.with("use", "vehicle"), point("gate", 100, 30, "g2").with("use", "foot")],
    unchecked: [gate.with("use", "vehicle"), point("gate", 100, 30, "g2")], by: "g", at: (0, 30),
    value: 1),
  RuleTrial(
    "gate.walk.gap", pass: [gate, point("gate", 100, 30, "g2")], fail: [gate], by: "g",
    at: (100, 30), value: 320),
  RuleTrial(
    "road.grade", pass: [line("road", 30, 6, "r").with("slope", 0.01)],
    fail: [line("road", 30, 6, "r").with("slope", 0.001)], unchecked: [line("road", 30, 6, "r")],
    by: "r", value: 0.001),
  RuleTrial(
    "walk.linked", pass: [paving, gate, door, child],
    fail: [
      area("plaza", 0, 0, 40, 60, "p"), gate, door, area("steps", 40, 0, 2, 60, "s"),
      area("plaza", 42, 0, 58, 60, "high"),
    ], unchecked: [paving, gate], by: "high", at: (71, 30), value: 2.0 / 3),
  RuleTrial(
    "ramp.slope", pass: [ramp(0.08)], fail: [ramp(0.1)], unchecked: [ramp(nil)], by: "r",
    at: (43, 30), value: 0.1),
  RuleTrial(
    "ramp.rise", pass: [ramp(0.08)], fail: [ramp(0.05).with("rise", 0.9)], unchecked: [ramp(nil)],
    by: "r", at: (43, 30), value: 0.9),
  RuleTrial(
    "ramp.width", pass: [ramp(0.08)], fail: [ramp(0.08, 1)], by: "r", at: (43, 30), value: 1),
  RuleTrial(
    "ramp.landing", pass: [ramp(0.08)], fail: [ramp(0.08), area("building", 46.9, 25, 9, 9, "h")],
    by: "r", at: (47, 30), value: 0.9),
  RuleTrial(
    "ramp.rail", pass: [ramp(0.08).with("rise", 0.45).with("rail", "yes")],
    fail: [ramp(0.08).with("rise", 0.45).with("rail", "no")],
    unchecked: [ramp(0.08).with("rise", 0.45)], by: "r", at: (43, 30), value: 1),
  RuleTrial(
    "kerb.slope", pass: [kerb("slope", 0.08)], fail: [kerb("slope", 0.12)],
    unchecked: [ramp(0.08)], by: "r", at: (43, 30), value: 0.12),
  RuleTrial(
    "kerb.width", pass: [kerb("slope", 0.08)], fail: [ramp(0.08, 1.3).with("kerb", "other")],
    unchecked: [ramp(0.08)], by: "r", at: (43, 30), value: 1.3),
  RuleTrial(
    "kerb.lip", pass: [kerb("lip", 0.008)], fail: [kerb("lip", 0.03)],
    unchecked: [kerb("slope", 0.08)], by: "r", at: (43, 30), value: 0.03),
  RuleTrial(
    "green.ways",
    pass: [park, SampleFeature.line("path", .through((30, 0), (30, 50)), width: 2, id: "w")],
    fail: [park, SampleFeature.line("path", .through((30, 0), (30, 25)), width: 2, id: "w")],
    unchecked: [park], at: (30, 25), value: 1),
  RuleTrial(
    "parking.access",
    pass: [area("parking", 0, 0, 50, 5, "c").with("capacity", 201).with("capacity:disabled", 2)],
    fail: [area("parking", 0, 0, 50, 5, "c").with("capacity", 201).with("capacity:disabled", 1)],
    unchecked: [area("parking", 0, 0, 50, 5, "c").with("capacity", 201)], by: "c", at: (25, 2.5),
    value: 1.0 / 201),
  RuleTrial(
    "path.two", pass: [line("path", 30, 2, "w")],
    fail: [line("path", 30, 2, "w"), point("lamp", 50, 30.2, "lamp")], by: "lamp",
    at: (50, 29.5), value: 1.1),
  RuleTrial(
    "fire.lane", pass: [line("fire_lane", 30, 4, "f"), point("tree", 50, 33, "t")],
    fail: [line("fire_lane", 30, 4, "f"), point("tree", 50, 31.5, "t").with("trunk", 0.4)],
    by: "t", at: (50, 29.6), value: 3.3),
  RuleTrial(
    "fire.wall", pass: [line("fire_lane", 30, 4, "f"), area("building", 20, 37, 30, 12, "h")],
    fail: [line("fire_lane", 30, 4, "f"), area("building", 34.5, 35, 1, 12, "h")],
    unchecked: [line("fire_lane", 30, 4, "f")], by: "h", at: (35, 33.5), value: 3),
  RuleTrial(
    "fire.pad", pass: [highHouse, area("fire_lane", 20, 24, 30, 10, "f").with("use", "pad")],
    fail: [highHouse], unchecked: [area("building", 20, 40, 30, 12, "h")], by: "h", at: (35, 30),
    value: 1),
  RuleTrial(
    "fire.pad.clear", pass: [highHouse, area("fire_lane", 20, 24, 30, 10, "f").with("use", "pad")],
    fail: [
      highHouse, area("fire_lane", 20, 24, 30, 10, "f").with("use", "pad"),
      point("tree", 35, 37, "t"),
    ], unchecked: [highHouse], by: "t", at: (35, 37), value: 1),
  RuleTrial(
    "play.zone", pass: [child.with("fall_height", 1), point("lamp", 26, 19, "lamp")],
    fail: [child.with("fall_height", 2.4), point("lamp", 25, 19, "lamp")], unchecked: [child],
    by: "lamp", at: (25, 19), value: 1),
  RuleTrial(
    "water.edge",
    pass: [
      area("water", 20, 20, 10, 10, "w").with("depth", 1.2),
      .line(
        "fence", .through((19, 19), (31, 19), (31, 31), (19, 31), (19, 19)), width: 0.1, id: "f"),
    ], fail: [area("water", 20, 20, 10, 10, "w").with("depth", 1.2)],
    unchecked: [area("water", 20, 20, 10, 10, "w")], by: "w", at: (20.5, 20), value: 1.2),
  RuleTrial(
    "elder.fall", pass: [area("seating", 0, 0, 9, 9, "e").with("age", "elder").with("slope", 0.02)],
    fail: [area("seating", 0, 0, 9, 9, "e").with("age", "elder").with("slope", 0.05)],
    unchecked: [area("seating", 0, 0, 9, 9, "e").with("age", "elder")], by: "e", value: 0.05),
  RuleTrial(
    "reach.10min", pass: [paving, gate, door],
    fail: [.point("playground", 90, 30, id: "c"), door, area("water", 60, 0, 5, 60, "w")],
    unchecked: [gate, child], by: "d", at: (20, 30)),
  RuleTrial(
    "reach.elder", pass: [paving, gate, door],
    fail: [area("plaza", 60, 0, 40, 60, "p"), area("steps", 55, 0, 5, 60, "s"), door],
    unchecked: [paving], by: "d", at: (20, 30)),
  RuleTrial(
    "seat.plaza",
    pass: [
      area("plaza", 0, 0, 10, 10, "p"),
      .line("bench", .through((0, 5), (12, 5)), width: 0.5, id: "s"),
    ], fail: [area("plaza", 0, 0, 10, 10, "p")], by: "p", at: (5, 5), value: 0),
  RuleTrial(
    "waste.load", pass: [point("waste", 5, 5, "w"), point("waste", 50, 5, "w2")],
    fail: [point("waste", 5, 5, "w")], by: "w", at: (5, 5), value: 900
  ) { $0.households = 900 },
  RuleTrial(
    "tree.consent", pass: [point("tree", 5, 5, "t")],
    fail: [point("tree", 5, 5, "t").with("action", "move")], by: "t", at: (5, 5), value: 1),
]
