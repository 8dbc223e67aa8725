import Geometry
import Projection
public import PublicSpace

/// A plan that is asked for does not fit the sheet.
public struct PlanDoesNotFit: Explained {
  public let wording: Wording
}

extension Board {
  /// A plan alone on a sheet, at a true scale.
  ///
  /// - Parameter scale: 400 for 1:400; nil for the largest that fits.
  public static func plan(
    of site: Site, on size: SheetSize, scale: Double?, in language: Language,
    theme: Theme = .day, light: DrawnLight? = nil, measuredBy ruler: any TextRuler
  ) throws -> (board: Board, findings: [Finding]) {
    let plan = try planSheet(
      of: site, on: size, scale: scale, in: language, theme: theme, light: light,
      measuredBy: ruler)
    return (plan.board, plan.findings)
  }

  /// The same with the window that the ground is seen through.
  static func planSheet(
    of site: Site, on size: SheetSize, scale: Double?, in language: Language, theme: Theme,
    light: DrawnLight? = nil, measuredBy ruler: any TextRuler
  ) throws -> (board: Board, findings: [Finding], view: PlanView) {
    var desk = Desk(theme: theme, language: language, ruler: ruler)
    // Sizes grow with the sheet: A1 is the measure.
    let share = (size.width * size.height / (SheetSize.a1.width * SheetSize.a1.height)).squareRoot()
    let margin = max(8, 18 * share)
    let paper = PaperBox(x: 0, y: 0, width: size.width, height: size.height).inset(by: margin)
    let caption = max(5, 9 * share)
    let foot = max(11, 16 * share)
    let window = PaperBox(
      x: paper.x, y: paper.y + caption * 1.6, width: paper.width,
      height: paper.height - caption * 1.6 - foot)
    let ground = site.ground.grown(by: 1)
    let fitting = PlanView(fitting: ground, in: window)
    let view = PlanView(scale: scale ?? fitting.scale, centre: ground.middle, box: window)
    guard view.holds(site.ground) else {
      throw PlanDoesNotFit(
        wording: Wording(
          zh: "按 1:\(Int(view.scale)) 在 \(size.name) 上放不下：请用 1:\(Int(fitting.scale)) 或更大的图幅",
          en: "at 1:\(Int(view.scale)) the site does not fit \(size.name):"
            + " take 1:\(Int(fitting.scale)) or a larger sheet"))
    }
    let name = site.title(in: language)
    let stamp = site.description.isIllustrative ? desk.say(" · 示意", " · illustrative") : ""
    let border =
      site.layout.isBoundaryAssumed ? desk.say(" · 红线为推定", " · boundary assumed") : ""
    let block = PlanBlock(
      site: site, light: light, caption: "\(name)\(stamp)\(border)  1:\(Int(view.scale))",
      note: (light ?? .usual(theme.light, over: site.plane.centre)).caption.text(in: language),
      base: max(0.25, 0.5 * share), names: max(2.4, 4.6 * share), isNumbered: true,
      captionSize: caption)
    var key: PlaceKey?
    var marks = try block.marks(in: paper, view: view, &desk, keyApart: &key, mayPart: true)
    let furniture = PlanFurniture(
      view: view, theme: theme, language: language, face: max(3, 4 * share))
    marks += furniture.scaleBar(
      at: PaperPoint(paper.x, paper.bottom - foot * 0.45), longest: paper.width * 0.2)
    marks += furniture.northArrow(
      at: PaperPoint(paper.right - 8 * share, paper.bottom - foot * 0.75), height: foot * 1.1,
      tilt: -site.plane.convergence)
    let sheet = Sheet(width: size.width, height: size.height, paper: theme.paper, marks: marks)
    let board = Board(
      sheets: [sheet] + (key.map { keySheets($0, on: size, paper, caption, desk) } ?? []),
      title: "\(name) \(site.layout.file)", subject: desk.say("总平面图", "plan"),
      author: "", date: site.description.date, language: language.rawValue)
    return (board, desk.notes.findings, view)
  }

  /// Sheets for a key that finds no room beside its plan.
  private static func keySheets(
    _ key: PlaceKey, on size: SheetSize, _ paper: PaperBox, _ caption: Double, _ desk: Desk
  ) -> [Sheet] {
    let room = paper.lowered(by: caption * 1.6)
    return key.pages(in: room).map { page in
      let title = TextLine(
        desk.say("图中编号", "Key to the numbers"), desk.style(.titleBold, caption))
      return Sheet(
        width: size.width, height: size.height, paper: desk.theme.paper,
        marks: [.text(title, at: PaperPoint(paper.x, paper.y + caption * 0.9))]
          + page.marks(
            at: PaperPoint(room.x, room.y), columns: page.columns(in: room.height)))
    }
  }
}
