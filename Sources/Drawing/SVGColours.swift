/// Writes colours as designers do: of Cairo's `rgb(98.431396%,98.03772%,96.469116%)`, which Inkscape
/// reads as one level too dark, it makes `#fbfaf6`.
func withPlainColours(_ svg: [UInt8]) -> [UInt8] {
  let mark = "rgb("
  var plain: [UInt8] = []
  plain.reserveCapacity(svg.count)
  var copied = 0
  while let start = svg.place(of: mark, from: copied),
    let end = svg[start...].firstIndex(of: closing)
  {
    plain += svg[copied..<start]
    plain += hexadecimal(svg[(start + mark.utf8.count)..<end]) ?? svg[start...end]
    copied = end + 1
  }
  return plain + svg[copied...]
}

private let closing = UInt8(ascii: ")")

/// Three shares in per cent, with commas between, as `#rrggbb`.
private func hexadecimal(_ shares: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  let parts = shares.split(separator: UInt8(ascii: ",")).compactMap { share -> Int? in
    guard share.last == UInt8(ascii: "%") else { return nil }
    return Double(String(decoding: share.dropLast(), as: UTF8.self))
      .map { Int(($0 / 100 * 255).rounded()) }
  }
  guard parts.count == 3, parts.allSatisfy((0...255).contains) else { return nil }
  let digits = parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
  return Array("#\(digits.joined())".utf8)[...]
}
