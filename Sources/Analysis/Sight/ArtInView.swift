package import Geometry
import Navigation
public import PublicSpace
import Topology

/// From where one work of art is seen.
public struct ArtInView: Hashable, Sendable {
  public let id: String
  public let name: Wording?
  /// Square metres of open ground from which it is seen.
  public let ground: Double
  /// The same as a share of all open ground; nil where there is none.
  public let share: Double?
  /// The gates, doors and seats from which it is seen.
  public let lookouts: [String]
  package let region: Region
}

/// All works of a site, side by side.
public struct ArtLedger: Hashable, Sendable {
  public let works: [ArtInView]
  /// Square metres of open ground from which one work or more is seen.
  public let ground: Double
  /// Square metres where people may walk and stay.
  public let open: Double

  /// Of the open ground, that from which some work is seen; 0 without works.
  ///
  ///     area(open ∩ ∪ views of works) ÷ area(open)
  public var share: Double? { open > 0 ? ground / open : nil }

  init(
    of site: Site, on ground: SightGround, _ settled: SettledGround, seenFrom lookouts: [Lookout]
  ) throws {
    let open = try settled.ground(of: site, where: \.isOpenToPeople)
    self.open = open.area
    var works: [ArtInView] = []
    for work in site.elements(of: .artwork) where work.isPresent {
      guard let place = work.spots.first else { continue }
      let view = ground.view(from: place)
      let seen = try view.map { try open.intersection($0.region) } ?? Region()
      works.append(
        ArtInView(
          id: work.id, name: work.name, ground: seen.area,
          share: open.area > 0 ? seen.area / open.area : nil,
          lookouts: lookouts.filter { view?.shows($0.place) == true }.map(\.id), region: seen))
    }
    self.works = works
    let seen = works.map(\.region).filter { !$0.isEmpty }
    self.ground = try seen.isEmpty ? 0 : Region.union(of: seen).area
  }
}
