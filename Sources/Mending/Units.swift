import Geometry
import Projection

extension Plane {
  /// A plane to mend on, near a place of the file.
  init(toMendNear place: Coordinate, inDegrees: Bool) {
    if inDegrees {
      self.init(around: place)
    } else {
      self.init(ofMetresAround: Point(place.longitude, place.latitude), near: Coordinate(0, 0))
    }
  }
}
