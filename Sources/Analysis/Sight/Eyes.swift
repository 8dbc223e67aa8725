import Geometry
import PublicSpace

/// Windows that overlook a place from near enough to see what happens there.
struct Eyes {
  /// Metres on the plan; a reference value (Jacobs; 25–30 m in guides on safe design).
  static let reach = 30.0
  /// Metres over the ground of whoever is looked at: a child, or someone who sits.
  static let seenHeight = 1.2

  private let ground: SightGround
  private let columns: [WindowColumn]
  private let tree: BoxTree

  init(of site: Site, on ground: SightGround) {
    self.ground = ground
    columns = site.windowColumns
    tree = BoxTree(columns.map { Box(around: [$0.place]) })
  }

  /// All windows that are known.
  var count: Int { columns.reduce(0) { $0 + $1.heights.count } }

  /// What is seen of some spots of one place.
  struct Answer {
    /// Windows that see one spot or more, by storey from the ground.
    var byStorey: [Int] = []
    /// Windows one over another that see one spot or more.
    var columns: [WindowColumn] = []
    /// The buildings’ places in the site’s list, in order.
    var buildings: [Int] = []
    /// How many of the spots at least one window sees.
    var spots = 0
  }

  func eyes(on spots: [Point]) -> Answer {
    guard let near = Box(around: spots)?.grown(by: Self.reach) else { return Answer() }
    let lines = Sightlines(in: near, on: ground)
    var isSeen = spots.map { _ in false }
    var answer = Answer()
    var buildings = Set<Int>()
    for index in tree.indices(meeting: near) {
      let column = columns[index]
      let top = column.heights[column.heights.count - 1]
      var least = Double.infinity
      for (place, spot) in spots.enumerated() where column.faces(spot) {
        let height = lines.leastHeight(
          toSee: spot, at: Self.seenHeight, from: column.place, upTo: top)
        if height < top { isSeen[place] = true }
        least = min(least, height)
      }
      guard least < top else { continue }
      answer.columns.append(column)
      buildings.insert(column.building)
      for (storey, height) in column.heights.enumerated() where height > least {
        while answer.byStorey.count <= storey { answer.byStorey.append(0) }
        answer.byStorey[storey] += 1
      }
    }
    answer.buildings = buildings.sorted()
    answer.spots = isSeen.count { $0 }
    return answer
  }
}

extension WindowColumn {
  /// Whether a spot lies before the façade and near enough.
  fileprivate func faces(_ spot: Point) -> Bool {
    let way = spot - place
    return way.x * outward.x + way.y * outward.y > 0 && spot.distance(to: place) <= Eyes.reach
  }
}
