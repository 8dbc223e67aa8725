import Glibc

/// A number with its unit as people write it: `2.5 m`, `8'`, `1,5`, `3;4`, `12 %`.
///
/// Lengths come in metres. Of several the first counts; a comma is a decimal point.
struct Quantity {
  let value: Double
  private let unit: String

  init?(_ text: String) {
    let first = text.split(separator: ";", maxSplits: 1).first.map { $0.trimmed } ?? ""
    let body = first.drop { "~≈约 ".contains($0) }
    let digits = body.prefix { $0.isASCII && ($0.isNumber || "+-.,".contains($0)) }
    guard let number = Double(digits.replacing(",", with: ".")) else { return nil }
    unit = body.dropFirst(digits.count).trimmed.lowercased()
    guard let metres = Self.metres(number, unit) else { return nil }
    value = metres
  }

  /// Rise over run; nil where only the direction is said.
  var slope: Double? {
    switch unit {
    case "%": abs(value) / 100
    case "°", "deg": abs(tan(value * .pi / 180))
    case "": abs(value) < 1 ? abs(value) : nil
    default: nil
    }
  }

  private static let foot = 0.3048

  private static let factors: [String: Double] = [
    "": 1, "m": 1, "米": 1, "metre": 1, "metres": 1, "meter": 1, "meters": 1, "cm": 0.01, "厘米": 0.01,
    "mm": 0.001, "毫米": 0.001, "km": 1000, "ft": foot, "feet": foot, "'": foot, "in": foot / 12,
    "\"": foot / 12, "层": 1, "户": 1, "个": 1, "棵": 1, "%": 1, "°": 1, "deg": 1,
  ]

  private static func metres(_ number: Double, _ unit: String) -> Double? {
    if let factor = factors[unit] { return number * factor }
    // Feet and inches: 8'6".
    guard unit.hasPrefix("'"), let inches = Double(unit.dropFirst().filter { $0 != "\"" }) else {
      return nil
    }
    return (number + inches / 12) * foot
  }
}
