/// The distances that green is counted by, in metres: those of GB 50180-2018 unless rules say others.
public struct GreenLimits: Hashable, Sendable {
  /// Green off a building's wall (A.0.2).
  public var wall = 1.0
  /// 集中绿地 off a building's wall and off a block road's edge (A.0.2).
  public var concentratedWall = 1.5
  public var concentratedRoad = 1.0
  /// How wide 集中绿地 must be (4.0.7).
  public var width = 8.0

  public init() {}
}
