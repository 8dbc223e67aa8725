import Geometry
import Projection
import PublicSpace
import Topology

extension RuleMethod {
  /// Features with positions that are no degrees, or, in Shanghai, outside a box round the city.
  static let lonLat = RuleMethod("data.lonlat", takes: ["west", "south", "east", "north"]) {
    rule, scene in
    guard scene.site.layout.datum.isInDegrees else {
      return .unchecked(Wording(zh: "坐标是米，不是度", en: "positions are metres, not degrees"))
    }
    let isCity = scene.site.description.city?.lowercased() == "shanghai"
    let (west, east) = (rule.parameter("west", -180), rule.parameter("east", 180))
    let (south, north) = (rule.parameter("south", -90), rule.parameter("north", 90))
    var readings: [Reading] = []
    for element in scene.site.elements {
      let places = element.feature.outline.coordinates
      let isOff = places.contains { abs($0.longitude) > 180 || abs($0.latitude) > 90 }
      let isAway =
        isCity
        && places.contains {
          $0.longitude < west || $0.longitude > east || $0.latitude < south || $0.latitude > north
        }
      guard isOff || isAway else { continue }
      readings.append(
        Reading(
          value: 1, features: [element.id], witness: element.shape,
          sentence: isOff
            ? Wording(zh: "坐标不是经纬度", en: "positions are no degrees")
            : Wording(zh: "不在上海范围内", en: "lies outside Shanghai"), isAdvice: !isOff))
    }
    return .readings(readings.isEmpty ? [Reading(value: 0)] : readings)
  }

  /// Parts of a layout that lie as another datum would have them.
  static let datum = RuleMethod("data.datum") { _, scene in
    let site = scene.site
    let alarms = ShiftAlarm(site.elements, on: site.plane, site.description).findings
      .filter { $0.level > .note }
    if !alarms.isEmpty {
      return .readings([
        Reading(
          value: Double(alarms.count), features: alarms.compactMap(\.feature),
          sentence: alarms.first?.message)
      ])
    }
    guard site.layout.json["yuan:datum"] != nil || site.description.datum != nil else {
      return .unchecked(
        Wording(
          zh: "没有写明坐标基准，按 WGS 84 处理：请在文件中写“yuan:datum”",
          en: "no datum is said and WGS 84 was taken: say “yuan:datum” in the file"))
    }
    return .readings([Reading(value: 0)])
  }

  /// Features whose outline crosses itself.
  static let rings = RuleMethod("data.ring") { _, scene in
    let areas = scene.site.elements.filter { element in
      element.isPresent && !element.shape.region.pieces.allSatisfy { $0.isConvexWhole }
    }
    let flaws = try Flaw.of(areas.map(\.shape.region))
    let readings = zip(areas, flaws).compactMap { element, flaw -> Reading? in
      guard let flaw else { return nil }
      return Reading(
        value: 1, features: [element.id],
        witness: Shape(points: [flaw.place ?? element.shape.region.landmark].compactMap(\.self)),
        sentence: Wording(zh: "轮廓自相交", en: "the outline crosses itself"))
    }
    return .readings(readings.isEmpty ? [Reading(value: 0)] : readings)
  }

  /// The decimals that half of all features are written with at least.
  static let digits = RuleMethod("data.digits") { _, scene in
    guard scene.site.layout.isWrittenInDegrees else {
      return .unchecked(Wording(zh: "坐标是米，不是度", en: "positions are metres, not degrees"))
    }
    let written = scene.site.layout.features.map { Decimals(of: $0).most }.filter { $0 > 0 }
      .sorted()
    guard !written.isEmpty else {
      return .unchecked(Wording(zh: "没有小数", en: "there are no decimals"))
    }
    return .readings([Reading(value: Double(written[written.count / 2]))])
  }

  /// How far the kinds of ground are from summing to the boundary, as a share of it.
  static let sum = RuleMethod("data.sum") { _, scene in
    let area = try scene.area()
    guard area.boundary > 0 else {
      return .unchecked(Wording(zh: "用地没有面积", en: "the site has no area"))
    }
    let sum = area.balance.reduce(0) { $0 + $1.area }
    return .readings([Reading(value: abs(sum - area.boundary) / area.boundary)])
  }
}

extension Region.Piece {
  fileprivate var isConvexWhole: Bool { holes.isEmpty && shell.isConvex }
}
