import Geometry
import Projection
package import PublicSpace

extension Board {
  /// Sections and bird's-eyes alone, a sheet each, at a true scale.
  ///
  /// - Parameter scale: 400 for 1:400; nil for the largest that fits.
  package static func views(
    _ views: [any SiteView], on size: SheetSize, scale: Double?, in language: Language,
    theme: Theme = .day, measuredBy ruler: any TextRuler
  ) throws -> (board: Board, findings: [Finding]) {
    var desk = Desk(theme: theme, language: language, ruler: ruler)
    let sheets = try views.map { try ViewSheet(shown: $0, size: size, scale: scale).sheet(&desk) }
    let site = views.first?.site
    let name = site?.title(in: language) ?? "yuan"
    let board = Board(
      sheets: sheets, title: name, subject: views.first?.title(in: language) ?? "", author: "",
      date: site?.description.date, language: language.rawValue)
    return (board, desk.notes.findings)
  }
}

/// One view with its title over it and its scale bar under it.
private struct ViewSheet {
  let shown: any SiteView
  let size: SheetSize
  let scale: Double?

  func sheet(_ desk: inout Desk) throws -> Sheet {
    // Sizes grow with the sheet: A1 is the measure.
    let share = (size.width * size.height / (SheetSize.a1.width * SheetSize.a1.height)).squareRoot()
    let page = PaperBox(x: 0, y: 0, width: size.width, height: size.height)
      .inset(by: max(8, 18 * share))
    let (title, letters) = (max(6, 12 * share), max(2.6, 5 * share))
    let (head, foot) = (title * 1.6 + letters * 2, max(11, 16 * share))
    let window = PaperBox(
      x: page.x, y: page.y + head, width: page.width, height: page.height - head - foot)
    let fitting = shown.scale(fitting: window, letters: letters)
    let scale = scale ?? fitting
    guard scale >= fitting else {
      throw PlanDoesNotFit(
        wording: Wording(
          zh: "按 1:\(Int(scale)) 在 \(size.name) 上放不下：请用 1:\(Int(fitting)) 或更大的图幅",
          en: "at 1:\(Int(scale)) it does not fit \(size.name):"
            + " take 1:\(Int(fitting)) or a larger sheet"))
    }
    let paper = DiagramPaper(
      view: PlanView(scale: scale, centre: Point(0, 0), box: window), theme: desk.theme,
      language: desk.language, ruler: desk.ruler,
      pen: Pen(base: max(0.25, 0.5 * share), isFine: true), letters: letters,
      mark: max(2.2, 5.2 * share))
    let site = shown.site
    let name = [
      site.title(in: desk.language),
      shown.title(in: desk.language), "1:\(Int(scale))",
    ].joined(separator: " · ")
    let note = [
      site.description.isIllustrative ? desk.say("示意", "illustrative") : nil,
      shown.note(in: desk.language),
    ].compactMap { $0 }.joined(separator: " · ")
    var marks = [
      desk.line(
        name, desk.style(.titleBold, title), at: PaperPoint(page.x, page.y + title * 0.95),
        width: page.width),
      desk.line(
        note, desk.style(.text, letters, desk.theme.secondInk),
        at: PaperPoint(page.x, page.y + title * 1.6 + letters), width: page.width),
    ]
    let drawn = try shown.marks(on: paper)
    desk.note(drawn.findings)
    marks += drawn.marks
    marks += PlanFurniture(
      view: paper.view, theme: desk.theme, language: desk.language, face: letters
    ).scaleBar(at: PaperPoint(page.x, page.bottom - foot * 0.35), longest: page.width * 0.2)
    return Sheet(width: size.width, height: size.height, paper: desk.theme.paper, marks: marks)
  }
}
