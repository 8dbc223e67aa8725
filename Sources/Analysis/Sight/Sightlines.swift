import Geometry
import Navigation

/// Straight lines over the ground of a neighbourhood, and what stands in them.
struct Sightlines {
  private let edges: [Screens.Edge]
  private let heights: [Double]
  private let tree: BoxTree

  /// Those that stay within a box.
  init(in box: Box, on ground: SightGround) {
    edges = ground.screens.edges(meeting: box)
    heights = edges.map { ground.heights[Int($0.screen)] }
    tree = BoxTree(edges.map { Box(from: $0.from, to: $0.to) })
  }

  /// How high one must be at a place to look down on a spot over all that stands between.
  ///
  ///     max over what is crossed:  s + (H − s) / λ
  ///
  /// where s is the height of what is seen, H that of what stands between, and λ the share of the
  /// line at which it stands, from the spot. Infinite once it is above `top`.
  func leastHeight(
    toSee spot: Point, at height: Double, from place: Point, upTo top: Double
  ) -> Double {
    let box = Box(from: spot, to: place)
    var least = 0.0
    for index in tree.indices(meeting: box) {
      guard let share = edges[index].share(along: spot, place) else { continue }
      least = max(least, height + (heights[index] - height) / max(share, 1e-9))
      if least >= top { return .infinity }
    }
    return least
  }
}

extension Screens.Edge {
  /// Where a straight line goes in or out over this edge, as a share of its length; nil where it does not.
  ///
  /// A line that only begins at the edge and leads away from it does not cross it.
  fileprivate func share(along start: Point, _ end: Point) -> Double? {
    let (atStart, atEnd) = (turn(from, to, start), turn(from, to, end))
    guard (atStart >= 0) != (atEnd >= 0) else { return nil }
    let (right, left) = (turn(start, end, from), turn(start, end, to))
    guard (right <= 0 && left >= 0) || (right >= 0 && left <= 0) else { return nil }
    return atStart / (atStart - atEnd)
  }
}
