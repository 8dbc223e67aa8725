import Geometry
import Glibc

/// Where a section is cut, told on a plan: at each end a stroke along the cut, a barb that points where
/// one looks, and a letter.
struct CutMarks {
  let line: SectionLine
  let view: PlanView
  let theme: Theme

  // Millimetres.
  private static let stroke = 5.0
  private static let barb = 3.2
  private static let letter = 5.0
  /// Beyond the end of the ground, where gates point in.
  private static let reach = 8.0

  func marks() -> [Mark] { ends.flatMap { marks(of: $0) } }

  /// The room that strokes and letters have.
  var taken: [PaperBox] {
    ends.map { end in
      let corners = [
        end.at(-1.5, -1.5), end.at(Self.stroke, -1.5), end.at(-1.5, Self.barb + Self.letter * 1.4),
        end.at(Self.stroke, Self.barb + Self.letter * 1.4),
      ]
      let (left, right) = (corners.map(\.x).min() ?? 0, corners.map(\.x).max() ?? 0)
      let (top, bottom) = (corners.map(\.y).min() ?? 0, corners.map(\.y).max() ?? 0)
      return PaperBox(x: left, y: top, width: right - left, height: bottom - top)
    }
  }

  private var ends: [End] {
    // On paper what is north has the smaller y.
    let along = PaperPoint(sin(line.bearing), -cos(line.bearing))
    let sight = PaperPoint(along.y, -along.x)
    let out = max(0, Self.reach - view.millimetres(SectionLine.overhang))
    func end(_ letter: String, at point: Point, inwards: PaperPoint) -> End {
      let spot = view.place(point)
      // Where the ground fills its box a letter stays off the words round it.
      let room = view.box.inset(by: Self.letter * 0.6)
      let tip = PaperPoint(
        min(max(spot.x - inwards.x * out, room.x), room.right),
        min(max(spot.y - inwards.y * out, room.y), room.bottom))
      return End(letter: letter, tip: tip, inwards: inwards, sight: sight)
    }
    return [
      end("A", at: line.start, inwards: along),
      end("A′", at: line.end, inwards: PaperPoint(-along.x, -along.y)),
    ]
  }

  /// One end of the cut, and its directions on paper.
  private struct End {
    let letter: String
    let tip: PaperPoint
    let inwards: PaperPoint
    let sight: PaperPoint

    func at(_ forward: Double, _ aside: Double) -> PaperPoint {
      PaperPoint(
        tip.x + inwards.x * forward + sight.x * aside, tip.y + inwards.y * forward + sight.y * aside
      )
    }
  }

  private func marks(of end: End) -> [Mark] {
    let corner = PaperPath(through: [end.at(Self.stroke, 0), end.at(0, 0), end.at(0, Self.barb)])
    let arrow = PaperPath(
      through: [end.at(-0.9, Self.barb), end.at(0.9, Self.barb), end.at(0, Self.barb + 1.6)],
      closed: true)
    let middle = end.at(0.8, Self.barb + Self.letter * 0.75)
    let style = TextStyle(
      .titleBold, size: Self.letter, colour: theme.ink,
      halo: TextStyle.Halo(theme.paper, width: Self.letter * 0.3))
    return [
      .line(corner, Stroke(theme.ink, width: 0.7)), .area(arrow, theme.ink),
      .text(
        TextLine(end.letter, style, anchor: .middle),
        at: PaperPoint(middle.x, middle.y + Self.letter * 0.36)),
    ]
  }
}
