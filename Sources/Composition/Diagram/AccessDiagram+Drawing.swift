import Analysis
import Geometry
import PublicSpace

extension AccessDiagram {
  package func ground(on paper: DiagramPaper) -> [Mark] {
    let theme = paper.theme
    // The nearer lies on the farther, which holds it.
    return areas.indices.reversed().flatMap { band -> [Mark] in
      var front = PaperPath()
      for line in fronts[band] { front.add(thinned(line.points.map(paper.view.place))) }
      return [
        .area(path(areas[band].region, on: paper), theme.bands[min(band, theme.bands.count - 1)]),
        .line(front, stroke(ofBand: band, on: paper)),
      ]
    }
  }

  package func marks(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let doors = access.doors.map { $0.element.shape.points[0] }.map(paper.view.place)
    let diameter = diameter(of: doors, on: paper)
    for spot in doors {
      spots.take(PaperBox(around: spot, width: diameter * 1.3, height: diameter * 1.3))
    }
    let edges = EdgeFinder(site)
    for gate in site.elements(of: .gate) where gate.isPresent {
      for place in gate.shape.points {
        let inward = edges.inward(at: place, of: .boundary)
        let middle = point(paper.view.place(place), -2.1, at: inward)
        spots.take(PaperBox(around: middle, width: 5, height: 5))
      }
    }
    // The name of a place smaller than itself stands beside it.
    for box in places.compactMap(\.shape.region.box) {
      let (width, height) = (paper.view.millimetres(box.width), paper.view.millimetres(box.height))
      guard width < paper.letters * 4.5 else { continue }
      spots.take(PaperBox(around: paper.view.place(box.middle), width: width, height: height))
    }
    var marks = emphasised(on: paper, edges)
    marks += worstWay(on: paper, &spots)
    for (door, spot) in doors.enumerated() {
      marks += mark(of: door).marks(at: spot, diameter: diameter, paper.theme)
    }
    return marks + obstacles(on: paper, &spots)
  }

  package func words(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    worstWords(on: paper, &spots) + metres(on: paper, &spots)
  }

  /// Bands are told apart by their edge too: the nearer the firmer.
  func stroke(ofBand band: Int, on paper: DiagramPaper) -> Stroke {
    let width = paper.pen.width([1.1, 0.9, 0.75, 0.6][min(band, 3)])
    let dashes = [[], [4, 1.2], [1.6, 1.2], [0.5, 1.1]][min(band, 3)].map { $0 * paper.mark / 4 }
    return Stroke(paper.theme.bandLine, width: width, dashes: dashes)
  }

  /// Doors side by side do not hide each other.
  private func diameter(of doors: [PaperPoint], on paper: DiagramPaper) -> Double {
    var least = paper.mark
    for (index, a) in doors.enumerated() {
      for b in doors[..<index] where a != b {
        let space = distance(a, b)
        if space > 0.5 { least = min(least, space * 0.92) }
      }
    }
    return max(least, paper.mark * 0.6)
  }

  /// The places themselves in their own colours, firmly outlined.
  private func emphasised(on paper: DiagramPaper, _ edges: EdgeFinder) -> [Mark] {
    let rim = Stroke(paper.theme.ink, width: paper.pen.width(1.1))
    return places.flatMap { place -> [Mark] in
      var marks: [Mark] = []
      if !place.shape.region.isEmpty {
        let path = paper.view.path(place.shape.region)
        marks = [.area(path, paper.theme.pair(use).fill), .line(path, rim)]
      } else if !place.shape.paths.isEmpty {
        var path = PaperPath()
        for line in place.shape.paths { path.steps += paper.view.path(line).steps }
        marks.append(.line(path, Stroke(paper.theme.accent, width: paper.pen.width(2.4))))
      }
      let symbol = Symbol(
        element: place, view: paper.view, theme: paper.theme, pen: paper.pen, edges: edges
      ).marks()
      if symbol.isEmpty {
        let spots = place.shape.points.map(paper.view.place)
        marks.append(.dots(spots, diameter: paper.mark * 0.6, paper.theme.accent))
      }
      return marks + symbol
    }
  }

  private func path(_ region: Region, on paper: DiagramPaper) -> PaperPath {
    var path = PaperPath()
    for ring in region.rings {
      path.add(thinned(ring.points.dropLast().map(paper.view.place)), closed: true)
    }
    return path
  }

  /// The same without the corners that paper cannot show.
  private func thinned(_ points: [PaperPoint]) -> [PaperPoint] {
    guard let last = points.last else { return [] }
    var kept: [PaperPoint] = []
    for point in points.dropLast() where kept.last.map({ distance($0, point) > 0.08 }) ?? true {
      kept.append(point)
    }
    return kept + [last]
  }
}
