import Geometry
import Projection
package import PublicSpace

extension Board {
  /// Diagrams alone, a sheet each, at a true scale.
  ///
  /// - Parameter scale: 400 for 1:400; nil for the largest that fits.
  package static func diagrams(
    _ diagrams: [any Diagram], on size: SheetSize, scale: Double?, in language: Language,
    theme: Theme = .day, measuredBy ruler: any TextRuler
  ) throws -> (board: Board, findings: [Finding]) {
    var desk = Desk(theme: theme, language: language, ruler: ruler)
    let sheets = try diagrams.map { diagram in
      try DiagramSheet(diagram: diagram, size: size, scale: scale).sheet(&desk)
    }
    let site = diagrams.first?.site
    let name = site?.title(in: language) ?? "yuan"
    let board = Board(
      sheets: sheets, title: name, subject: diagrams.first?.headline(in: language) ?? "",
      author: "", date: site?.description.date, language: language.rawValue)
    return (board, desk.notes.findings)
  }
}

/// One diagram with its finding over it, and its key, scale bar and arrow under it.
struct DiagramSheet {
  let diagram: any Diagram
  let size: SheetSize
  let scale: Double?

  func sheet(_ desk: inout Desk) throws -> Sheet {
    // Sizes grow with the sheet: A1 is the measure.
    let share = (size.width * size.height / (SheetSize.a1.width * SheetSize.a1.height)).squareRoot()
    let margin = max(8, 18 * share)
    let page = PaperBox(x: 0, y: 0, width: size.width, height: size.height).inset(by: margin)
    let (title, letters) = (max(6, 14 * share), max(2.6, 5.2 * share))
    let head = title * 1.6 + letters * 1.9
    let furniture = page.width * 0.22
    let site = diagram.site
    let ground = site.ground.grown(by: 1)

    func paper(_ box: PaperBox, _ scale: Double) -> DiagramPaper {
      DiagramPaper(
        view: PlanView(scale: scale, centre: ground.middle, box: box), theme: desk.theme,
        language: desk.language, ruler: desk.ruler,
        pen: Pen(base: max(0.25, 0.5 * share), isFine: false), letters: max(2.4, 4.4 * share),
        mark: max(2.2, 5.2 * share))
    }
    func key(_ paper: DiagramPaper) -> DiagramKey {
      DiagramKey(entries: diagram.key(on: paper), paper: paper, letters: letters)
    }
    // Neither the key's height nor the strip's asks for a scale.
    let outline = paper(page, 1)
    let strip = diagram.strip(on: outline)
    let stripHeight = strip?.height(letters: letters) ?? 0
    let foot = max(
      max(11, 16 * share), stripHeight + key(outline).height(in: page.width - furniture))
    let window = PaperBox(
      x: page.x, y: page.y + head, width: page.width,
      height: page.height - head - foot - letters)
    let fitting = PlanView(fitting: ground, in: window).scale
    let onPaper = paper(window, scale ?? fitting)
    guard onPaper.view.holds(site.ground) else {
      throw PlanDoesNotFit(
        wording: Wording(
          zh: "按 1:\(Int(onPaper.view.scale)) 在 \(size.name) 上放不下："
            + "请用 1:\(Int(fitting)) 或更大的图幅",
          en: "at 1:\(Int(onPaper.view.scale)) the site does not fit \(size.name):"
            + " take 1:\(Int(fitting)) or a larger sheet"))
    }

    var marks = [
      desk.line(
        diagram.headline(in: desk.language), desk.style(.titleBold, title),
        at: PaperPoint(page.x, page.y + title * 0.95), width: page.width),
      desk.line(
        subtitle(onPaper, desk), desk.style(.text, letters, desk.theme.secondInk),
        at: PaperPoint(page.x, page.y + title * 1.6 + letters), width: page.width),
    ]
    let plan = try DiagramPlan(diagram: diagram, paper: onPaper).marks()
    desk.note(plan.findings)
    marks.append(plan.mark)
    let below = PaperBox(
      x: page.x, y: page.bottom - foot, width: page.width - furniture, height: foot)
    marks += strip?.marks(in: below, on: onPaper, letters: letters, &desk) ?? []
    let last = PaperBox(
      x: below.x, y: below.y + stripHeight, width: below.width, height: foot - stripHeight)
    marks += key(onPaper).marks(in: last, &desk)
    let bar = PlanFurniture(
      view: onPaper.view, theme: desk.theme, language: desk.language, face: letters)
    marks += bar.scaleBar(
      at: PaperPoint(below.right + letters, page.bottom - max(11, 16 * share) * 0.45),
      longest: furniture * 0.6)
    marks += bar.northArrow(
      at: PaperPoint(page.right - 8 * share, page.bottom - max(11, 16 * share) * 0.75),
      height: max(11, 16 * share) * 1.1, tilt: -site.plane.convergence)
    return Sheet(width: size.width, height: size.height, paper: desk.theme.paper, marks: marks)
  }

  private func subtitle(_ paper: DiagramPaper, _ desk: Desk) -> String {
    let site = diagram.site
    return [
      site.title(in: desk.language),
      site.description.isIllustrative ? desk.say("示意", "illustrative") : nil,
      site.layout.isBoundaryAssumed ? desk.say("红线为推定", "boundary assumed") : nil,
      "1:\(Int(paper.view.scale))", diagram.note(in: desk.language),
    ]
    .compactMap { $0 }.joined(separator: " · ")
  }
}
