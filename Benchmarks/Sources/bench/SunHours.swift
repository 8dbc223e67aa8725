/// Hours of sun on open ground as one program reckoned them, in the words of `yuan sun --format json`.
struct SunHours: Decodable {
  /// Square metres.
  let open: Double
  /// Hours.
  let mean: Double
  /// 0…1.
  let twoHours: Double

  enum CodingKeys: String, CodingKey {
    case open = "open_m2"
    case mean = "mean_h"
    case twoHours = "two_hours_share"
  }

  /// What differs from another's by more than a thousandth, in lines: the two reckon the sun by
  /// formulas of their own.
  func differences(from other: SunHours) -> [String] {
    [
      ("open ground", open, other.open), ("mean hours", mean, other.mean),
      ("two hours", twoHours, other.twoHours),
    ].compactMap { name, a, b in
      abs(a - b) <= 1e-3 * max(abs(a), abs(b)) ? nil : "\(name): \(a), not \(b)"
    }
  }
}
