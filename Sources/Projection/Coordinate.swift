/// A place as a layout has it: degrees, longitude first; in a `local` layout metres, east first.
public struct Coordinate: Hashable, Sendable {
  public var longitude: Double
  public var latitude: Double

  @inlinable
  public init(_ longitude: Double, _ latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}
