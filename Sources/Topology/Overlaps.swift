import CGEOS
public import Geometry

/// The ground that one region of a list shares with one of another.
public struct Overlap: Hashable, Sendable {
  public let first: Int
  public let second: Int
  /// Square metres.
  public let area: Double
}

extension Overlap {
  /// Metres: fine enough to lose no area, and no rounding of GEOS lies between its lines.
  private static let grid = 1e-8

  /// Every pair of regions that share ground, in order.
  ///
  /// Where one region has a sliver thinner than a coordinate's last digit, as is left between two
  /// borders, GEOS may take the other one for shared whole. When what a region shares does not sum
  /// to its area, as it does where both lists share out the same ground, it is reckoned again on a
  /// grid, which is safe and takes twice the time.
  public static func all(
    of first: [Region], with second: [Region]
  ) throws(TopologyError) -> [Overlap] {
    let engine = try Engine(for: "overlay")
    var figures = FigureList(context: engine.context)
    for region in second { figures.append(try engine.figure(region)) }
    var overlaps: [Overlap] = []
    let boxes = second.map(\.box)
    for (i, region) in first.enumerated() {
      guard let box = region.box else { continue }
      let near = boxes.indices.filter { boxes[$0]?.intersects(box) == true }
      let figure = try engine.figure(region)
      var areas = try engine.shared(figure, with: figures, near)
      if abs(areas.reduce(0, +) - region.area) > 1e-7 {
        areas = try engine.shared(figure, with: figures, near, grid: grid)
      }
      for (j, area) in zip(near, areas) where area > 0 {
        overlaps.append(Overlap(first: i, second: j, area: area))
      }
    }
    return overlaps
  }
}

extension Engine {
  /// The areas that a figure shares with some of a list.
  fileprivate func shared(
    _ figure: borrowing Figure, with figures: borrowing FigureList, _ indices: [Int],
    grid: Double = 0
  ) throws(TopologyError) -> [Double] {
    var areas: [Double] = []
    for index in indices {
      let shared =
        grid > 0
        ? GEOSIntersectionPrec_r(context, figure.pointer, figures[index], grid)
        : GEOSIntersection_r(context, figure.pointer, figures[index])
      areas.append(try own(shared, after: "overlay").area)
    }
    return areas
  }
}
