import Composition

/// A ruler for tests: a Han character is one em wide, any other character half of one.
struct SquareLetters: TextRuler {
  func width(of string: String, in style: TextStyle) -> Double {
    string.reduce(0) { $0 + ($1.isHan ? 1 : 0.5) } * style.size
  }

  var twin: @Sendable () -> any TextRuler { { SquareLetters() } }

  /// Every letter is there but those of the private use area.
  func lacking(in string: String, face: TextStyle.Face) -> [Character] {
    string.filter { $0.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) } }
  }
}

extension Character {
  /// Whether it is a Han character or a full-width mark.
  var isHan: Bool { unicodeScalars.contains { $0.value >= 0x2E80 } }

  /// Whether it is a Han character, marks left out.
  var isIdeograph: Bool { unicodeScalars.contains(where: \.properties.isIdeographic) }
}
