/// A place on the Earth in degrees: longitude first, as GeoJSON has it.
public struct Coordinate: Hashable, Sendable {
  public var longitude: Double
  public var latitude: Double

  @inlinable
  public init(_ longitude: Double, _ latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}
