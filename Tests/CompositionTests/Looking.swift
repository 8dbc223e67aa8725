import Composition

// What tests ask of marks.

extension [Mark] {
  /// Every mark, those in frames too, in the order of painting.
  var flat: [Mark] {
    flatMap { mark in
      if case .framed(_, let inner) = mark { inner.flat } else { [mark] }
    }
  }

  var texts: [(line: TextLine, at: PaperPoint)] {
    flat.compactMap { mark in
      if case .text(let line, let place) = mark { (line, place) } else { nil }
    }
  }

  var strings: [String] { texts.map(\.line.string) }

  var strokes: [Stroke] {
    flat.compactMap { mark in
      if case .line(_, let stroke) = mark { stroke } else { nil }
    }
  }

  var paths: [PaperPath] { flat.compactMap(\.path) }

  var colours: Set<Colour> { Set(flat.compactMap(\.colour)) }

  /// The place in the order of painting of the first mark that fits.
  func first(_ fits: (Mark) -> Bool) -> Int? { flat.firstIndex(where: fits) }

  /// The place in the order of painting of the last mark that fits.
  func last(_ fits: (Mark) -> Bool) -> Int? { flat.lastIndex(where: fits) }
}

extension Mark {
  var path: PaperPath? {
    switch self {
    case .area(let path, _), .union(let path, _), .line(let path, _): path
    case .dots, .text, .framed, .picture: nil
    }
  }

  var colour: Colour? {
    switch self {
    case .area(_, let colour), .union(_, let colour), .dots(_, _, let colour): colour
    case .line(_, let stroke): stroke.colour
    case .text(let line, _): line.style.colour
    case .framed, .picture: nil
    }
  }

  /// Where it leaves ink at most; a text's height is taken as its em.
  var reach: PaperBox? {
    switch self {
    case .area(let path, _), .union(let path, _): path.reach
    case .line(let path, let stroke): path.reach?.inset(by: -stroke.width / 2)
    case .dots(let spots, let diameter, _):
      PaperBox(around: spots)?.inset(by: -diameter / 2)
    case .text(let line, let place): line.reach(at: place)
    case .framed(let box, _), .picture(_, let box): box
    }
  }
}

extension TextLine {
  /// The box of its letters: most of an em above the baseline, a little below.
  func reach(at place: PaperPoint) -> PaperBox {
    let width = SquareLetters().width(of: string, in: style)
    let left = anchor == .start ? 0 : (anchor == .middle ? width / 2 : width)
    return PaperBox(
      x: place.x - left, y: place.y - 0.85 * style.size, width: width, height: 0.97 * style.size)
  }
}

extension PaperPath {
  /// A box round all its points, handles too.
  var reach: PaperBox? { PaperBox(around: steps.flatMap(\.points)) }

  /// Its points ring by ring, curves as a few straight lines.
  var rings: [[PaperPoint]] {
    var rings: [[PaperPoint]] = []
    for step in steps {
      switch step {
      case .move(let point): rings.append([point])
      case .line(let point): rings[rings.count - 1].append(point)
      case .curve(let one, let two, let end):
        let start = rings[rings.count - 1].last ?? end
        for share in stride(from: 0.125, through: 1, by: 0.125) {
          rings[rings.count - 1].append(Self.curve(start, one, two, end, share))
        }
      case .close: continue
      }
    }
    return rings
  }

  /// The straight lines it is made of, as pairs of ends.
  var segments: [(from: PaperPoint, to: PaperPoint)] {
    rings.flatMap { zip($0, $0.dropFirst()).map { ($0, $1) } }
  }

  private static func curve(
    _ a: PaperPoint, _ b: PaperPoint, _ c: PaperPoint, _ d: PaperPoint, _ t: Double
  ) -> PaperPoint {
    let s = 1 - t
    let (one, two, three, four) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    return PaperPoint(
      one * a.x + two * b.x + three * c.x + four * d.x,
      one * a.y + two * b.y + three * c.y + four * d.y)
  }
}

extension PaperPath.Step {
  var points: [PaperPoint] {
    switch self {
    case .move(let point), .line(let point): [point]
    case .curve(let one, let two, let end): [one, two, end]
    case .close: []
    }
  }
}

extension PaperBox {
  init?(around points: [PaperPoint]) {
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return nil }
    self.init(x: left, y: top, width: right - left, height: bottom - top)
  }
}

extension Colour {
  /// How far it is from grey: the largest difference between two of its parts.
  var tint: Double { max(red, green, blue) - min(red, green, blue) }
}
