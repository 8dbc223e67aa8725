/// Why a drawing could not be made: the step that failed, and what the library or the system said.
public struct DrawingError: Error, Hashable, Sendable, CustomStringConvertible {
  public var step: String
  public var message: String

  public init(_ step: String, _ message: String) {
    self.step = step
    self.message = message
  }

  public var description: String { "\(step): \(message)" }
}
