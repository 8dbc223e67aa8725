import Geometry

/// An onlooker that gathers what it sees as rings.
protocol RingGatherer: Onlooker {
  mutating func rings() -> [Ring]
}

extension SightRings: RingGatherer {}
extension SightStrip: RingGatherer {}

/// Looks on for another, and drops its rings where all that they hold is known.
struct BeyondKnown<View: RingGatherer>: RingGatherer {
  private var view: View
  /// By triangle.
  private let isKnown: [Bool]
  private var tellsMore = false

  init(_ view: View, isKnown: [Bool]) {
    self.view = view
    self.isKnown = isKnown
  }

  mutating func sees(corner: Int) { view.sees(corner: corner) }

  mutating func enters(_ triangle: Int, right: Point, left: Point) {
    if !isKnown[triangle] { tellsMore = true }
    view.enters(triangle, right: right, left: left)
  }

  mutating func meetsWall(_ corner: Int, right: Point, left: Point) {
    view.meetsWall(corner, right: right, left: left)
  }

  func isBeyond(_ corner: Int) -> Bool { view.isBeyond(corner) }

  mutating func rings() -> [Ring] { tellsMore ? view.rings() : [] }
}
