import Geometry
import Glibc
import PublicSpace

/// What every plan carries: a scale bar and an arrow to true north.
struct PlanFurniture {
  let view: PlanView
  let theme: Theme
  let language: Language
  let face: Double

  /// A bar of a round length, about a quarter of the plan at most, its left end at the point.
  func scaleBar(at corner: PaperPoint, longest: Double) -> [Mark] {
    let metres =
      [1000.0, 500, 200, 100, 50, 20, 10, 5, 2, 1].first { view.millimetres($0) <= longest } ?? 1
    let length = view.millimetres(metres)
    let height = 1.6
    var marks: [Mark] = []
    for quarter in 0..<4 {
      let box = PaperBox(
        x: corner.x + length * Double(quarter) / 4, y: corner.y, width: length / 4, height: height)
      let isDark = quarter.isMultiple(of: 2)
      marks.append(.area(PaperPath(box), isDark ? theme.ink : Colour(0xFFFFFF)))
    }
    marks.append(
      .line(
        PaperPath(PaperBox(x: corner.x, y: corner.y, width: length, height: height)),
        Stroke(theme.ink, width: 0.25)))
    let style = TextStyle(size: face, colour: theme.ink)
    let ticks = [(0.0, "0"), (0.5, short(metres / 2)), (1.0, short(metres) + " m")]
    // On a short bar the ends alone are told apart.
    let hasMiddle = length > face * 6
    for (share, text) in ticks where hasMiddle || share != 0.5 {
      marks.append(
        .text(
          TextLine(text, style, anchor: .middle),
          at: PaperPoint(corner.x + length * share, corner.y - 1.4)))
    }
    return marks
  }

  /// A slim arrow to true north; `tilt` is how far true north lies clockwise from the sheet's top, in radians.
  func northArrow(at middle: PaperPoint, height: Double, tilt: Double = 0) -> [Mark] {
    func at(_ x: Double, _ y: Double) -> PaperPoint {
      PaperPoint(
        middle.x + x * cos(tilt) - y * sin(tilt), middle.y + x * sin(tilt) + y * cos(tilt))
    }
    let (half, width) = (height / 2, height * 0.2)
    let dark = PaperPath(
      through: [at(0, -half), at(0, half * 0.55), at(-width, half)], closed: true)
    let light = PaperPath(
      through: [at(0, -half), at(0, half * 0.55), at(width, half)], closed: true)
    let style = TextStyle(.textBold, size: face * 1.25, colour: theme.ink)
    let name = at(0, -half - face * 0.5)
    return [
      .area(dark, theme.ink), .area(light, Colour(0xFFFFFF)),
      .line(light, Stroke(theme.ink, width: 0.25)), .line(dark, Stroke(theme.ink, width: 0.25)),
      .text(TextLine(language == .zh ? "北 N" : "N", style, anchor: .middle), at: name),
    ]
  }

  /// The room that an arrow takes with its letter, which no name may have.
  func arrowRoom(at middle: PaperPoint, height: Double) -> PaperBox {
    let top = middle.y - height / 2 - face * 2
    return PaperBox(
      x: middle.x - face * 2, y: top, width: face * 4, height: middle.y + height / 2 - top)
  }

  private func short(_ metres: Double) -> String {
    metres == metres.rounded() ? "\(Int(metres))" : "\(metres)"
  }
}
