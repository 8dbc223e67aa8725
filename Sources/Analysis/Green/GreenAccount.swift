package import Geometry

/// Green ground counted in one way: what is drawn, what does not count and why, and what is left.
public struct GreenAccount: Hashable, Sendable {
  /// Square metres.
  public let drawn: Double
  public let deductions: [GreenDeduction]
  /// What counts.
  package let region: Region

  /// Square metres that count: drawn − Σ deductions.
  public var counted: Double { max(0, deductions.reduce(drawn) { $0 - $1.area }) }

  /// Square metres that do not count for one reason.
  public func deducted(for reason: GreenDeduction.Reason) -> Double {
    deductions.reduce(0) { $1.reason == reason ? $0 + $1.area : $0 }
  }
}
