/// What a feature is on the ground: points, lines and regions, each possibly many.
public struct Shape: Hashable, Sendable {
  public var points: [Point]
  public var paths: [Path]
  public var region: Region

  public init(points: [Point] = [], paths: [Path] = [], region: Region = Region()) {
    self.points = points
    self.paths = paths
    self.region = region
  }

  public var isEmpty: Bool { points.isEmpty && paths.isEmpty && region.isEmpty }

  public var box: Box? {
    let corners =
      points + paths.flatMap(\.points) + region.pieces.flatMap(\.shell.points)
    return Box(around: corners)
  }
}
