extension SplitMix64 {
  private static let tokens = [
    "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-", "1e999", "1e300", "-1e300", "NaN",
    "0", "99999999999999999999", "\\u0000", "\\ud800", "\u{FEFF}", "学", "\r\n", "\t", "  ",
    "[[[[[[", "#", "&a", "*a", "!!binary", "- ", "---\n", ".inf", "\"type\":", "\"kind\":\"lawn\",",
    "\"seats\":9e18,", "\"levels\":-0.0,",
  ]

  /// A text with one to four random faults in it, sometimes no longer UTF-8.
  public mutating func mutated(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0..<count(1, 4) {
      let place = count(0, text.count)
      let end = min(text.count, place + count(0, 12))
      switch count(0, 5) {
      case 0: text.removeSubrange(place..<end)
      case 1: text.insert(contentsOf: Array(one(of: Self.tokens).utf8), at: place)
      case 2: text.replaceSubrange(place..<end, with: Array(one(of: Self.tokens).utf8))
      case 3: text.insert(contentsOf: text[place..<end], at: place)
      case 4 where place < text.count: text[place] = UInt8(count(0, 255))
      case 5 where once(in: 8): text.removeSubrange(place...)
      default:
        let other = count(0, text.count)
        text.insert(contentsOf: text[place..<end], at: other)
      }
    }
    return text
  }
}
