import Geometry
import PublicSpace
import Topology

/// What lies in and beside each zone: seats, crowns, other zones.
struct ZoneSurroundings {
  private let regions: [Region]
  private let shapes: [Shape]
  private let tree: BoxTree
  private let seats: [(place: Point, count: Int)]
  private let seatTree: BoxTree
  private let crowns: [Disc]
  private let crownTree: BoxTree

  /// Metres that a seat may stand off a place and belong to it.
  private static let beside = 0.5
  private static let mostNeighbours = 3
  /// Metres within which neighbours are looked for first.
  private static let firstReach = 10.0

  /// - Parameter regions: Each zone's ground; a zone that is a point has none.
  init(of site: Site, _ elements: [Element], _ regions: [Region]) {
    self.regions = regions
    shapes = zip(elements, regions).map { element, region in
      region.isEmpty ? Shape(points: element.shape.points) : Shape(region: region)
    }
    tree = BoxTree(shapes.map(\.box))
    seats = site.elements.filter(\.isPresent).compactMap { element in
      guard element.places > 0, let place = element.middle else { return nil }
      return (place, element.places)
    }
    seatTree = BoxTree(seats.map { Box(around: [$0.place]) })
    crowns = site.crowns
    crownTree = BoxTree(
      crowns.map { Box(around: [$0.centre])?.grown(by: $0.radius) })
  }

  func seats(in zone: Int) -> Int {
    guard let box = shapes[zone].box?.grown(by: Self.beside) else { return 0 }
    return seatTree.indices(meeting: box).reduce(0) { sum, index in
      let distance = Approach(of: Shape(points: [seats[index].place]), to: shapes[zone])?.distance
      return distance.map { $0 <= Self.beside } == true ? sum + seats[index].count : sum
    }
  }

  /// Of a zone's ground, what lies under crowns; nil without ground.
  func crownShare(of zone: Int) -> Double? {
    let area = regions[zone].area
    guard area > 0, let box = regions[zone].box else { return nil }
    let near = crownTree.indices(meeting: box).map { crowns[$0] }
    return min(1, max(0, CanopyCover(of: near, within: regions[zone]).area / area))
  }

  /// Zones that have ground in common with another one drawn over it, and how much.
  func meetings(isOverlay: [Bool]) throws -> [[(zone: Int, ground: Region)]] {
    var meetings = [[(zone: Int, ground: Region)]](repeating: [], count: regions.count)
    for zone in regions.indices where isOverlay[zone] {
      guard let box = regions[zone].box else { continue }
      for other in tree.indices(meeting: box)
      where other != zone && !regions[other].isEmpty && (!isOverlay[other] || other > zone) {
        let ground = try regions[zone].intersection(regions[other])
        guard ground.area >= ConflictRule.leastOverlap else { continue }
        meetings[zone].append((other, ground))
        meetings[other].append((zone, ground))
      }
    }
    return meetings.map { $0.sorted { $0.zone < $1.zone } }
  }

  /// The nearest zones but for some, the nearest first.
  func neighbours(of zone: Int, but others: Set<Int>) -> [(zone: Int, metres: Double)] {
    guard let box = shapes[zone].box,
      let all = Box(around: shapes.compactMap(\.box).flatMap(\.corners))
    else { return [] }
    var nearest: [(zone: Int, metres: Double)] = []
    var reach = Self.firstReach
    repeat {
      nearest = tree.indices(meeting: box.grown(by: reach)).compactMap { other in
        guard other != zone, !others.contains(other) else { return nil }
        return Approach(of: shapes[zone], to: shapes[other]).map { (other, $0.distance) }
      }.sorted { ($0.metres, $0.zone) < ($1.metres, $1.zone) }
      // What lies within the reach is nearer than all that the reach leaves out.
      if nearest.count(where: { $0.metres <= reach }) >= Self.mostNeighbours { break }
      reach *= 2
    } while reach < 2 * (all.width + all.height + Self.firstReach)
    return Array(nearest.prefix(Self.mostNeighbours))
  }
}

extension Element {
  /// The middle of what it is drawn as.
  var middle: Point? {
    shape.points.first ?? shape.paths.first?.middle ?? shape.region.innermostPoint
  }
}

extension Box {
  fileprivate var corners: [Point] { [Point(west, south), Point(east, north)] }
}
