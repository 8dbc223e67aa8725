import Foundation

struct Spot {
  let x: Double
  let y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// Features drawn in metres on a ground of their own, as GeoJSON texts in degrees.
struct Sketch {
  /// Where the sketch's corner lies, in metres from the middle of the town, and its turn.
  let origin: Spot
  let turn: Double
  private let idPrefix: String
  private(set) var features: [String] = []

  private static let middle = (longitude: 121.4, latitude: 31.3)
  private static let metresPerDegree = 111_195.0

  init(at origin: Spot, turned turn: Double, idPrefix: String) {
    self.origin = origin
    self.turn = turn
    self.idPrefix = idPrefix
  }

  /// Properties are JSON without braces, such as `"width":2.5`.
  mutating func polygon(
    _ kind: String, _ shell: [Spot], holes: [[Spot]] = [], _ properties: String = ""
  ) {
    let rings = ([shell] + holes).map { ring in list(ring + ring.prefix(1)) }
    add(kind, "Polygon", "[\(rings.joined(separator: ","))]", properties)
  }

  mutating func rectangle(
    _ kind: String, _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, _ properties: String = ""
  ) {
    polygon(kind, corners(x, y), properties)
  }

  mutating func line(_ kind: String, _ spots: [Spot], width: Double) {
    add(kind, "LineString", list(spots), "\"width\":\(width)")
  }

  mutating func point(_ kind: String, _ spot: Spot, _ properties: String = "") {
    add(kind, "Point", position(spot), properties)
  }

  private mutating func add(
    _ kind: String, _ type: String, _ coordinates: String, _ properties: String
  ) {
    let id = "\(idPrefix)-\(features.count + 1)"
    let more = properties.isEmpty ? "" : ",\(properties)"
    features.append(
      "{\"type\":\"Feature\",\"properties\":{\"id\":\"\(id)\",\"kind\":\"\(kind)\"\(more)},"
        + "\"geometry\":{\"type\":\"\(type)\",\"coordinates\":\(coordinates)}}")
  }

  private func list(_ spots: [Spot]) -> String {
    "[\(spots.map(position).joined(separator: ","))]"
  }

  /// Degrees on a sphere: the layouts need not be true, only alike.
  private func position(_ spot: Spot) -> String {
    let east = origin.x + spot.x * cos(turn) - spot.y * sin(turn)
    let north = origin.y + spot.x * sin(turn) + spot.y * cos(turn)
    let (longitude, latitude) = Self.middle
    let shrinking = cos(latitude * .pi / 180)
    return "[\(degrees(longitude + east / Self.metresPerDegree / shrinking)),"
      + "\(degrees(latitude + north / Self.metresPerDegree))]"
  }

  private func degrees(_ value: Double) -> String { "\((value * 1e8).rounded() / 1e8)" }
}

func corners(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> [Spot] {
  [
    Spot(x.lowerBound, y.lowerBound), Spot(x.upperBound, y.lowerBound),
    Spot(x.upperBound, y.upperBound), Spot(x.lowerBound, y.upperBound),
  ]
}

func ellipse(around middle: Spot, _ width: Double, _ height: Double, corners: Int) -> [Spot] {
  (0..<corners).map { corner in
    let angle = 2 * Double.pi * Double(corner) / Double(corners)
    return Spot(middle.x + width * cos(angle), middle.y + height * sin(angle))
  }
}
