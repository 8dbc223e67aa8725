import Geometry

/// Where metres along and above a section's line stand on the paper.
struct SectionFrame {
  let profile: SectionProfile
  let paper: DiagramPaper
  /// Where the line starts at ground level.
  let foot: PaperPoint

  var theme: Theme { paper.theme }
  var pen: Pen { paper.pen }

  func place(_ along: Double, _ up: Double) -> PaperPoint {
    PaperPoint(foot.x + paper.view.millimetres(along), foot.y - paper.view.millimetres(up))
  }

  func millimetres(_ metres: Double) -> Double { paper.view.millimetres(metres) }

  /// An upright rectangle.
  func block(_ span: Interval, _ low: Double, _ high: Double) -> PaperPath {
    PaperPath(box(span, low, high))
  }

  func box(_ span: Interval, _ low: Double, _ high: Double) -> PaperBox {
    let (a, b) = (place(span.start, high), place(span.end, low))
    return PaperBox(x: a.x, y: a.y, width: b.x - a.x, height: b.y - a.y)
  }

  func level(_ from: Double, _ to: Double, _ up: Double) -> [PaperPoint] {
    [place(from, up), place(to, up)]
  }

  /// A colour seen at a distance behind the cut: paler the farther.
  func paled(_ colour: Colour, _ beyond: Double) -> Colour {
    colour.mixed(with: theme.paper, min(0.78, 0.3 + max(0, beyond) / 90))
  }
}
