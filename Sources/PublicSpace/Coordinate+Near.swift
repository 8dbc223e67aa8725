public import Projection

extension Coordinate {
  /// Metres in a degree of latitude, near enough to tell a millimetre.
  private static let metresInADegree = 111_320.0

  /// Whether two places lie within a millimetre of each other.
  ///
  /// A degree of longitude is taken for one of latitude, which it never exceeds.
  public func isNearly(_ other: Coordinate, inDegrees: Bool) -> Bool {
    let unit = inDegrees ? Self.metresInADegree : 1
    let east = (longitude - other.longitude) * unit
    let north = (latitude - other.latitude) * unit
    return east * east + north * north <= 1e-6
  }
}
