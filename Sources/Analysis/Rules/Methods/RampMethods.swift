import Geometry
import PublicSpace

/// A ramp as rules see it: its axis, and how long and wide it is.
struct RampAxis {
  let start: Point
  let end: Point
  /// Metres.
  let width: Double

  var length: Double { start.distance(to: end) }

  /// Nil for a ramp that is a point.
  init?(_ ramp: Element) {
    if let path = ramp.shape.paths.first, let width = ramp.width {
      start = path.points[0]
      end = path.points[path.points.count - 1]
      self.width = width
      return
    }
    guard let box = TightBox(around: ramp.shape.region.rings.flatMap(\.points)) else { return nil }
    start = box.middle - box.along * (box.length / 2)
    end = box.middle + box.along * (box.length / 2)
    width = ramp.drawnWidth ?? box.width
  }
}

extension Element {
  /// Kerb ramps are judged by rules of their own.
  var isKerbRamp: Bool { feature.text("kerb") != nil || feature.flag("kerb") == true }

  /// Rise over run: as written, else the rise over the axis; nil when neither is known.
  var slopeAlongAxis: Double? {
    if let slope = feature.number("slope") { return abs(slope) }
    guard let rise = feature.number("rise"), let axis = RampAxis(self) else { return nil }
    let length = shape.paths.first?.length ?? axis.length
    return length > 0 ? abs(rise) / length : nil
  }

  /// Metres: as written, else the slope over the axis.
  var rampRise: Double? {
    if let rise = feature.number("rise") { return abs(rise) }
    guard let slope = feature.number("slope"), let axis = RampAxis(self) else { return nil }
    return abs(slope) * axis.length
  }
}

extension RuleScene {
  fileprivate var ramps: [Element] { elements(.ramp).filter { !$0.isKerbRamp } }

  fileprivate func ramps(_ read: (Element) -> Reading?) -> Measured {
    guard !ramps.isEmpty else {
      return .unchecked(Wording(zh: "没有画坡道", en: "no ramp is drawn"))
    }
    var (readings, unknown): ([Reading], [String]) = ([], [])
    for ramp in ramps {
      if var reading = read(ramp) {
        reading.features = [ramp.id]
        if reading.witness.isEmpty { reading.witness = ramp.shape }
        readings.append(reading)
      } else {
        unknown.append(ramp.id)
      }
    }
    return .readings(readings, unknown: unknown)
  }
}

extension RuleMethod {
  /// Rise over run; steeper where the rise is low and the place says that it is cramped.
  static let rampSlope = RuleMethod("ramp.slope", takes: ["low_rise", "low_slope"]) { rule, scene in
    scene.ramps { ramp in
      guard let slope = ramp.slopeAlongAxis else { return nil }
      let isLow = (ramp.feature.number("rise") ?? .infinity) <= rule.parameter("low_rise", 0.15)
      let isCramped = isLow && ramp.feature.flag("cramped") == true
      return Reading(
        value: slope, limit: isCramped ? .atMost(rule.parameter("low_slope", 0.1)) : nil,
        slack: 1e-4,
        sentence: Wording(
          zh: "坡度 1:\(Int((1 / max(slope, 1e-3)).rounded()))",
          en: "slope 1:\(Int((1 / max(slope, 1e-3)).rounded()))"))
    }
  }

  /// How far one flight climbs, in metres.
  static let rampRise = RuleMethod("ramp.rise") { _, scene in
    scene.ramps { ramp in
      ramp.rampRise.map {
        Reading(value: $0, slack: 1e-6, sentence: Wording(zh: "一段升高过大", en: "rises too far"))
      }
    }
  }

  /// The clear width of a ramp, in metres.
  static let rampWidth = RuleMethod("ramp.width") { _, scene in
    scene.ramps { ramp in
      RampAxis(ramp).map {
        Reading(
          value: $0.width, slack: Reading.drawn, sentence: Wording(zh: "太窄", en: "too narrow"))
      }
    }
  }

  /// How long level free ground is at the worse end of a ramp, in metres.
  ///
  /// Free is what no building, wall, bed, water, steps or parking covers, inside the boundary.
  static let rampLanding = RuleMethod("ramp.landing") { rule, scene in
    let most = rule.limit.value + 0.5
    let blocking = scene.elements(
      .building, .wall, .fence, .hedge, .water, .waste, .station, .toilet, .bikeParking, .steps,
      .parking, .garden, .planting, .tree, .lamp, .bench, .table, .artwork, .notice, .locker)
    let boxes = BoxTree(blocking.map { $0.shape.box?.grown(by: ($0.width ?? 0) / 2 + 0.3) })
    let boundary = try scene.boundary()
    let things = try scene.standing()
    return try scene.landings { axis, end in
      guard axis.length > 0 else { return nil }
      let outward = (end - (end == axis.end ? axis.start : axis.end)) * (1 / axis.length)
      let landing = Landing(foot: end, outward: outward, width: axis.width, most: most)
      var free = landing.free(inside: boundary)
      guard let box = landing.box else { return nil }
      for index in boxes.indices(meeting: box) {
        let element = blocking[index]
        guard !element.shape.region.isEmpty || !element.shape.paths.isEmpty else { continue }
        if element.kind?.isBarrier == true { continue }
        free = min(free, landing.free(of: try scene.ground(of: element)))
      }
      for thing in things.near(box) {
        for disc in thing.discs { free = min(free, landing.free(of: disc)) }
        if thing.kind.isBarrier { free = min(free, landing.free(of: thing.region)) }
      }
      let strip = landing.strip
      return Reading(
        value: max(0, free), slack: Reading.drawn, witness: Shape(region: strip),
        sentence: Wording(
          zh: "端部平台只有 \((max(0, free) * 100).rounded() / 100) m",
          en: "the landing is \((max(0, free) * 100).rounded() / 100) m long"))
    }
  }

  /// Ramps that climb far and steeply and have no handrail.
  static let rampRail = RuleMethod("ramp.rail", takes: ["rise", "slope"]) { rule, scene in
    scene.ramps { ramp in
      guard let rise = ramp.rampRise, let slope = ramp.slopeAlongAxis else { return nil }
      let isAsked = rise > rule.parameter("rise", 0.3) && slope > rule.parameter("slope", 0.05)
      guard isAsked else { return Reading(value: 0) }
      let word = ramp.feature.text("rail")
      guard ramp.feature.flag("rail") != nil || word != nil else { return nil }
      let hasRail = ramp.feature.flag("rail") ?? (word != "no" && word != "none")
      return Reading(value: hasRail ? 0 : 1, sentence: Wording(zh: "没有扶手", en: "no handrail"))
    }
  }
}

extension RuleScene {
  fileprivate func landings(
    _ read: (RampAxis, Point) throws -> Reading?
  ) throws -> Measured {
    var worst: [ObjectIdentifier: Reading] = [:]
    for ramp in ramps {
      guard let axis = RampAxis(ramp) else { continue }
      let ends = try [axis.start, axis.end].compactMap { try read(axis, $0) }
      worst[ObjectIdentifier(ramp)] = ends.min { ($0.value ?? 0) < ($1.value ?? 0) }
    }
    return ramps { worst[ObjectIdentifier($0)] }
  }
}
