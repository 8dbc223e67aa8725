import Geometry
import PublicSpace

extension PlanDrawing {
  /// What neither a kind nor tags name, drawn plainly: a pale ground, a thin line, a small ring.
  func unknownMarks() -> [Mark] {
    let pair = theme.pair(nil)
    let thin = Stroke(pair.line, width: pen.width(0.35), dashes: [1.2, 0.6])
    let visible = view.ground
    let unknown = site.elements.filter {
      $0.feature.isUnknown && $0.isPresent && $0.shape.box?.intersects(visible) == true
    }
    return unknown.flatMap { element -> [Mark] in
      let outline = view.path(element.shape.region)
      let area: [Mark] =
        element.shape.region.pieces.isEmpty
        ? [] : [.area(outline, pair.fill.faded(to: 0.6)), .line(outline, thin)]
      let points = element.shape.points.map {
        Mark.line(PaperPath(circleAt: view.place($0), radius: pen.base * 1.6), thin)
      }
      return area + element.shape.paths.map { .line(view.path($0), thin) } + points
    }
  }
}
