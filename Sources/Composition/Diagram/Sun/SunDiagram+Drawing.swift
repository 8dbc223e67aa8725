import Analysis
import Geometry
import PublicSpace
import Reporting

extension SunDiagram {
  package func ground(on paper: DiagramPaper) -> [Mark] {
    let theme = paper.theme
    var marks: [Mark] = [.area(path(border, on: paper), theme.sunBands[0])]
    for (band, ground) in grounds.enumerated() {
      marks.append(.area(path(ground, on: paper), theme.sunBands[band + 1]))
    }
    marks += hatches(on: paper)
    let fronts = Fronts(on: border)
    for (band, ground) in grounds.enumerated() {
      var line = PaperPath()
      for front in fronts.lines(of: ground) {
        line.add(front.points.map(paper.view.place))
      }
      marks.append(.line(line, stroke(ofLevel: band, on: paper)))
    }
    return marks
  }

  /// The shadiest ground is hatched closely, the next one widely: read without colour.
  private func hatches(on paper: DiagramPaper) -> [Mark] {
    (0..<2).compactMap { band in
      let outer = band == 0 ? border : grounds[0]
      let rings = (outer.rings + grounds[band].rings).map {
        $0.points.dropLast().map(paper.view.place)
      }
      return PaperArea(rings: rings).map { hatch(ofBand: band, in: $0, on: paper) }
    }
  }

  func hatch(ofBand band: Int, in area: PaperArea, on paper: DiagramPaper) -> Mark {
    let lines = Hatch(spacing: paper.mark * [0.42, 0.84][band], angle: .pi / 4).lines(in: area)
    return .line(lines, Stroke(paper.theme.sunLine, width: paper.pen.width(0.26)))
  }

  /// The firmest line.
  private static let spokenOf = 2.0

  func stroke(ofLevel level: Int, on paper: DiagramPaper) -> Stroke {
    let isSpokenOf = levels[level] == Self.spokenOf
    return Stroke(
      paper.theme.sunLine, width: paper.pen.width(isSpokenOf ? 1.2 : 0.45),
      dashes: isSpokenOf
        ? [] : [[1.6, 1], [], [4, 1.2], [6, 1]][level].map { $0 * paper.mark / 4 })
  }

  package func marks(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let rim = Stroke(paper.theme.ink, width: paper.pen.width(1))
    // A small drawing has room for the hours of a few: the widest.
    let told = paper.isClose ? places : Array(places.sorted(by: isWider).prefix(Self.few))
    return places.map { .line(paper.view.path($0.element.shape.region), rim) }
      + told.flatMap { figure($0.element, $0.place, on: paper, &spots) }
  }

  private static let few = 3

  private func isWider(
    _ a: (element: Element, place: SunMeasures.Place),
    _ b: (element: Element, place: SunMeasures.Place)
  ) -> Bool {
    (a.place.area ?? 0, b.place.id) > (b.place.area ?? 0, a.place.id)
  }

  /// The hours of a place, in it or beside it.
  private func figure(
    _ element: Element, _ place: SunMeasures.Place, on paper: DiagramPaper, _ spots: inout Spots
  ) -> [Mark] {
    guard let hours = place.hours, let middle = element.shape.region.innermostPoint else {
      return []
    }
    let text = "\(Figure.rounded(hours, decimals: 1)) h"
    let shifts = [(0.0, 0.0), (0, -1.4), (0, 1.4), (3, 0), (-3, 0)]
    return paper.figure(text, at: middle, shifts: shifts, &spots).map { [$0] } ?? []
  }

  /// The hours of the line that is spoken of, written on it here and there where there is room; the key
  /// tells the others.
  package func words(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    guard paper.isClose, let level = levels.firstIndex(of: Self.spokenOf) else { return [] }
    let style = TextStyle(
      .textBold, size: paper.letters, colour: paper.theme.sunLine,
      halo: TextStyle.Halo(paper.theme.paper, width: paper.letters * 0.3))
    let roofs = site.elements(of: .building).filter(\.isPresent).map(\.shape.region)
    let text = "\(Figure.trimmed(levels[level])) h"
    let width = paper.ruler.width(of: text, in: style) + paper.letters * 0.2
    var placed: [PaperBox] = []
    for line in Fronts(on: border).lines(of: grounds[level]) where line.length > 12 {
      let boxes = AccessDiagram.shares.lazy.map { line.point(at: $0) }
        .filter { place in !roofs.contains { $0.contains(place) } }
        .map { place in
          PaperBox(around: paper.view.place(place), width: width, height: paper.letters)
        }
        .filter { box in
          !placed.contains { distance($0.middle, box.middle) < paper.letters * 20 }
        }
      if let box = spots.takeFirst(of: boxes) { placed.append(box) }
    }
    return placed.map { text.centred(in: $0, style) }
  }

  package func key(on paper: DiagramPaper) -> [KeyEntry] {
    var entries = (0...levels.count).map { band in
      KeyEntry(text: name(ofBand: band, in: paper.language)) { box in
        var marks: [Mark] = [.area(PaperPath(box), paper.theme.sunBands[band])]
        let corners = [
          PaperPoint(box.x, box.y), PaperPoint(box.right, box.y),
          PaperPoint(box.right, box.bottom), PaperPoint(box.x, box.bottom),
        ]
        if band < 2, let area = PaperArea(rings: [corners]) {
          marks.append(hatch(ofBand: band, in: area, on: paper))
        }
        marks.append(
          .line(PaperPath(box), Stroke(paper.theme.sunLine, width: paper.pen.width(0.26))))
        if band > 0 {
          let edge = PaperPath(through: [corners[0], corners[3]])
          marks.append(.line(edge, stroke(ofLevel: band - 1, on: paper)))
        }
        return marks
      }
    }
    guard !places.isEmpty else { return entries }
    entries.append(
      KeyEntry(text: paper.say("坐与玩的场地，平均几小时", "ground to sit and play, mean hours")) { box in
        [
          .area(PaperPath(box), paper.theme.sunBands[3]),
          .line(PaperPath(box), Stroke(paper.theme.ink, width: paper.pen.width(1))),
        ]
      })
    return entries
  }

  /// The same without the corners that paper cannot show.
  private func path(_ region: Region, on paper: DiagramPaper) -> PaperPath {
    var path = PaperPath()
    for ring in region.rings {
      var kept: [PaperPoint] = []
      for point in ring.points.dropLast().map(paper.view.place)
      where kept.last.map({ distance($0, point) > 0.05 }) ?? true {
        kept.append(point)
      }
      path.add(kept, closed: true)
    }
    return path
  }
}

extension DiagramPaper {
  /// Whether a place's outline has room for words.
  fileprivate var isClose: Bool { view.scale <= 1000 }
}
