import Geometry
public import PublicSpace
import Topology

/// Green counted as GB 50180-2018 counts it (4.0.7, A.0.2): not the share of what is drawn green.
public struct GreenMeasures: Hashable, Sendable {
  /// 绿地: from 1.0 m off buildings' walls.
  public let green: GreenAccount
  /// 集中绿地: from 1.5 m off walls and 1.0 m off block roads, where it is 8 m wide or more.
  public let concentrated: GreenAccount
  /// Each piece of 集中绿地.
  public let pieces: [GreenPiece]
  /// Whether zones say which ground is 集中绿地; else it is looked for in all green ground.
  public let isDeclared: Bool
  public let limits: GreenLimits
  /// What may be 集中绿地 before anything is deducted, pieces that touch as one.
  let candidates: [Region]
  /// Square metres.
  public let boundary: Double
  public let residents: Double?

  public init(of site: Site, _ limits: GreenLimits = GreenLimits()) throws {
    try self.init(of: site, limits, on: SettledGround(of: site, tellsAreas: false))
  }

  init(of site: Site, _ limits: GreenLimits, on settled: SettledGround) throws {
    let ground = try GreenGround(of: site, on: settled)
    self.limits = limits
    isDeclared = ground.isDeclared
    boundary = ground.boundary.area
    residents = site.description.residents

    var left = ground.settled
    let walls = Clearance(reason: .wall, distance: limits.wall, causes: ground.houses)
    let drawn = left.reduce(0) { $0 + $1.area }
    green = GreenAccount(
      drawn: drawn, deductions: try walls.take(from: &left),
      region: Region(left.flatMap(\.pieces)))

    candidates = ground.candidates
    var wide = ground.candidates
    let offWalls = Clearance(
      reason: .wall, distance: limits.concentratedWall, causes: ground.houses)
    let offRoads = Clearance(
      reason: .road, distance: limits.concentratedRoad, causes: ground.roads)
    let candidates = wide.reduce(0) { $0 + $1.area }
    var deductions = try offWalls.take(from: &wide)
    deductions += try offRoads.take(from: &wide)
    var kept: [Region] = []
    for piece in wide where !piece.isEmpty {
      let opened = try piece.opened(to: limits.width)
      let narrow = opened.isEmpty ? piece : try piece.difference(opened)
      if narrow.area > 1e-9 {
        deductions.append(
          GreenDeduction(reason: .narrow, feature: nil, area: narrow.area, strip: narrow))
      }
      kept += opened.pieces.map { Region([$0]) }
    }
    concentrated = GreenAccount(
      drawn: candidates, deductions: deductions, region: Region(kept.flatMap(\.pieces)))
    pieces = try GreenPiece.pieces(kept, in: site) { region in
      // Walls and roads leave round corners in it.
      region.box.map { box in
        [offWalls, offRoads].reduce(region.area) { $0 + $1.arcs(near: box).excess(of: region) }
      } ?? 0
    }
  }

  /// 绿地率: green that counts ÷ boundary.
  public var rate: Double? { boundary > 0 ? green.counted / boundary : nil }

  /// Square metres of 集中绿地 for each resident; nil when residents are not known.
  public var concentratedPerResident: Double? {
    residents.flatMap { $0 > 0 ? concentrated.counted / $0 : nil }
  }
}

extension Region {
  /// Metres: a piece just as wide as is asked stays one, as drawings are exact to a centimetre.
  private static let slack = 0.01

  /// The parts at least as wide as is asked: shrunk by half of it and grown again, corners sharp.
  ///
  ///     opening = ((region − w/2) + w/2) ∩ region
  func opened(to width: Double) throws(TopologyError) -> Region {
    let half = width / 2 - Self.slack / 2
    guard half > 0, let box, min(box.width, box.height) >= 2 * half else {
      // A box may be wide where it is turned, never narrow where the region is wide.
      return half > 0 ? Region() : self
    }
    let core = try grown(by: -half)
    return core.isEmpty ? core : try core.grown(by: half).intersection(self)
  }
}
