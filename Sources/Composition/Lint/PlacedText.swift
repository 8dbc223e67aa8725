import Glibc

/// A line of text where it stands on a sheet, and what may hide or hold it.
struct PlacedText {
  let line: TextLine
  let place: PaperPoint
  /// The frame that cuts it; nil when nothing does.
  let frame: PaperBox?
  /// Its place in the order of painting.
  let order: Int
  /// Its part of the sheet.
  let part: SheetPart?
  /// The advance width in millimetres.
  let width: Double

  /// What it says, as findings quote it.
  var words: String { line.string.excerpt }

  /// Letters reach this far over and under their baseline, in ems: 汉字 0.88 and 0.12 at most.
  private static let ink = (over: 0.8, under: 0.06)

  /// The corners of the box round its ink, in order, turned as it is.
  var corners: [PaperPoint] {
    let size = line.style.size
    let left = line.anchor == .start ? 0 : (line.anchor == .middle ? -width / 2 : -width)
    let (top, bottom) = (-Self.ink.over * size, Self.ink.under * size)
    let (sine, cosine) = (sin(line.turn * .pi / 180), cos(line.turn * .pi / 180))
    return [(left, top), (left + width, top), (left + width, bottom), (left, bottom)].map {
      PaperPoint(
        place.x + $0.0 * cosine - $0.1 * sine, place.y + $0.0 * sine + $0.1 * cosine)
    }
  }

  /// The upright box round its ink.
  var box: PaperBox { PaperBox(round: corners) }
}

extension PaperBox {
  /// The box round points, of which there is one at least.
  init(round points: [PaperPoint]) {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    self.init(
      x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }
}

/// A shape that is filled, and where it shows.
struct PlacedFill {
  let path: PaperPath
  let colour: Colour
  let isUnion: Bool
  let frame: PaperBox?
  let order: Int
  let box: PaperBox
}

/// All texts and fills of a sheet in the order of painting.
struct SheetReading {
  private(set) var texts: [PlacedText] = []
  private(set) var fills: [PlacedFill] = []
  private var order = 0

  init(_ sheet: Sheet, measuredBy ruler: any TextRuler) {
    var parts = sheet.parts[...]
    for (index, mark) in sheet.marks.enumerated() {
      while let part = parts.first, part.marks.upperBound <= index { parts.removeFirst() }
      let part = parts.first.flatMap { $0.marks.contains(index) ? $0 : nil }
      read(mark, in: nil, part, ruler)
    }
  }

  private mutating func read(
    _ mark: Mark, in frame: PaperBox?, _ part: SheetPart?, _ ruler: any TextRuler
  ) {
    order += 1
    switch mark {
    case .text(let line, let place):
      texts.append(
        PlacedText(
          line: line, place: place, frame: frame, order: order, part: part,
          width: ruler.width(of: line.string, in: line.style)))
    case .area(let path, let colour), .union(let path, let colour):
      var isUnion = false
      if case .union = mark { isUnion = true }
      guard let box = path.box else { return }
      fills.append(
        PlacedFill(
          path: path, colour: colour, isUnion: isUnion, frame: frame, order: order, box: box))
    case .framed(let box, let inside):
      for mark in inside { read(mark, in: box, part, ruler) }
    case .line, .dots, .picture: break
    }
  }
}

extension PaperPath {
  /// The box round its points, handles too; nil when it has none.
  var box: PaperBox? {
    var (left, top, right, bottom) = (
      Double.infinity, Double.infinity, -Double.infinity, -Double.infinity
    )
    func add(_ point: PaperPoint) {
      (left, right) = (min(left, point.x), max(right, point.x))
      (top, bottom) = (min(top, point.y), max(bottom, point.y))
    }
    for step in steps {
      switch step {
      case .move(let to), .line(let to): add(to)
      case .curve(let a, let b, let to): [a, b, to].forEach(add)
      case .close: break
      }
    }
    guard left <= right else { return nil }
    return PaperBox(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// How often its outline winds round a point, and how often a ray from it meets the outline; curves
  /// count as their chords.
  func windings(round point: PaperPoint) -> (winding: Int, crossings: Int) {
    var (winding, crossings) = (0, 0)
    var (start, last) = (PaperPoint(0, 0), PaperPoint(0, 0))
    func edge(to next: PaperPoint) {
      defer { last = next }
      guard (last.y > point.y) != (next.y > point.y) else { return }
      let share = (point.y - last.y) / (next.y - last.y)
      guard last.x + share * (next.x - last.x) > point.x else { return }
      crossings += 1
      winding += next.y > last.y ? 1 : -1
    }
    for step in steps {
      switch step {
      case .move(let to):
        edge(to: start)
        (start, last) = (to, to)
      case .line(let to), .curve(_, _, let to): edge(to: to)
      case .close: edge(to: start)
      }
    }
    edge(to: start)
    return (winding, crossings)
  }
}
