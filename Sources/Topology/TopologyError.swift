/// GEOS could not do what it was asked.
public struct TopologyError: Error, Hashable, CustomStringConvertible {
  public let step: String
  /// GEOS's own words.
  public let message: String

  public var description: String { "cannot \(step): \(message)" }
}
