import Geometry
public import PublicSpace

/// Things one counts: seats, trees, lamps.
public struct Counts: Hashable, Sendable {
  public let trees: Int
  /// Places to sit on benches and at tables: as drawn, else three a bench or one each 0.6 m of its
  /// line or longest edge, four a table.
  public let seats: Int
  public let lamps: Int

  public init(of site: Site) {
    func count(_ kind: Kind, each: (Element) -> Int) -> Int {
      site.elements.lazy.filter { $0.kind == kind && $0.isPresent }.reduce(0) { $0 + each($1) }
    }
    trees = count(.tree) { $0.shape.points.count }
    lamps = count(.lamp) { $0.shape.points.count }
    seats = count(.bench) { $0.places } + count(.table) { $0.places }
  }
}

extension Element {
  private static let seatWidth = 0.6

  /// As it says itself.
  var seats: Int? {
    feature.number("seats").flatMap { (0...1e6).contains($0) ? Int($0.rounded()) : nil }
  }

  /// Places to sit that a bench or a table has; zero for all else.
  var places: Int {
    switch kind {
    case .bench: benchPlaces
    case .table: seats ?? 4
    default: 0
    }
  }

  private var benchPlaces: Int {
    let drawn = shape.paths.reduce(0) { $0 + max(1, Int($1.length / Self.seatWidth + 1e-6)) }
    let edged = shape.region.pieces.reduce(0) {
      $0 + max(1, Int($1.shell.longestEdge / Self.seatWidth + 1e-6))
    }
    return seats ?? max(3 * shape.points.count, drawn + edged)
  }
}

extension Ring {
  fileprivate var longestEdge: Double {
    zip(points, points.dropFirst()).reduce(0) { max($0, $1.0.distance(to: $1.1)) }
  }
}
