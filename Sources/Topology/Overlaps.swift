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
  /// Metres. Without a grid GEOS may take the whole of a region for shared where the other has a
  /// sliver thinner than a coordinate's last digit, as what is left between two borders has.
  private static let grid = 1e-8

  /// Every pair of regions that share ground, in order.
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
      let figure = try engine.figure(region)
      for (j, other) in boxes.enumerated() where other?.intersects(box) == true {
        let shared = try engine.own(
          GEOSIntersectionPrec_r(engine.context, figure.pointer, figures[j], grid),
          after: "overlay")
        let area = shared.area
        if area > 0 { overlaps.append(Overlap(first: i, second: j, area: area)) }
      }
    }
    return overlaps
  }
}
