package import Geometry
import PublicSpace

/// A gate, a door or a seat, from which people look about.
public struct Lookout: Hashable, Sendable {
  public enum Group: String, CaseIterable, Sendable { case gates, doors, seats }

  public let id: String
  public let group: Group
  /// How many sit there; 1 for gates and doors.
  public let seats: Int
  /// Of the directions in view, the share that ends on green within 30 m; nil where nothing is in view.
  public let green: Double?
  package let place: Point

  /// Metres; a reference value.
  public static let greenReach = 30.0
  /// A seat faces green when half of what it looks at is; a reference value.
  public static let facing = 0.5

  public var facesGreen: Bool { green.map { $0 >= Self.facing } ?? false }
}

extension Lookout {
  /// All gates, doors and seats of a site, in the order of the file.
  static func all(of site: Site, on ground: SightGround, _ green: GreenView) -> [Lookout] {
    site.elements.filter(\.isPresent).compactMap { element in
      guard let group = element.lookoutGroup, let spot = element.spots.first else { return nil }
      // A gate may stand in a wall or a little off the site.
      let place = group == .gates ? ground.opening(near: spot) : spot
      let field = group == .seats ? element.feature.number("facing") : nil
      return Lookout(
        id: element.id, group: group, seats: group == .seats ? element.places : 1,
        green: green.share(from: place, facing: field), place: place)
    }
  }
}

extension Element {
  fileprivate var lookoutGroup: Lookout.Group? {
    switch kind {
    case .gate: .gates
    case .door: .doors
    case .bench, .table: .seats
    default: nil
    }
  }
}
