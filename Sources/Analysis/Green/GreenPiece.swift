package import Geometry
import PublicSpace
import Topology

/// One piece of 集中绿地, and for whom there is ground in it.
public struct GreenPiece: Hashable, Sendable {
  /// Square metres.
  public let area: Double
  /// Playgrounds in it.
  public let children: [String]
  /// Places in it that say they are for elders, or for all.
  public let elders: [String]
  /// Places to sit or exercise in it that do not say for whom.
  public let unsaid: [String]
  package let region: Region

  static func pieces(
    _ regions: [Region], in site: Site, area: (Region) -> Double
  ) throws -> [GreenPiece] {
    let places = site.elements.filter { $0.isPresent && $0.kind?.isActivityGround == true }
    return try regions.map { region in
      let within = try places.filter { try $0.lies(in: region) }
      func ids(_ belongs: (Element) -> Bool) -> [String] { within.filter(belongs).map(\.id) }
      return GreenPiece(
        area: area(region), children: ids { $0.isForChildren },
        elders: ids { !$0.isForChildren && $0.isForElders },
        unsaid: ids { !$0.isForChildren && !$0.isForElders && $0.feature.text("age") == nil },
        region: region)
    }
  }
}

extension Kind {
  fileprivate var isActivityGround: Bool {
    switch self {
    case .playground, .fitness, .seating, .pavilion, .zone: true
    default: false
    }
  }
}

extension Element {
  private var ages: Set<String> {
    Set((feature.text("age") ?? "").split { ",;、， ".contains($0) }.map(String.init))
  }

  fileprivate var isForChildren: Bool {
    kind == .playground || !ages.isDisjoint(with: ["0-3", "3-6", "0-6", "6-12", "children", "儿童"])
  }

  fileprivate var isForElders: Bool { !ages.isDisjoint(with: ["elder", "all", "老人"]) }

  /// Whether a place lies in a piece of green, or in a hole that the piece goes round.
  fileprivate func lies(in green: Region) throws -> Bool {
    guard let box = shape.box, green.box?.intersects(box) == true else { return false }
    let shells = Region(green.pieces.map { Region.Piece($0.shell) })
    if shape.points.contains(where: shells.contains) { return true }
    guard !shape.region.isEmpty else { return false }
    return try shape.region.madeValid().intersection(shells).area > 1e-6
  }
}
