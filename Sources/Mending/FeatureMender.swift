import PublicSpace

/// Walks one feature's geometry and gathers what can be mended without changing what it means.
struct FeatureMender {
  private let feature: Feature
  private(set) var patches: [TextPatch] = []
  private(set) var findings: [Finding] = []
  /// Polygons whose outline may cross itself, which takes metres to tell.
  private(set) var polygons: [PolygonText] = []

  private let isInDegrees: Bool

  init(_ feature: Feature, inDegrees: Bool) {
    self.feature = feature
    isInDegrees = inDegrees
    let isFeature = feature.json["type"]?.string == "Feature"
    if let geometry = isFeature ? feature.json["geometry"] : feature.json { mend(geometry) }
  }

  private mutating func mend(_ geometry: JSON) {
    let list = geometry["coordinates"]
    switch geometry["type"]?.string {
    case "GeometryCollection":
      for part in geometry["geometries"]?.elements ?? [] { mend(part) }
    case "LineString": list.map { mend(line: $0) }
    case "MultiLineString": for line in list?.elements ?? [] { mend(line: line) }
    case "Polygon": list.map { mend(polygon: $0, type: geometry["type"]) }
    case "MultiPolygon":
      for polygon in list?.elements ?? [] { mend(polygon: polygon, type: nil) }
    default: break
    }
  }

  private mutating func mend(line: JSON) {
    guard var positions = PositionList(line) else { return }
    let repeated = positions.dropRepeated(leaving: 2)
    guard repeated > 0 else { return }
    say(
      "mend.repeated",
      Wording(
        zh: "线上去掉了 \(repeated) 个重复点",
        en: "\(repeated) repeated positions left out of its line"))
    patches.append(TextPatch(range: positions.range, bytes: positions.bytes))
  }

  private mutating func mend(polygon: JSON, type: JSON?) {
    var rings: [PositionList] = []
    var mended: [TextPatch] = []
    for (index, ring) in polygon.elements.enumerated() {
      guard var positions = PositionList(ring) else { return }
      if mend(&positions, number: index + 1) {
        mended.append(TextPatch(range: positions.range, bytes: positions.bytes))
      }
      rings.append(positions)
    }
    guard !rings.isEmpty else { return }
    polygons.append(
      PolygonText(feature: feature, json: polygon, type: type, rings: rings, patches: mended))
  }

  private mutating func mend(_ ring: inout PositionList, number: Int) -> Bool {
    let isClosed = ring.close(inDegrees: isInDegrees)
    if isClosed { say("mend.closed", Wording(zh: "环 \(number) 已闭合", en: "ring \(number) closed")) }
    let repeated = ring.dropRepeated(leaving: 4)
    if repeated > 0 {
      say(
        "mend.repeated",
        Wording(
          zh: "环 \(number) 去掉了 \(repeated) 个重复点",
          en: "\(repeated) repeated positions left out of ring \(number)"))
    }
    let runsWell = ring.places.runsWell(asShell: number == 1)
    if !runsWell {
      ring.reverse()
      let isShell = number == 1
      say(
        "mend.winding",
        Wording(
          zh: "环 \(number) 已调转为\(isShell ? "逆" : "顺")时针",
          en: "ring \(number) turned to run \(isShell ? "counter-clockwise" : "clockwise")"))
    }
    return isClosed || repeated > 0 || !runsWell
  }

  private mutating func say(_ code: String, _ message: Wording) {
    findings.append(Finding(.note, code, feature: feature.id, at: feature.outline.first, message))
  }
}
