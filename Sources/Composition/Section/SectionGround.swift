import Geometry
import PublicSpace

/// The ground of a section: what lies on it and the earth under it.
struct SectionGround {
  let frame: SectionFrame

  /// Metres of earth that are drawn: 3 mm at least.
  var depth: Double { max(1.1, frame.paper.view.metres(3)) }

  func marks() -> [Mark] {
    let theme = frame.theme
    var marks: [Mark] = []
    let whole = Interval(start: 0, end: frame.profile.line.length)
    let earth = frame.block(whole, -depth, 0)
    marks.append(.area(earth, theme.ground.mixed(with: theme.ink, 0.12)))
    for stretch in frame.profile.ground { marks += surface(stretch) }
    marks.append(
      .line(
        PaperPath(through: frame.level(whole.start, whole.end, 0)),
        Stroke(theme.ink, width: frame.pen.width(1.5))))
    return marks
  }

  private func surface(_ stretch: SectionProfile.Stretch) -> [Mark] {
    guard let element = stretch.element, let kind = element.kind else { return [] }
    let pair = frame.theme.pair(kind)
    let span = stretch.span
    switch kind {
    case .water:
      let depth = min(1, max(0.3, element.feature.number("depth") ?? 0.4))
      let basin = frame.block(span, -depth, -0.05)
      return [
        .area(basin, pair.fill), .line(basin, Stroke(pair.line, width: frame.pen.width(0.5))),
      ]
    case .lawn, .planting, .garden:
      return [.area(frame.block(span, -depth * 0.5, 0), pair.fill)] + blades(kind, span, element.id)
    case .building, .wall, .fence, .hedge: return []
    default:
      let slab = frame.block(span, -depth * 0.3, 0)
      return [.area(slab, pair.fill), .line(slab, Stroke(pair.line, width: frame.pen.width(0.3)))]
    }
  }

  /// Grass as short strokes; plants in beds as tufts of three.
  private func blades(_ kind: Kind, _ span: Interval, _ seed: String) -> [Mark] {
    var dice = Dice(seed)
    var path = PaperPath()
    let height = kind == .lawn ? 0.12 : (kind == .garden ? 0.45 : 0.6)
    let step = max(0.5, frame.paper.view.metres(kind == .lawn ? 0.7 : 1.5))
    var x = span.start + step * dice.share()
    while x < span.end {
      let tall = height * (0.7 + 0.6 * dice.share())
      let lean = step * 0.25
      if kind == .lawn {
        path.add([frame.place(x, 0), frame.place(x + lean * 0.5 * dice.swing(), tall)])
      } else {
        for side in [-1.0, 0, 1] {
          path.add([frame.place(x, 0), frame.place(x + side * lean, tall)])
        }
      }
      x += step * (0.8 + 0.5 * dice.share())
    }
    let line = frame.theme.pair(kind).line
    return [.line(path, Stroke(line, width: frame.pen.width(0.28), ends: .round))]
  }
}
