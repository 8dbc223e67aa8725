import Projection

extension Coordinate {
  func rounded(to decimals: Int) -> Coordinate {
    let scale = power(decimals)
    return Coordinate(
      (longitude * scale).rounded() / scale, (latitude * scale).rounded() / scale)
  }

  /// `121.4012,31.302`: decimals as many as given, noughts at the end left out.
  func text(decimals: Int) -> String {
    "\(Self.written(longitude, decimals)),\(Self.written(latitude, decimals))"
  }

  private static func written(_ degrees: Double, _ decimals: Int) -> String {
    // Metres of a far origin may have more digits than a whole number holds; so fine they need not be.
    guard abs(degrees) * power(decimals) < 1e18 else { return "\(degrees)" }
    let units = Int((abs(degrees) * power(decimals)).rounded())
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    var fraction = padded.suffix(decimals)
    while fraction.count > 1 && fraction.last == "0" { fraction.removeLast() }
    return (degrees < 0 && units > 0 ? "-" : "") + padded.dropLast(decimals) + "." + fraction
  }
}

private func power(_ decimals: Int) -> Double {
  (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
}
