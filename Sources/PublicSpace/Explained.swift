/// An error that says in both languages what went wrong and what to do.
public protocol Explained: Error, CustomStringConvertible {
  var wording: Wording { get }
}

extension Explained {
  /// For logs and tests; people are told in the language they chose.
  public var description: String { wording.en }
}
