internal import Composition

/// A path as Cairo has it in a document: in 1/256 point, without corners at which nothing turns.
///
/// An image's path lacks what Cairo leaves out. If a document had it, long edges would meet the rows
/// of a pixel elsewhere, and both would differ by some levels.
struct GridPath {
  struct Place: Hashable {
    var x: Int
    var y: Int
  }

  enum Step: Hashable {
    case move(Place)
    case line(Place)
    case curve(Place, Place, Place)
    case close
  }

  private(set) var steps: [Step] = []
  private var start = Place(x: 0, y: 0)
  private var current = Place(x: 0, y: 0)

  init(_ path: PaperPath) {
    steps.reserveCapacity(path.steps.count)
    for step in path.steps {
      switch step {
      case .move(let to): move(to: Place(to))
      case .line(let to): line(to: Place(to))
      case .curve(let a, let b, let to): curve(Place(a), Place(b), Place(to))
      case .close: close()
      }
    }
  }

  /// The upright box that this path is, if it is one: Cairo tells such by two sides.
  var box: (corner: Place, sides: Place)? {
    guard steps.count == 5, case .move(let a) = steps[0], case .line(let b) = steps[1],
      case .line(let c) = steps[2], case .line(let d) = steps[3], case .close = steps[4]
    else { return nil }
    guard
      (a.x == b.x && b.y == c.y && c.x == d.x && d.y == a.y)
        || (a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x)
    else { return nil }
    return (
      Place(x: min(a.x, c.x), y: min(a.y, c.y)), Place(x: abs(a.x - c.x), y: abs(a.y - c.y))
    )
  }

  private mutating func move(to place: Place) {
    if case .move = steps.last { steps.removeLast() }
    steps.append(.move(place))
    (start, current) = (place, place)
  }

  private mutating func line(to place: Place) {
    var isFirst = false
    if case .move = steps.last { isFirst = true }
    guard isFirst || place != current else { return }
    if let before = placeBeforeLine, before == current || goesOn(from: before, to: place) {
      steps.removeLast()
    }
    steps.append(.line(place))
    current = place
  }

  private mutating func curve(_ a: Place, _ b: Place, _ to: Place) {
    guard a != to || b != to || current != to else { return line(to: to) }
    if placeBeforeLine == current { steps.removeLast() }
    steps.append(.curve(a, b, to))
    current = to
  }

  private mutating func close() {
    // The line back is the end's own, and what it goes straight on from is no corner.
    line(to: start)
    if placeBeforeLine != nil { steps.removeLast() }
    steps.append(.close)
    current = start
  }

  /// Where the line begins that this path ends with; nil where it ends with none.
  private var placeBeforeLine: Place? {
    guard case .line = steps.last, steps.count > 1 else { return nil }
    switch steps[steps.count - 2] {
    case .move(let place), .line(let place), .curve(_, _, let place): return place
    case .close: return start
    }
  }

  /// Whether a line to a place would go straight on from one that ends here.
  private func goesOn(from before: Place, to place: Place) -> Bool {
    let (ax, ay) = (current.x - before.x, current.y - before.y)
    let (bx, by) = (place.x - current.x, place.y - current.y)
    return ax * by == ay * bx && ax * bx + ay * by >= 0
  }
}

extension GridPath.Place {
  init(_ place: PaperPoint) {
    // As for other numbers: no page is larger, and what is no number is nowhere.
    func steps(_ millimetres: Double) -> Int {
      let points = max(-1e6, min(1e6, millimetres * pointsPerMillimetre))
      return Int((points * 256).rounded(.toNearestOrEven))
    }
    self.init(x: steps(place.x), y: steps(place.y))
  }
}
