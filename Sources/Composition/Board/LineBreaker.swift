/// Breaks text into lines the Chinese way: between any two 汉字, but no closing mark begins a line
/// and no opening one ends it; Latin words and figures stay whole.
struct LineBreaker {
  let ruler: any TextRuler

  private static let closing = Set("。，、；：？！）》」』”’…·%,.;:?!)]}")
  private static let opening = Set("（《「『“‘([{")

  func lines(of text: String, _ style: TextStyle, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in Self.pieces(of: text) {
      let longer = line + piece
      if line.isEmpty || ruler.width(of: longer.trimmed, in: style) <= width {
        line = longer
      } else {
        lines.append(line.trimmed)
        line = piece
      }
    }
    return line.trimmed.isEmpty ? lines : lines + [line.trimmed]
  }

  /// The smallest parts that may not be divided.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    var last: Character?
    var lastMark: Character?
    for character in text {
      // A space behind an opening mark does not part it from what follows.
      let isOpen = lastMark.map(opening.contains) == true
      if let last, !current.isEmpty, !isOpen, mayBreak(after: last, before: character) {
        pieces.append(current)
        current = ""
      }
      current.append(character)
      last = character
      if character != " " { lastMark = character }
    }
    return current.isEmpty ? pieces : pieces + [current]
  }

  private static func mayBreak(after: Character, before: Character) -> Bool {
    if closing.contains(before) || before == " " { return false }
    return after == " " || isIdeograph(after) || isIdeograph(before)
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    character.unicodeScalars.first.map {
      (0x2E80...0x9FFF).contains($0.value) || $0.value >= 0xF900
    }
      ?? false
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
