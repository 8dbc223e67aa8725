import Geometry
public import PublicSpace

/// What a proposal does to features, told apart by their ids.
public struct FeatureChanges: Hashable, Sendable {
  public struct Move: Hashable, Sendable {
    public let id: String
    /// Metres.
    public let distance: Double
  }

  public struct Change: Hashable, Sendable {
    public let id: String
    /// The properties that differ; `geometry` when the shape does.
    public let properties: [String]
  }

  public private(set) var added: [String] = []
  public private(set) var removed: [String] = []
  public private(set) var moved: [Move] = []
  public private(set) var changed: [Change] = []

  /// Features closer than this, in metres, have not moved: editors round.
  static let stillness = 0.001

  /// Says nothing of the property `action`, which only announces what the geometry shows.
  static let announcements: Set<String> = ["action", "id"]

  public init(from before: Site, to after: Site) {
    let old = Dictionary(before.present.map { ($0.id, $0) }) { first, _ in first }
    let new = Dictionary(after.present.map { ($0.id, $0) }) { first, _ in first }
    for element in before.present where new[element.id] == nil { removed.append(element.id) }
    for element in after.present {
      guard let was = old[element.id] else {
        added.append(element.id)
        continue
      }
      var differing = element.feature.propertiesDiffering(from: was.feature)
      switch element.shape.difference(from: was.shape) {
      case .none: break
      case .shift(let distance): moved.append(Move(id: element.id, distance: distance))
      case .form: differing.append("geometry")
      }
      if !differing.isEmpty { changed.append(Change(id: element.id, properties: differing)) }
    }
  }
}

extension Site {
  fileprivate var present: [Element] { elements.filter(\.isPresent) }
}

extension Feature {
  fileprivate func propertiesDiffering(from other: Feature) -> [String] {
    let (mine, others) = (properties?.members ?? [], other.properties?.members ?? [])
    let old = Dictionary(others.map { ($0.name, $0.value) }) { $1 }
    let new = Dictionary(mine.map { ($0.name, $0.value) }) { $1 }
    let names = Set(old.keys).union(new.keys).subtracting(FeatureChanges.announcements)
    return names.sorted().filter { name in
      guard let a = old[name], let b = new[name] else { return true }
      return !a.means(b)
    }
  }
}

extension Shape {
  fileprivate enum Difference { case none, shift(Double), form }

  fileprivate func difference(from other: Shape) -> Difference {
    guard points.count == other.points.count,
      paths.map(\.points.count) == other.paths.map(\.points.count),
      region.pieces.map(\.cornerCounts) == other.region.pieces.map(\.cornerCounts)
    else { return .form }
    let shifts = zip(allPoints, other.allPoints).map { $0 - $1 }
    guard let first = shifts.first else { return .none }
    let still = FeatureChanges.stillness
    guard shifts.allSatisfy({ $0.distance(to: first) <= still }) else { return .form }
    let distance = first.distance(to: Point(0, 0))
    return distance <= still ? .none : .shift(distance)
  }

  private var allPoints: [Point] {
    points + paths.flatMap(\.points) + region.rings.flatMap(\.points)
  }
}

extension Region.Piece {
  /// Of the shell, then of each hole.
  fileprivate var cornerCounts: [Int] { rings.map(\.points.count) }
}
