import Geometry
import Projection
import PublicSpace

/// The large plan of the proposal, with its caption, scale bar and arrow.
struct HeroBlock {
  let content: BoardContent

  private static let caption = 10.0
  private static let strip = 11.0
  /// A column of words beside the plan.
  private static let column = 46.0

  /// The window that the ground is seen through, at the largest true scale that fits.
  func view(in box: PaperBox, _ desk: Desk) -> PlanView { layout(of: box, desk).view }

  /// Words stand over and under the plan, or beside it where a wide block then draws it larger.
  private func layout(of box: PaperBox, _ desk: Desk) -> (view: PlanView, isBeside: Bool) {
    var window = box.lowered(by: Self.caption)
    window.height -= Self.strip
    let under = PlanView(fitting: content.plan.ground, in: window, share: desk.share)
    window = box
    window.x += Self.column
    window.width -= Self.column
    let beside = PlanView(fitting: content.plan.ground, in: window, share: desk.share)
    return beside.scale < under.scale ? (beside, true) : (under, false)
  }

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let (view, isBeside) = layout(of: box, desk)
    return isBeside ? try beside(view, in: box, &desk) : try under(view, in: box, &desk)
  }

  private func under(_ view: PlanView, in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let isWide = box.width > 240
    let cut = isWide ? desk.cut.map { CutMarks(line: $0, view: view, theme: desk.theme) } : nil
    let furniture = PlanFurniture(
      view: view, theme: desk.theme, language: desk.language, face: isWide ? 4 : 3.6)
    let arrow = (
      middle: PaperPoint(box.right - 6, box.bottom - (isWide ? 5 : 4)), height: isWide ? 10.0 : 7
    )
    let plan = PlanBlock(
      site: content.plan, caption: "\(name(desk))  1:\(Int(view.scale))",
      note: isWide ? "\(box.width > 300 ? light(desk) : shortLight(desk)) · \(new(desk))" : nil,
      before: content.today, base: 0.5,
      names: 4.4, captionSize: isWide ? 8.5 : 7,
      taken: (cut?.taken ?? [])
        + [furniture.arrowRoom(at: arrow.middle, height: arrow.height)])
    var marks = try plan.marks(in: box, view: view, &desk)
    marks += furniture.scaleBar(
      at: PaperPoint(box.x + 2, box.bottom - 2.5), longest: box.width * 0.26)
    marks += furniture.northArrow(
      at: arrow.middle, height: arrow.height, tilt: -content.plan.plane.convergence)
    marks += cut?.marks() ?? []
    if !isWide {
      marks.append(
        desk.line(
          shortLight(desk), desk.style(.text, 3.9, desk.theme.secondInk),
          at: PaperPoint(box.right - 14, box.bottom - 2), width: box.width * 0.58, anchor: .end))
    }
    return marks
  }

  private func beside(_ view: PlanView, in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let column = PaperBox(x: box.x, y: box.y, width: Self.column - 4, height: box.height)
    let plan = PlanBlock(
      site: content.plan, caption: "", before: content.today, base: 0.5, names: 4.4)
    var marks = try plan.marks(in: box, view: view, &desk)
    let title = desk.style(.titleBold, 8)
    marks += [
      desk.line(
        name(desk), title, at: PaperPoint(column.x, column.y + 8), width: column.width),
      desk.line(
        "1:\(Int(view.scale))", title, at: PaperPoint(column.x, column.y + 18),
        width: column.width),
    ]
    marks += desk.paragraph(
      [new(desk), light(desk)].joined(separator: desk.say("；", "; ")),
      desk.style(.text, 4, desk.theme.secondInk), at: PaperPoint(column.x, column.y + 27),
      width: column.width, lines: 6)
    let furniture = PlanFurniture(
      view: view, theme: desk.theme, language: desk.language, face: 3.6)
    marks += furniture.northArrow(
      at: PaperPoint(column.x + 4, column.bottom - 15), height: 9,
      tilt: -content.plan.plane.convergence)
    return marks
      + furniture.scaleBar(
        at: PaperPoint(column.x + 2, column.bottom - 2.5), longest: column.width - 8)
  }

  private func name(_ desk: Desk) -> String { desk.say("方案总平面", "The plan") }

  private func light(_ desk: Desk) -> String {
    desk.say("光影：春分 10:00 真太阳时", "light: equinox 10:00 true solar time")
  }

  private func shortLight(_ desk: Desk) -> String {
    desk.say("光影：春分 10:00", "light: equinox 10:00")
  }

  private func new(_ desk: Desk) -> String {
    desk.theme.newInWords(
      desk.language, andMoved: content.plan.hasMoves(from: content.today))
  }
}
