import Geometry
import Projection
import PublicSpace

/// The large plan of the proposal, with scale bar and arrow in a strip of their own under it.
struct HeroBlock {
  let content: BoardContent

  private static let caption = 10.0
  private static let strip = 11.0

  /// The window that the ground is seen through, at the largest true scale that fits.
  func view(in box: PaperBox, _ desk: Desk) -> PlanView {
    var window = box.lowered(by: Self.caption)
    window.height -= Self.strip
    return PlanView(fitting: content.plan.ground, in: window, share: desk.share)
  }

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let view = view(in: box, desk)
    let isWide = box.width > 240
    let new =
      desk.theme.hasHues
      ? desk.say("橙色为新增", "orange is new") : desk.say("粗线为新增", "heavy lines are new")
    let light = desk.say(
      "光影：春分 10:00 真太阳时 · \(new)", "light: equinox 10:00 true solar time · \(new)")
    let cut = isWide ? desk.cut.map { CutMarks(line: $0, view: view, theme: desk.theme) } : nil
    let furniture = PlanFurniture(
      view: view, theme: desk.theme, language: desk.language, face: isWide ? 4 : 3.6)
    let arrow = (
      middle: PaperPoint(box.right - 6, box.bottom - (isWide ? 5 : 4)), height: isWide ? 10.0 : 7
    )
    let plan = PlanBlock(
      site: content.plan,
      caption: desk.say("方案总平面  1:\(Int(view.scale))", "The plan  1:\(Int(view.scale))"),
      note: isWide ? light : nil, before: content.today, base: 0.5, names: 4.4,
      captionSize: isWide ? 8.5 : 7,
      taken: (cut?.taken ?? [])
        + [furniture.arrowRoom(at: arrow.middle, height: arrow.height)])
    var marks = try plan.marks(in: box, view: view, &desk)
    marks += furniture.scaleBar(
      at: PaperPoint(box.x + 2, box.bottom - 2.5), longest: box.width * 0.26)
    marks += furniture.northArrow(
      at: arrow.middle, height: arrow.height,
      tilt: -content.plan.plane.convergence)
    marks += cut?.marks() ?? []
    if !isWide {
      marks.append(
        desk.line(
          desk.say("光影：春分 10:00", "light: equinox 10:00"),
          desk.style(.text, 3.9, desk.theme.secondInk),
          at: PaperPoint(box.right - 14, box.bottom - 2), width: box.width * 0.58, anchor: .end))
    }
    return marks
  }
}
