import Geometry
import PublicSpace

/// A small diagram headed by what it finds, its key under it.
struct DiagramBlock {
  let diagram: any Diagram
  /// The base line width of the sheet in millimetres.
  let base: Double
  /// Whether it stands among others: keys are short then, and the hours of a day are left out.
  var isBrief = false

  private static let letters = 3.5
  private static let noteLines = 2
  private static let gap = 2.0

  /// What a drawing leaves of a block to words: over it, and under it.
  struct Margins {
    var head = 0.0
    var key = 0.0

    /// Enough for both.
    func joined(with other: Margins) -> Margins {
      Margins(head: max(head, other.head), key: max(key, other.key))
    }
  }

  /// What the words need in a block of a width.
  func margins(in width: Double, _ desk: Desk) -> Margins {
    let paper = self.paper(PaperBox(x: 0, y: 0, width: width, height: width), desk)
    let words = words(on: paper)
    return Margins(
      head: Headline(diagram.headline(in: desk.language), width: width, desk).height
        + Double(noteLines(paper, width, desk)) * noteStyle(desk).size * 1.35 + Self.gap,
      key: words.key.height(in: width) + (words.strip?.height(letters: Self.letters) ?? 0)
        + Self.gap)
  }

  /// Draws it with words in their margins, the drawing as large as what they leave.
  func marks(in box: PaperBox, _ margins: Margins, _ desk: inout Desk) throws -> [Mark] {
    let headline = Headline(diagram.headline(in: desk.language), width: box.width, desk)
    let room = PaperBox(
      x: box.x, y: box.y + margins.head, width: box.width,
      height: box.height - margins.head - margins.key)
    // No higher than the ground: the key follows it.
    let fitting = paper(room, desk).view
    let high = fitting.millimetres(diagram.site.ground.height) + 2 * Self.border
    let window = PaperBox(
      x: room.x, y: room.y, width: room.width, height: min(room.height, high))
    let paper = self.paper(window, desk)
    var marks = headline.marks(in: box, desk)
    marks += desk.paragraph(
      note(paper.view.scale, desk), noteStyle(desk),
      at: PaperPoint(box.x, box.y + headline.height + noteStyle(desk).size), width: box.width,
      lines: Self.noteLines)
    marks.append(try DiagramPlan(diagram: diagram, paper: paper).marks().mark)
    let words = words(on: paper)
    var below = PaperBox(
      x: box.x, y: window.bottom + Self.gap, width: box.width, height: margins.key - Self.gap)
    if let strip = words.strip {
      marks += strip.marks(in: below, on: paper, letters: Self.letters, &desk)
      below = below.lowered(by: strip.height(letters: Self.letters))
    }
    return marks + words.key.marks(in: below, &desk)
  }

  /// Round the ground, for trees and names at its edge.
  private static let border = 4.0

  /// What stands under the drawing: the hours of its day where there is room for them, and the key.
  private func words(on paper: DiagramPaper) -> (strip: HourStrip?, key: FittingKey) {
    (
      isBrief ? nil : diagram.strip(on: paper),
      FittingKey(
        diagram.key(on: paper), on: paper, letters: Self.letters, width: paper.view.box.width)
    )
  }

  private func noteStyle(_ desk: Desk) -> TextStyle {
    desk.style(.text, Self.letters, desk.theme.secondInk)
  }

  private func note(_ scale: Double, _ desk: Desk) -> String {
    diagram.note(in: desk.language, at: scale, isBrief: isBrief)
  }

  private func noteLines(_ paper: DiagramPaper, _ width: Double, _ desk: Desk) -> Int {
    let lines = LineBreaker(ruler: desk.ruler).lines(
      of: note(paper.view.scale, desk), noteStyle(desk), width: width)
    return min(Self.noteLines, lines.count)
  }

  private func paper(_ box: PaperBox, _ desk: Desk) -> DiagramPaper {
    DiagramPaper(
      view: PlanView(fitting: diagram.site.ground, in: box, share: desk.share), theme: desk.theme,
      language: desk.language, ruler: desk.ruler, pen: Pen(base: base, isFine: false),
      letters: 3.5, mark: 2.7, isBrief: isBrief)
  }
}
