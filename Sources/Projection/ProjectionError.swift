/// PROJ could not do what it was asked.
public struct ProjectionError: Error, Hashable, CustomStringConvertible {
  public let step: String
  /// PROJ's own words.
  public let message: String

  public var description: String { "cannot \(step): \(message)" }
}
