import Comparison
import Geometry
import Projection
public import PublicSpace

extension Board {
  /// The A1 sheet that residents are consulted on: one proposal against today.
  ///
  /// Twelve columns, 20 mm margin, 8 mm gutter. Returns with the board what its blocks found wrong.
  public static func consult(
    _ contents: [BoardContent], in language: Language, theme: Theme = .day,
    measuredBy ruler: any TextRuler
  ) throws -> (board: Board, findings: [Finding]) {
    var desk = Desk(theme: theme, language: language, ruler: ruler)
    let sheets = try contents.map { try consultSheet($0, &desk) }
    let first = contents.first
    let name = first?.description.name.text(in: language) ?? first?.plan.layout.file ?? "yuan"
    let title = first?.words?.title.text(in: language)
    let board = Board(
      sheets: sheets, title: [name, title].compactMap { $0 }.joined(separator: " · "),
      subject: desk.say("社区公共空间更新方案展板", "Proposal board for community public space"),
      author: first?.description.roles.first { $0.role == "designer" }?.name ?? "",
      date: first?.description.date, language: language.rawValue)
    return (board, desk.findings)
  }

  private static func consultSheet(
    _ content: BoardContent, _ desk: inout Desk
  ) throws -> Sheet {
    let size = SheetSize.a1
    let grid = Grid(size)
    let base = 0.5
    let (head, foot) = (grid.band(from: 0, height: 46), grid.band(from: 540, height: 14))
    let body = (top: 50.0, bottom: 537.0)
    let hero = grid.box(columns: 0..<9, from: body.top, to: body.bottom)
    let side = grid.box(columns: 9..<12, from: body.top, to: body.bottom)

    let ground = content.plan.ground
    let window = hero.lowered(by: 10)
    let view = PlanView(fitting: ground, in: window)
    var marks = HeadBlock(content: content).marks(in: head, &desk)
    let light = desk.say(
      "光影：春分 10:00 真太阳时 · 橙色为新增", "light: equinox 10:00 true solar time · orange is new")
    let plan = PlanBlock(
      site: content.plan,
      caption: desk.say("方案总平面  1:\(Int(view.scale))", "The plan  1:\(Int(view.scale))"),
      note: light, before: content.today, base: base, names: 4.4, captionSize: 8.5)
    marks += try plan.marks(in: hero, view: view, &desk)
    let furniture = PlanFurniture(view: view, theme: desk.theme, language: desk.language, face: 4)
    let corner = PaperPoint(hero.x + 4, hero.bottom - 4)
    marks += furniture.scaleBar(at: corner, longest: 130)
    marks += furniture.northArrow(
      at: PaperPoint(hero.right - 10, hero.y + 34), height: 24,
      tilt: -content.variant.site.plane.convergence)

    // Diagrams take room from the pair, which then stands side by side; without one it keeps it all.
    let diagrams = try Self.diagrams(of: content)
    let pair = PaperBox(
      x: side.x, y: side.y, width: side.width, height: diagrams.isEmpty ? 274 : 88)
    marks += try PairBlock(content: content, base: 0.32).marks(in: pair, &desk)
    var top = pair.bottom + 5
    for diagram in diagrams {
      let height = (274 - pair.height) / Double(diagrams.count) - 5
      let place = PaperBox(x: side.x, y: top, width: side.width, height: height)
      marks += try DiagramBlock(diagram: diagram, base: 0.32).marks(in: place, &desk)
      top = place.bottom + 5
    }
    let figures = PaperBox(x: side.x, y: top, width: side.width, height: 70)
    marks += FiguresBlock(content: content).marks(in: figures, &desk)
    let balance = PaperBox(x: side.x, y: figures.bottom + 5, width: side.width, height: 62)
    marks += BalanceBlock(content: content).marks(in: balance, &desk)
    let key = PaperBox(
      x: side.x, y: balance.bottom + 5, width: side.width, height: side.bottom - balance.bottom - 5)
    marks += KeyBlock(site: content.plan, scale: view.scale, base: base, columns: 4)
      .marks(in: key, &desk)
    marks += FootBlock(
      site: content.plan, scale: view.scale, fingerprint: content.fingerprint,
      sheet: content.sheet, sheets: content.sheets
    ).marks(in: foot, &desk)
    return Sheet(width: size.width, height: size.height, paper: desk.theme.paper, marks: marks)
  }
}

extension Board {
  /// The diagrams of a proposal; only those that there is something to draw of.
  ///
  /// To add one: a line here.
  private static func diagrams(of content: BoardContent) throws -> [any Diagram] {
    try [AccessDiagram.mostChanged(by: content)].compactMap { $0 }
  }
}

/// Twelve columns on a sheet.
private struct Grid {
  let margin = 20.0
  let gutter = 8.0
  let size: SheetSize

  init(_ size: SheetSize) {
    self.size = size
  }

  private var column: Double { (size.width - 2 * margin - 11 * gutter) / 12 }

  func box(columns: Range<Int>, from top: Double, to bottom: Double) -> PaperBox {
    PaperBox(
      x: margin + Double(columns.lowerBound) * (column + gutter), y: margin + top,
      width: Double(columns.count) * (column + gutter) - gutter, height: bottom - top)
  }

  func band(from top: Double, height: Double) -> PaperBox {
    box(columns: 0..<12, from: top, to: top + height)
  }
}
