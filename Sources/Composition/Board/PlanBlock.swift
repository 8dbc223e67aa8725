import Geometry
import PublicSpace

/// A plan with its caption, scale bar, north arrow and names.
struct PlanBlock {
  let site: Site
  /// The usual one when not given.
  var light: DrawnLight?
  var caption: String
  var note: String?
  var emphasis: Emphasis?
  /// The place as it is, for what moves.
  var before: Site?
  /// The base line width of the sheet in millimetres.
  let base: Double
  /// The em of names; nil for a plan without names.
  var names: Double?
  var isFine = true
  /// Whether places have numbers, with a key where the plan has room for it.
  var isNumbered = false
  var captionSize = 7.5
  /// Room on the plan that names leave to something else.
  var taken: [PaperBox] = []

  func marks(in box: PaperBox, view: PlanView, _ desk: inout Desk) throws -> [Mark] {
    var key: PlaceKey?
    return try marks(in: box, view: view, &desk, keyApart: &key)
  }

  /// The same; a key that has no room on the plan is handed back.
  func marks(
    in box: PaperBox, view: PlanView, _ desk: inout Desk, keyApart: inout PlaceKey?,
    mayPart: Bool = false
  ) throws -> [Mark] {
    let pen = Pen(base: base, isFine: isFine).on(view)
    let drawing = PlanDrawing(
      of: site, in: view, desk.theme, pen, emphasis: emphasis, before: before, light: light)
    var inside = try drawing.marks()
    if let names {
      let words = PlanWords(
        site: site, view: view, size: names * desk.theme.letters, isNumbered: isNumbered,
        mayPart: mayPart, taken: taken
      ).placed(desk)
      keyApart = words.homeless
      inside += words.marks
      desk.note(words.findings)
    }
    var marks: [Mark] = [.framed(view.box, inside)]
    let title = desk.style(.titleBold, captionSize)
    marks.append(
      desk.line(
        caption, title, at: PaperPoint(box.x, box.y + captionSize * 0.9), width: box.width * 0.6))
    if let note {
      let left = box.width - desk.ruler.width(of: caption, in: title) - captionSize / 2
      marks.append(
        desk.line(
          note, desk.style(.text, 4, desk.theme.secondInk),
          at: PaperPoint(box.right, box.y + captionSize * 0.9),
          width: max(box.width * 0.4, min(box.width * 0.62, left)), anchor: .end))
    }
    return marks
  }
}
