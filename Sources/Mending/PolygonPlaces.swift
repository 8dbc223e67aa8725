import Projection

/// Degrees: what lies so near together can be laid on one plane.
private let reach = 10.0

extension PolygonText {
  /// Whether it spans so much of the Earth that no plane holds it, as with a digit lost in a number.
  func isTooWide(inDegrees: Bool) -> Bool {
    let places = rings.flatMap(\.places)
    guard inDegrees, let first = places.first else { return false }
    return places.contains {
      abs($0.longitude - first.longitude) > reach || abs($0.latitude - first.latitude) > reach
    }
  }
}

extension [PolygonText] {
  /// The polygons that lie together, in the order of the file; those too wide for a plane are left out.
  func groupedByPlace(inDegrees: Bool) -> [[PolygonText]] {
    guard inDegrees else { return [self] }
    var numbers: [[Int]: Int] = [:]
    var groups: [[PolygonText]] = []
    for polygon in self where !polygon.isTooWide(inDegrees: true) {
      guard let place = polygon.rings.first?.places.first else { continue }
      let square = [Int(place.longitude / reach), Int(place.latitude / reach)]
      if let number = numbers[square] {
        groups[number].append(polygon)
      } else {
        numbers[square] = groups.count
        groups.append([polygon])
      }
    }
    return groups
  }
}
