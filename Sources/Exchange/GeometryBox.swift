import Glibc
import PublicSpace

/// The bounding box of a geometry.
struct GeometryBox {
  var west = Double.infinity
  var south = Double.infinity
  var east = -Double.infinity
  var north = -Double.infinity

  init() {}

  /// Nil for a geometry without positions.
  init?(_ geometry: JSON) {
    add(geometry)
    guard west <= east else { return nil }
  }

  mutating func add(_ json: JSON) {
    if let parts = json["geometries"] { return parts.elements.forEach { add($0) } }
    let elements = json["coordinates"].map { [$0] } ?? json.elements
    guard elements.count >= 2, let x = elements[0].number, let y = elements[1].number else {
      return elements.forEach { add($0) }
    }
    (west, east) = (min(west, x), max(east, x))
    (south, north) = (min(south, y), max(north, y))
  }

  var middle: (x: Double, y: Double) { ((west + east) / 2, (south + north) / 2) }

  var longestSide: Double { max(east - west, north - south, 0) }

  /// Half the mean of its sides in metres, to the centimetre; nil for a point.
  func radius(inDegrees: Bool) -> Double? {
    let degree = inDegrees ? 111_320.0 : 1
    let width = (east - west) * degree * (inDegrees ? cos(middle.y * .pi / 180) : 1)
    let radius = ((width + (north - south) * degree) / 4 * 100).rounded() / 100
    return radius > 0 ? radius : nil
  }
}
