/// What one is in a drawing.
public enum DrawingUnit: String, CaseIterable, Sendable {
  case mm, cm, m

  /// Nil for metres, which need no turning.
  var factor: Double? {
    switch self {
    case .mm: 0.001
    case .cm: 0.01
    case .m: nil
    }
  }
}
