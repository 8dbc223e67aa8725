import Geometry
import PublicSpace

/// A diagram in a wide block, as slides have them: words in a column, the plan as high as the block
/// beside it, the hours of its day under both.
struct DiagramSpread {
  let diagram: any Diagram
  /// The base line width of the sheet in millimetres.
  let base: Double

  private static let column = 80.0
  private static let gap = 6.0
  private static let letters = 3.6

  /// Whether a block is so wide that a plan under its words would be small.
  static func suits(_ box: PaperBox) -> Bool {
    box.width > 1.7 * box.height && box.width > 2 * column
  }

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    var whole = box
    let strip = diagram.strip(on: paper(box, desk))
    if let strip { whole.height -= strip.height(letters: Self.letters) + 3 }
    let words = PaperBox(x: box.x, y: box.y, width: Self.column, height: whole.height)
    let left = words.right + Self.gap
    let window = PaperBox(x: left, y: box.y, width: box.right - left, height: whole.height)
    let paper = paper(window, desk)
    var marks = self.marks(ofWordsIn: words, on: paper, &desk)
    marks.append(try DiagramPlan(diagram: diagram, paper: paper).marks().mark)
    guard let strip else { return marks }
    let below = PaperBox(
      x: box.x, y: whole.bottom + 3, width: box.width, height: box.bottom - whole.bottom - 3)
    return marks + strip.marks(in: below, on: paper, letters: Self.letters, &desk)
  }

  /// The finding in letters as large as there is room for, what was reckoned with, and at the foot the key.
  private func marks(
    ofWordsIn box: PaperBox, on paper: DiagramPaper, _ desk: inout Desk
  ) -> [Mark] {
    let keys = [4.2, 4, 3.8, 3.6, Desk.smallestLetters].map {
      KeyColumn(diagram.key(on: paper), on: paper, letters: $0, width: box.width)
    }
    let key = keys.first(where: \.isWhole) ?? keys[keys.count - 1]
    let foot = box.bottom - key.height
    let style = desk.style(.text, Self.letters, desk.theme.secondInk)
    let note = LineBreaker(ruler: desk.ruler).lines(
      of: diagram.note(in: desk.language, at: paper.view.scale), style, width: box.width)
    let leading = style.size * 1.5
    let room = foot - box.y - Double(note.count) * leading - 2
    let headlines = [9.0, 8.5, 8, 7.5, 7, 6.5, 6, 5.5].map {
      Headline(diagram.headline(in: desk.language), width: box.width, desk, size: $0, lines: 6)
    }
    let headline = headlines.first { $0.height <= room } ?? headlines[headlines.count - 1]
    let top = box.y + headline.height + leading
    return headline.marks(in: box, desk)
      + note.enumerated().map { index, line in
        .text(
          TextLine(line, style), at: PaperPoint(box.x, top + leading * Double(index)))
      }
      + key.marks(at: PaperPoint(box.x, foot), &desk)
  }

  private func paper(_ box: PaperBox, _ desk: Desk) -> DiagramPaper {
    DiagramPaper(
      view: PlanView(fitting: diagram.site.ground, in: box, share: desk.share), theme: desk.theme,
      language: desk.language, ruler: desk.ruler, pen: Pen(base: base, isFine: false),
      letters: 3.8, mark: 3)
  }
}
