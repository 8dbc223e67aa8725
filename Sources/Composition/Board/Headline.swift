/// A block's finding as its title, under a firm rule: one line, or a few in smaller letters.
struct Headline {
  private let lines: [String]
  private let style: TextStyle

  /// One line is set no smaller before it becomes two.
  private static let smallest = 5.4
  private static let ofTwoLines = 5.9

  /// A title that is to be one line.
  init(_ text: String, width: Double, _ desk: Desk) {
    let style = desk.style(.titleBold, 7)
    let fitting = style.size * width / desk.ruler.width(of: text, in: style) * 0.999
    let isOneLine = fitting >= Self.smallest
    self.init(
      text, width: width, desk, size: isOneLine ? min(style.size, fitting) : Self.ofTwoLines,
      lines: isOneLine ? 1 : 2)
  }

  /// A title that may have some lines, in letters so high where that is enough.
  init(_ text: String, width: Double, _ desk: Desk, size: Double, lines most: Int) {
    let breaker = LineBreaker(ruler: desk.ruler)
    var style = desk.style(.titleBold, size)
    var lines = breaker.balanced(text, style, width: width)
    // A little smaller rather than broken within a word.
    for share in [0.96, 0.92, 0.88] where !WholeWords.areWhole(in: lines) {
      let smaller = desk.style(.titleBold, size * share)
      let other = breaker.balanced(text, smaller, width: width)
      if other.count <= most, WholeWords.areWhole(in: other) { (style, lines) = (smaller, other) }
    }
    while lines.count > most, style.size > Desk.smallestLetters {
      style.size = max(Desk.smallestLetters, style.size * 0.95)
      lines = breaker.balanced(text, style, width: width)
    }
    (self.lines, self.style) = (lines, style)
  }

  /// From the rule to where the block's own drawing may begin.
  var height: Double { 3.4 + Double(lines.count) * style.size * 1.25 }

  func marks(in box: PaperBox, _ desk: Desk) -> [Mark] {
    [desk.firmRule(over: box)]
      + lines.enumerated().map { index, line in
        .text(
          TextLine(line, style),
          at: PaperPoint(box.x, box.y + 2.4 + style.size * (0.9 + 1.25 * Double(index))))
      }
  }
}

extension Desk {
  /// The line that a block begins with.
  func firmRule(over box: PaperBox) -> Mark {
    .line(
      PaperPath(through: [PaperPoint(box.x, box.y), PaperPoint(box.right, box.y)]),
      Stroke(theme.ink, width: 0.5))
  }
}
