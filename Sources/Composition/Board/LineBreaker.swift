/// Breaks text into lines the Chinese way: between any two 汉字, but no closing mark begins a line
/// and no opening one ends it; Latin words and figures stay whole, and a figure keeps what it counts.
struct LineBreaker {
  let ruler: any TextRuler

  private static let closing = Set("。，、；：？！）》」』”’…·%,.;:?!)]}")
  private static let opening = Set("（《「『“‘([{")
  /// What joins two things neither begins a line nor ends it.
  private static let joining = Set("→≤≥/")
  /// How well a sentence pauses behind them.
  private static let pauses: [Character: Double] = [
    "。": 0.5, "；": 0.5, ";": 0.5, "：": 0.35, ":": 0.35, "，": 0.15, ",": 0.15, "、": 0.1,
  ]

  func lines(of text: String, _ style: TextStyle, width: Double) -> [String] {
    var lines: [[String]] = []
    for piece in Self.pieces(of: text) {
      let longer = (lines.last ?? []) + [piece]
      if lines.isEmpty || ruler.width(of: longer.joined().trimmed, in: style) > width {
        lines.append([piece])
      } else {
        lines[lines.count - 1] = longer
      }
    }
    feedLast(of: &lines, style, width)
    return lines.map { $0.joined().trimmed }.filter { !$0.isEmpty }
  }

  /// A letter or two are no line of their own: the line before gives some of its end.
  private func feedLast(of lines: inout [[String]], _ style: TextStyle, _ width: Double) {
    let last = lines.count - 1
    guard last > 0, width > 9 * style.size else { return }
    func isShort(_ line: [String]) -> Bool {
      ruler.width(of: line.joined().trimmed, in: style) < 2.2 * style.size
    }
    while isShort(lines[last]), lines[last - 1].count > 2 {
      lines[last].insert(lines[last - 1].removeLast(), at: 0)
    }
  }

  /// The same for a title: no more lines, but of much the same length, or broken where the sentence pauses.
  func balanced(_ text: String, _ style: TextStyle, width: Double) -> [String] {
    let lines = lines(of: text, style, width: width)
    guard lines.count > 1 else { return lines }
    let pieces = WholeWords.joined(Self.pieces(of: text))
    // The best ways to set the first pieces in so many lines, by how many pieces.
    var best: [Int: (cost: Double, lines: [String])] = [0: (0, [])]
    for _ in lines.indices {
      var longer: [Int: (cost: Double, lines: [String])] = [:]
      for (start, way) in best.sorted(by: { $0.key < $1.key }) {
        for end in pieces.indices.suffix(from: start) {
          let line = pieces[start...end].joined().trimmed
          let slack = 1 - ruler.width(of: line, in: style) / width
          // A piece that is wider than the line stands alone.
          guard slack >= 0 || end == start else { break }
          let pause = end + 1 < pieces.count ? line.last.flatMap { Self.pauses[$0] } ?? 0 : 0
          let cost = way.cost + slack * slack - pause
          if cost < longer[end + 1]?.cost ?? .infinity {
            longer[end + 1] = (cost, way.lines + [line])
          }
        }
      }
      best = longer
    }
    return best[pieces.count]?.lines ?? lines
  }

  /// The smallest parts that may not be divided.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    var last: Character?
    var lastMark: Character?
    for character in text {
      // A space behind an opening mark does not part it from what follows.
      let isOpen = lastMark.map { opening.contains($0) || joining.contains($0) } == true
      let isCounted = lastMark.map(isFigure) == true && !isFigure(character)
      if let last, !current.isEmpty, !isOpen, !isCounted, mayBreak(after: last, before: character) {
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
    if closing.contains(before) || joining.contains(before) || before == " " { return false }
    return after == " " || isIdeograph(after) || isIdeograph(before)
  }

  private static func isFigure(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
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
