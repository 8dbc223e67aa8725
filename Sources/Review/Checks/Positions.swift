import Projection
import PublicSpace

extension Problem {
  static let swapped = Problem(
    .error, "position.swapped", "has its latitude before its longitude",
    remedy: "write the longitude first, then the latitude")
  static let projected = Problem(
    .error, "position.projected", "has positions that are not in degrees",
    remedy: "export the layout in WGS 84 longitude and latitude")
  static let far = Problem(
    .error, "position.far", "lies far from all the rest",
    remedy: "check its coordinates or take it out")
}

extension Check {
  /// A site is a few kilometres across; what lies beyond has come there by mistake.
  static let positions = Check(.swapped, .projected, .far) { scene in
    guard let middle = scene.middle, scene.isInDegrees else { return [] }
    let strays = scene.layout.features.filter { !$0.outline.isWithin(scene.reach, of: middle) }
    if scene.elements.isEmpty, let first = strays.first {
      return [
        Trouble(
          .projected, nil, at: first.outline.first,
          "the layout is wider than a city: its positions look like metres, not degrees")
      ]
    }
    return strays.map { feature in
      let stray = feature.outline.coordinates.first { !$0.isNear(middle, scene.reach) } ?? middle
      let turned = Coordinate(stray.latitude, stray.longitude)
      let written = "\(stray.longitude), \(stray.latitude)"
      return turned.isNear(middle, scene.reach)
        ? Trouble(.swapped, feature, at: turned, "has its latitude first in \(written)")
        : Trouble(.far, feature, at: stray, "lies at \(written), far from all the rest")
    }
  }
}

extension Coordinate {
  fileprivate func isNear(_ middle: Coordinate, _ reach: Double) -> Bool {
    abs(longitude - middle.longitude) <= reach && abs(latitude - middle.latitude) <= reach
  }
}
