import Geometry
import PublicSpace
import Topology

extension GreenAccount {
  /// All that does not count, to be shown.
  fileprivate var strips: Shape {
    Shape(region: Region(deductions.flatMap(\.strip.pieces)))
  }
}

extension Reading {
  fileprivate static func rate(_ green: GreenMeasures, _ rate: Double) -> Reading {
    Reading(
      value: rate, slack: 1e-6, features: green.green.deductions.compactMap(\.feature),
      witness: green.green.strips,
      sentence: Wording(
        zh: "外墙外 \(green.limits.wall) m 内的绿地不计",
        en: "green within \(green.limits.wall) m of walls does not count"))
  }
}

extension RuleMethod {
  /// Green that counts ÷ boundary, against a share that houses' storeys decide.
  ///
  /// Storeys: Σ footprint × storeys ÷ Σ footprint.
  static let greenRate = RuleMethod("green.rate", takes: ["low", "middle", "high", "wall"]) {
    rule, scene in
    let houses = scene.elements(.building)
    let storey = scene.site.description.storeyHeight
    let known = houses.compactMap { house in
      house.levels(storeyHeight: storey).map { (house.shape.region.area, $0) }
    }
    let ground = known.reduce(0) { $0 + $1.0 }
    guard known.count == houses.count, ground > 0 else {
      return .unchecked(Wording(zh: "有建筑没有写层数", en: "some building's levels are not known"))
    }
    let green = try scene.green()
    guard let rate = green.rate else {
      return .unchecked(Wording(zh: "用地没有面积", en: "the site has no area"))
    }
    let storeys = known.reduce(0) { $0 + $1.0 * $1.1 } / ground
    var reading = Reading.rate(green, rate)
    reading.limit = .atLeast(
      storeys < 3.5
        ? rule.parameter("low", 0.25)
        : storeys < 9.5 ? rule.parameter("middle", 0.30) : rule.parameter("high", 0.35))
    return .readings([reading])
  }

  /// Green that counts ÷ boundary.
  static let greenShare = RuleMethod("green.share", takes: ["wall"]) { _, scene in
    let green = try scene.green()
    guard let rate = green.rate else {
      return .unchecked(Wording(zh: "用地没有面积", en: "the site has no area"))
    }
    return .readings([.rate(green, rate)])
  }

  /// Square metres of 集中绿地 ÷ residents.
  static let concentratedPerHead = RuleMethod(
    "cgreen.perhead", takes: ["wall", "road", "width"]
  ) { _, scene in
    let green = try scene.green()
    guard let value = green.concentratedPerResident else {
      return .unchecked(
        Wording(zh: "不知道居民人数", en: "the number of residents is not known"))
    }
    return .readings([
      Reading(
        value: value, slack: 1e-6, features: green.concentrated.deductions.compactMap(\.feature),
        witness: green.concentrated.strips,
        sentence: Wording(zh: "这些地面不计入集中绿地", en: "this ground is no concentrated green"))
    ])
  }

  /// The widest disc in each declared 集中绿地, or in the widest green there is.
  static let concentratedWidth = RuleMethod("cgreen.width") { rule, scene in
    let green = try scene.green()
    let pieces = green.candidates.filter { $0.area > 1 }
    guard !pieces.isEmpty else {
      return .unchecked(Wording(zh: "没有画绿地", en: "no green is drawn"))
    }
    let sentence = Wording(zh: "绿地不够宽", en: "the green is not wide enough")
    let readings = pieces.map { piece in
      Reading(
        value: piece.widestDisc(to: 0.005).map { 2 * $0.radius } ?? 0, slack: Reading.drawn,
        witness: Shape(region: piece),
        sentence: sentence)
    }
    if green.isDeclared { return .readings(readings) }
    // Beds along walls and walks were never meant for it.
    guard let widest = readings.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
      (widest.value ?? 0) >= rule.limit.value / 2
    else {
      return .unchecked(
        Wording(zh: "没有集中绿地，只有窄条绿地", en: "there is no concentrated green, only strips"))
    }
    return .readings([widest])
  }

  /// How many of two kinds of ground lie in 集中绿地: for children, and for elders.
  static let oldAndChild = RuleMethod("cgreen.old.child") { _, scene in
    let green = try scene.green()
    guard !green.pieces.isEmpty else {
      return .unchecked(Wording(zh: "没有集中绿地", en: "there is no concentrated green"))
    }
    let places = scene.elements(.playground, .fitness, .seating, .pavilion, .zone)
    guard green.isDeclared || !places.isEmpty else {
      return .unchecked(Wording(zh: "没有画活动场地", en: "no activity ground is drawn"))
    }
    let hasChildren = green.pieces.contains { !$0.children.isEmpty }
    let hasElders = green.pieces.contains { !$0.elders.isEmpty }
    let unsaid = green.pieces.flatMap(\.unsaid)
    if hasChildren, !hasElders, !unsaid.isEmpty { return .readings([], unknown: unsaid) }
    let missing: Wording =
      hasChildren
      ? Wording(zh: "缺老人活动场地", en: "no ground for elders")
      : hasElders
        ? Wording(zh: "缺儿童活动场地", en: "no ground for children")
        : Wording(zh: "缺老人、儿童活动场地", en: "no ground for elders or children")
    return .readings([
      Reading(
        value: (hasChildren ? 1 : 0) + (hasElders ? 1 : 0),
        witness: Shape(region: green.concentrated.region), sentence: missing)
    ])
  }

  /// Square metres of each place for children or elders.
  static let activityArea = RuleMethod("cgreen.activity") { rule, scene in
    let places = scene.elements(of: rule.kinds).filter { !$0.shape.region.isEmpty }
    guard !places.isEmpty else {
      return .unchecked(Wording(zh: "没有画活动场地", en: "no activity ground is drawn"))
    }
    return .readings(
      places.map {
        Reading(
          value: $0.shape.region.area, slack: 0.1, features: [$0.id], witness: $0.shape,
          sentence: Wording(zh: "场地偏小", en: "the ground is small"))
      })
  }
}
