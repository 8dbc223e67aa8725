import Geometry
import PublicSpace
import Topology

/// What a section's line runs over, from its start to its end.
struct SectionProfile {
  struct Stretch {
    let span: Interval
    /// Nil on ground that nothing covers.
    let element: Element?

    var length: Double { span.end - span.start }
    var middle: Double { (span.start + span.end) / 2 }
  }

  let line: SectionLine
  /// Stretches that join, each with what wins the ground there.
  private(set) var ground: [Stretch] = []
  /// Where the line runs inside the boundary.
  let inside: [Interval]

  init(of site: Site, along line: SectionLine) throws(TopologyError) {
    self.line = line
    inside = site.boundaries.flatMap(line.stretches)
    var pieces: [Stretch] = []
    for element in site.elements where element.isPresent && element.kind?.rank != nil {
      for span in line.stretches(in: element.shape.region) {
        pieces.append(Stretch(span: span, element: element))
      }
      guard let width = element.width else { continue }
      for path in element.shape.paths {
        for span in line.stretches(in: try path.widened(to: width)) {
          pieces.append(Stretch(span: span, element: element))
        }
      }
    }
    pieces.sort {
      guard let a = $0.element?.kind, let b = $1.element?.kind else { return false }
      return a < b
    }
    let ends = ([0, line.length] + pieces.flatMap { [$0.span.start, $0.span.end] }).sorted()
    for (low, high) in zip(ends, ends.dropFirst()) where high - low > 1e-6 {
      let middle = (low + high) / 2
      let top = pieces.first { $0.span.start <= middle && middle < $0.span.end }?.element
      if let last = ground.last, last.element === top {
        let span = Interval(start: last.span.start, end: high)
        ground[ground.count - 1] = Stretch(span: span, element: top)
      } else {
        ground.append(Stretch(span: Interval(start: low, end: high), element: top))
      }
    }
  }

  /// The houses that are cut through, from left to right.
  var houses: [Stretch] { ground.filter { $0.element?.kind == .building } }

  /// The houses close behind the cut as they show in it, from left to right; of two that cover each
  /// other the nearer.
  func housesBehind(among elements: [Element]) -> [Stretch] {
    let seen = elements.compactMap { house -> (near: Double, stretch: Stretch)? in
      let points = house.shape.region.rings.flatMap(\.points)
      guard let near = points.map(line.beyond).min(), near > 0, near < 30,
        let left = points.map(line.along).min(), let right = points.map(line.along).max(),
        right > 0, left < line.length
      else { return nil }
      let span = Interval(start: max(0, left), end: min(line.length, right))
      return (near, Stretch(span: span, element: house))
    }.sorted { ($0.near, $0.stretch.span.start) < ($1.near, $1.stretch.span.start) }
    var kept: [Stretch] = []
    for (_, stretch) in seen
    where kept.allSatisfy({ $0.span.end < stretch.span.start || stretch.span.end < $0.span.start })
    {
      kept.append(stretch)
    }
    return kept.sorted { $0.span.start < $1.span.start }
  }

  /// The open stretches between houses that follow each other.
  func courts(
    between houses: [Stretch]
  ) -> [(before: Stretch, after: Stretch, span: Interval)] {
    zip(houses, houses.dropFirst()).compactMap { before, after in
      guard before.element !== after.element, after.span.start - before.span.end > 2 else {
        return nil
      }
      return (before, after, Interval(start: before.span.end, end: after.span.start))
    }
  }
}
