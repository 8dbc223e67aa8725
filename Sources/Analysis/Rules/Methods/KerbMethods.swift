import Geometry
import PublicSpace

extension RuleScene {
  fileprivate func kerbs(_ read: (Element, _ form: String) -> Reading?) -> Measured {
    let kerbs = elements(.ramp).filter(\.isKerbRamp)
    guard !kerbs.isEmpty else {
      return .unchecked(
        Wording(zh: "没有画缘石坡道（坡道上写 kerb）", en: "no kerb ramp is drawn (a ramp with kerb)"))
    }
    var (readings, unknown): ([Reading], [String]) = ([], [])
    for kerb in kerbs {
      if var reading = read(kerb, kerb.feature.text("kerb") ?? "") {
        reading.features = [kerb.id]
        reading.witness = kerb.shape
        readings.append(reading)
      } else {
        unknown.append(kerb.id)
      }
    }
    return .readings(readings, unknown: unknown)
  }
}

extension RuleMethod {
  /// Rise over run; gentler where the whole width of the walk is lowered.
  static let kerbSlope = RuleMethod("kerb.slope", takes: ["full"]) { rule, scene in
    scene.kerbs { kerb, form in
      kerb.slopeAlongAxis.map {
        Reading(
          value: $0, limit: form == "full" ? .atMost(rule.parameter("full", 0.05)) : nil,
          slack: 1e-4, sentence: Wording(zh: "太陡", en: "too steep"))
      }
    }
  }

  /// The width of its mouth, in metres; less is asked of the front of one with three sides.
  static let kerbWidth = RuleMethod("kerb.width", takes: ["three"]) { rule, scene in
    scene.kerbs { kerb, form in
      // One as wide as its walk is as wide as it should be.
      if form == "full" { return Reading(value: RampAxis(kerb)?.width ?? 0, complies: true) }
      guard let width = kerb.drawnWidth ?? RampAxis(kerb)?.width else { return nil }
      return Reading(
        value: width, limit: form == "three" ? .atLeast(rule.parameter("three", 1.2)) : nil,
        slack: Reading.drawn, sentence: Wording(zh: "太窄", en: "too narrow"))
    }
  }

  /// How high its lower edge stands over the carriageway, in metres.
  static let kerbLip = RuleMethod("kerb.lip") { _, scene in
    scene.kerbs { kerb, _ in
      kerb.feature.number("lip").map {
        Reading(value: $0, slack: 1e-6, sentence: Wording(zh: "下口有高差", en: "has a lip"))
      }
    }
  }

  /// Accessible spaces ÷ all spaces; one at least.
  static let accessibleParking = RuleMethod("parking.access") { rule, scene in
    let parking = scene.elements(of: rule.kinds.isEmpty ? [.parking] : rule.kinds)
    guard !parking.isEmpty else {
      return .unchecked(Wording(zh: "没有画停车位", en: "no parking is drawn"))
    }
    let unknown = parking.filter { $0.feature.number("capacity") == nil }
    let spaces = parking.compactMap { $0.feature.number("capacity") }.reduce(0, +)
    let said = parking.compactMap { $0.feature.number("capacity:disabled") }
    guard !said.isEmpty else {
      return .unchecked(
        Wording(
          zh: "没有写无障碍车位数（capacity:disabled）",
          en: "how many spaces are accessible is not said (capacity:disabled)"))
    }
    guard unknown.isEmpty, spaces > 0 else { return .readings([], unknown: unknown.map(\.id)) }
    let accessible = said.reduce(0, +)
    let asked = max(1, (rule.limit.value * spaces - 1e-9).rounded(.up))
    return .readings([
      Reading(
        value: accessible / spaces, limit: .atLeast(asked / spaces), features: parking.map(\.id),
        witness: Shape(region: Region(parking.flatMap(\.shape.region.pieces))),
        sentence: Wording(
          zh: "\(Int(spaces)) 个车位中无障碍车位 \(Int(accessible)) 个，应有 \(Int(asked)) 个",
          en: "\(Int(accessible)) of \(Int(spaces)) spaces are accessible, \(Int(asked)) are asked")
      )
    ])
  }

  /// How many step-free ways lead into each piece of 集中绿地 that ways lead into.
  ///
  /// Where zones do not say which ground it is, lawns smaller than a pocket park (400 m²) are no garden
  /// that one enters.
  static let greenWays = RuleMethod("green.ways") { rule, scene in
    let ways = try scene.elements(of: rule.kinds).filter { way in
      way.feature.flag("wheels") ?? way.feature.flag("step_free")
        ?? ((way.slopeAlongAxis ?? 0) <= 0.0834)
    }.map { (element: $0, ground: try scene.ground(of: $0)) }
    let tree = BoxTree(ways.map(\.ground.box))
    let green = try scene.green()
    let readings = green.pieces.compactMap { piece -> Reading? in
      guard green.isDeclared || piece.area >= 400 else { return nil }
      guard let shell = piece.region.pieces.first?.shell, let box = piece.region.box else {
        return nil
      }
      let near = tree.indices(meeting: box)
      let entries = shell.entries(of: near.map { ways[$0].ground })
      guard entries > 0 else { return nil }
      return Reading(
        value: Double(entries), witness: Shape(region: piece.region),
        sentence: Wording(
          zh: "无障碍出入口只有 \(entries) 处", en: "\(entries) accessible way leads in"))
    }
    guard !readings.isEmpty else {
      return .unchecked(
        Wording(zh: "没有路通进集中绿地", en: "no way leads into concentrated green"))
    }
    return .readings(readings)
  }
}

extension Ring {
  /// Metres that a crossing is wide at least.
  private static let least = 0.9

  /// How many stretches of the ring lie on some grounds: ways that cross it.
  fileprivate func entries(of grounds: [Region]) -> Int {
    var stretches: [Interval] = []
    var passed = 0.0
    for (a, b) in zip(points, points.dropFirst()) {
      let length = a.distance(to: b)
      guard length > 1e-9 else { continue }
      let box = Box(from: a, to: b)
      for ground in grounds where ground.box?.intersects(box) == true {
        stretches += ground.stretches(on: a, b).map {
          Interval(start: passed + $0.start - 0.1, end: passed + $0.end + 0.1)
        }
      }
      passed += length
    }
    var joined = Interval.union(stretches)
    // The ring's end is its start.
    if joined.count > 1, joined[0].start <= 0, joined[joined.count - 1].end >= passed {
      joined[0].start = joined.removeLast().start - passed
    }
    return joined.count { $0.length - 0.2 >= Self.least }
  }
}
