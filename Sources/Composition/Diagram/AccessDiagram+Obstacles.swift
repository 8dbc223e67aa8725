import Analysis
import Geometry
import PublicSpace

extension AccessDiagram {
  /// What keeps doors away: its outline dashed, its name in it; a narrow place in a ring.
  func obstacles(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let theme = paper.theme
    let dashed = Stroke(
      theme.warning, width: paper.pen.width(1.6), dashes: [paper.mark * 0.6, paper.mark * 0.35])
    let style = TextStyle(
      .textBold, size: paper.letters, colour: theme.warning,
      halo: TextStyle.Halo(theme.paper, width: paper.letters * 0.3))
    var known: Set<Obstacle> = []
    let all = reaches.compactMap(\.obstacle).filter { known.insert($0).inserted }
    return all.flatMap { obstacle -> [Mark] in
      if case .narrow(_, let place) = obstacle {
        let ring = PaperPath(circleAt: paper.view.place(place.point), radius: paper.mark)
        return [.line(ring, dashed)]
      }
      guard let element = obstacle.feature.flatMap({ id in site.elements.first { $0.id == id } })
      else { return [] }
      var path = paper.view.path(element.shape.region)
      for line in element.shape.paths { path.steps += paper.view.path(line).steps }
      let name = element.feature.name(in: paper.language) ?? element.id
      let width = paper.ruler.width(of: name, in: style) + paper.letters * 0.4
      let middle = element.shape.region.innermostPoint ?? element.shape.paths.first?.middle
      let box = middle.flatMap { middle in
        spots.takeFirst(
          of: [0, -1.5, 1.5, -3, 3].map { shift in
            let spot = paper.view.place(middle)
            return PaperBox(
              around: PaperPoint(spot.x, spot.y + shift * paper.letters), width: width,
              height: paper.letters * 1.2)
          })
      }
      return [.line(path, dashed)] + (box.map { [name.centred(in: $0, style)] } ?? [])
    }
  }
}

extension Obstacle {
  /// The feature that stands in the way.
  fileprivate var feature: String? {
    switch self {
    case .blocked(let id, _): id
    case .stepped(let id): id
    case .none, .narrow, .unassigned, .outside: nil
    }
  }
}
