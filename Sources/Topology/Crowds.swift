import CGEOS
import Geometry

/// Covers that lie on one another in great numbers, united once and kept for the next of them.
///
/// The union may hold more than the next cover touches: what lies beside it takes nothing from it.
struct Crowds: ~Copyable {
  /// Fewer covers are united anew for each cover that they touch.
  static let least = 64
  /// Metres: covers whose middles share such a square share a union.
  private static let square = 64.0

  struct Place: Hashable {
    fileprivate let x: Int
    fileprivate let y: Int
    fileprivate let group: Int?

    /// Nil for what lies nowhere on the ground.
    init?(_ box: Box?, group: Int?) {
      guard let middle = box?.middle, abs(middle.x) < 1e9, abs(middle.y) < 1e9 else { return nil }
      x = Int((middle.x / Crowds.square).rounded(.down))
      y = Int((middle.y / Crowds.square).rounded(.down))
      self.group = group
    }
  }

  private var places: [Place: Int] = [:]
  /// Which covers each union holds.
  private var members: [Set<Int>] = []
  private var unions: FigureList

  init(context: GEOSContextHandle_t) {
    unions = FigureList(context: context)
  }

  /// The covers that the union at a place does not hold yet; nil when it holds less than half.
  func missing(of near: [Int], at place: Place) -> [Int]? {
    guard near.count > Self.least, let union = places[place] else { return nil }
    let missing = near.filter { !members[union].contains($0) }
    return missing.count * 2 <= near.count ? missing : nil
  }

  func union(at place: Place) -> OpaquePointer? { places[place].map { unions[$0] } }

  mutating func set(_ union: consuming Figure, of covers: [Int], at place: Place) {
    if let index = places[place] {
      members[index].formUnion(covers)
      unions.replace(index, with: union)
    } else {
      places[place] = unions.count
      members.append(Set(covers))
      unions.append(union)
    }
  }

  /// Forgets what was united at a place, for another union to take its stead.
  mutating func forget(_ place: Place) {
    if let index = places[place] { members[index] = [] }
  }
}
