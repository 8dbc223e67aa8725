import Analysis
import Geometry

extension AccessDiagram {
  /// Where along a line words are tried, the middle first.
  static let shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]

  /// The metres of each band, written on its edge here and there.
  func metres(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let halo = TextStyle.Halo(paper.theme.paper, width: paper.letters * 0.34)
    let style = TextStyle(
      .textBold, size: paper.letters, colour: paper.theme.bandLine, halo: halo)
    return fronts.enumerated().flatMap { band, lines -> [Mark] in
      let text = "\(Int(areas[band].distance)) m"
      let (width, height) = (
        paper.ruler.width(of: text, in: style) + paper.letters * 0.3, paper.letters * 1.1
      )
      let beside = [
        (0, 0), (width / 2 + 0.6, 0), (-width / 2 - 0.6, 0), (0, -height / 2 - 0.6),
        (0, height / 2 + 0.6),
      ]
      var placed: [PaperBox] = []
      for line in lines where placed.count < 3 {
        let places = Self.shares.map { paper.view.place(line.point(at: $0)) }
        let boxes = places.lazy.flatMap { place in
          beside.map {
            PaperBox(
              around: PaperPoint(place.x + $0.0, place.y + $0.1), width: width, height: height)
          }
        }
        .filter { box in
          !placed.contains { distance($0.middle, box.middle) < paper.letters * 12 }
        }
        if let box = spots.takeFirst(of: boxes) { placed.append(box) }
      }
      return placed.map { text.centred(in: $0, style) }
    }
  }
}
