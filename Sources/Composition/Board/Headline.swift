/// A block's finding as its title, under a firm rule: one line, or two in smaller letters.
struct Headline {
  private let lines: [String]
  private let style: TextStyle

  private static let size = 7.0
  /// One line is set no smaller before it becomes two.
  private static let smallest = 5.4
  private static let ofTwoLines = 5.9

  init(_ text: String, width: Double, _ desk: Desk) {
    var style = desk.style(.titleBold, Self.size)
    let needed = desk.ruler.width(of: text, in: style)
    if needed > width { style.size *= width / needed * 0.999 }
    var lines = [text]
    if style.size < Self.smallest {
      style.size = Self.ofTwoLines
      lines = LineBreaker(ruler: desk.ruler).balanced(text, style, width: width)
      while lines.count > 2, style.size > Desk.smallestLetters {
        style.size = max(Desk.smallestLetters, style.size * 0.95)
        lines = LineBreaker(ruler: desk.ruler).balanced(text, style, width: width)
      }
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
