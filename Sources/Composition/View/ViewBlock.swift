import Geometry
import PublicSpace

/// A section or bird's-eye on a board, its title over it.
struct ViewBlock {
  let shown: any SiteView
  /// The base line width of the sheet in millimetres.
  let base: Double
  /// The em of the words in it, in millimetres.
  var letters = 3.8

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let style = desk.style(.text, letters, desk.theme.secondInk)
    let note = shown.note(in: desk.language)
    let title = shown.title(in: desk.language)
    let lines = LineBreaker(ruler: desk.ruler).lines(of: note, style, width: box.width).count
    // Beside the title in a wide strip, else under it.
    let isBeside =
      desk.ruler.width(of: note, in: style) + 8
      + desk.ruler.width(of: "\(title)  1:00000", in: desk.style(.titleBold, 7)) < box.width
    let window = box.lowered(
      by: isBeside ? 10 : 15 + style.size * 1.5 * Double(min(3, lines) - 1))
    let scale = shown.scale(
      fitting: window.scaled(by: desk.share), letters: letters * desk.share)
    let paper = DiagramPaper(
      view: PlanView(scale: scale, centre: Point(0, 0), box: window, share: desk.share),
      theme: desk.theme,
      language: desk.language, ruler: desk.ruler, pen: Pen(base: base, isFine: scale <= 700),
      letters: letters, mark: 2.7)
    let drawn = try shown.marks(on: paper)
    desk.note(drawn.findings)
    var marks = heading("\(title)  1:\(Int(scale))", in: box, &desk)
    if isBeside {
      marks.append(
        .text(TextLine(note, style, anchor: .end), at: PaperPoint(box.right, box.y + 8.2)))
    } else {
      marks += desk.paragraph(
        note, style, at: PaperPoint(box.x, box.y + 13.6), width: box.width, lines: 3)
    }
    return marks + drawn.marks
  }
}
