import Geometry
import PublicSpace

/// Today or the plan alone, as large as the block: from one slide to the next only what changes moves.
struct SideBlock {
  let content: BoardContent
  let side: ChangeSide
  let base: Double

  private static let column = 62.0
  /// Over a plan without a column.
  static let caption = 8.5

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    if DiagramSpread.suits(box) { return try beside(in: box, &desk) }
    let view = PlanView(
      fitting: content.commonGround, in: box.lowered(by: Self.caption), share: desk.share)
    return try captioned(in: box, view, &desk)
  }

  /// Under a line of words.
  func captioned(in box: PaperBox, _ view: PlanView, _ desk: inout Desk) throws -> [Mark] {
    var plan = self.plan
    plan.caption = "\(side.name(desk))  1:\(Int(view.scale))"
    plan.note = side.note(desk)
    plan.captionSize = box.width < 120 ? 5.2 : 6.4
    return try plan.marks(in: box, view: view, &desk)
  }

  /// Words in a column, the plan as high as the block beside it.
  private func beside(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let window = PaperBox(
      x: box.x + Self.column, y: box.y, width: box.width - Self.column, height: box.height)
    let view = PlanView(fitting: content.commonGround, in: window, share: desk.share)
    let width = Self.column - 6
    let title = desk.style(.titleBold, 12)
    var marks = [
      desk.line(side.name(desk), title, at: PaperPoint(box.x, box.y + 11), width: width),
      desk.line(
        "1:\(Int(view.scale))", desk.style(.titleBold, 8), at: PaperPoint(box.x, box.y + 22),
        width: width),
    ]
    marks.append(
      desk.line(
        side.howTold(desk), desk.style(.text, 4.4, desk.theme.secondInk),
        at: PaperPoint(box.x, box.y + 33), width: width))
    for (index, count) in side.counts(desk).enumerated() {
      marks.append(
        desk.line(
          count, desk.style(.text, 5.5), at: PaperPoint(box.x, box.y + 41 + 8 * Double(index)),
          width: width))
    }
    return marks + (try plan.marks(in: window, view: view, &desk))
  }

  private var plan: PlanBlock {
    PlanBlock(site: side.site, caption: "", emphasis: side.emphasis, base: base, isFine: false)
  }
}
