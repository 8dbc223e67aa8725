import Geometry
import PublicSpace

/// A small diagram headed by what it finds, its key under it.
struct DiagramBlock {
  let diagram: any Diagram
  /// The base line width of the sheet in millimetres.
  let base: Double

  private static let head = 15.0
  private static let letters = 3.9
  private static let noteLines = 2

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let theme = desk.theme
    var marks = heading(diagram.headline(in: desk.language), in: box, &desk)
    let whole = self.paper(PaperBox(x: 0, y: 0, width: box.width, height: box.height), desk)
    let height = DiagramKey(
      entries: diagram.key(on: whole), paper: whole, letters: Self.letters
    ).height(in: box.width)
    // The note wraps where it must; its scale has as many letters at any size.
    let style = desk.style(.text, Self.letters, theme.secondInk)
    func note(_ scale: Double) -> String {
      "\(diagram.note(in: desk.language)) · 1:\(Int(scale))"
    }
    let lines = LineBreaker(ruler: desk.ruler)
      .lines(of: note(whole.view.scale), style, width: box.width).count
    let head = Self.head + Double(max(0, min(Self.noteLines, lines) - 1)) * style.size * 1.5
    let window = PaperBox(
      x: box.x, y: box.y + head, width: box.width,
      height: box.height - head - height - 2)
    let paper = self.paper(window, desk)
    marks += desk.paragraph(
      note(paper.view.scale), style, at: PaperPoint(box.x, box.y + 13.6), width: box.width,
      lines: Self.noteLines)
    marks.append(try DiagramPlan(diagram: diagram, paper: paper).marks().mark)
    let key = DiagramKey(entries: diagram.key(on: paper), paper: paper, letters: Self.letters)
    marks += key.marks(
      in: PaperBox(x: box.x, y: window.bottom + 2, width: box.width, height: height), &desk)
    return marks
  }

  private func paper(_ box: PaperBox, _ desk: Desk) -> DiagramPaper {
    DiagramPaper(
      view: PlanView(fitting: diagram.site.ground, in: box, share: desk.share), theme: desk.theme,
      language: desk.language, ruler: desk.ruler, pen: Pen(base: base, isFine: false),
      letters: 3.5, mark: 2.7)
  }
}
