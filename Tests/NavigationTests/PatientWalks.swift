import Geometry
import Samples

/// Shortest ways the patient way, to hold the quick one against: every two corners are tried.
struct PatientWalks {
  let ground: Region
  private let edges: [(Point, Point)]

  init(_ ground: Region) {
    self.ground = ground
    edges = ground.rings.flatMap { ring in Array(zip(ring.points, ring.points.dropFirst())) }
  }

  /// Metres; infinite where no way leads.
  func length(from start: Point, to end: Point) -> Double {
    let places =
      [start, end] + Set(ground.rings.flatMap(\.points)).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    var lengths = [Double](repeating: .infinity, count: places.count)
    var isDone = [Bool](repeating: false, count: places.count)
    lengths[0] = 0
    while let next = places.indices.filter({ !isDone[$0] && lengths[$0] < .infinity })
      .min(by: { lengths[$0] < lengths[$1] })
    {
      if next == 1 { return lengths[1] }
      isDone[next] = true
      for other in places.indices where !isDone[other] {
        let length = lengths[next] + places[next].distance(to: places[other])
        if length < lengths[other], isClear(places[next], places[other]) { lengths[other] = length }
      }
    }
    return .infinity
  }

  /// Whether all of a stretch lies on the ground: cut wherever an edge comes near, each part’s middle does.
  func isClear(_ a: Point, _ b: Point, within hair: Double = 1e-6) -> Bool {
    if a == b { return true }
    var cuts = [0.0, 1.0]
    let along = b - a
    let squared = along.x * along.x + along.y * along.y
    for (c, d) in edges {
      for end in [c, d] where end.distance(from: a, to: b) < 1e-6 {
        cuts.append(((end.x - a.x) * along.x + (end.y - a.y) * along.y) / squared)
      }
      let (atC, atD) = (turn(a, b, c), turn(a, b, d))
      if (atC > 0) != (atD > 0) {
        let place = c + (d - c) * (atC / (atC - atD))
        cuts.append(((place.x - a.x) * along.x + (place.y - a.y) * along.y) / squared)
      }
    }
    cuts = cuts.filter { (0...1).contains($0) }.sorted()
    return zip(cuts, cuts.dropFirst()).allSatisfy { from, to in
      if (to - from) * squared.squareRoot() < 1e-5 { return true }
      let middle = a + along * ((from + to) / 2)
      return ground.contains(middle)
        || edges.contains { middle.distance(from: $0, to: $1) < hair }
    }
  }
}

extension SplitMix64 {
  /// A yard with blocks in it that may overlap, touch and stand in rows, on a raster of half metres.
  mutating func yard(blocks: Int) -> (yard: Region, blocks: [Region]) {
    func half(_ number: Double) -> Double { (number * 2).rounded() / 2 }
    let standing = (0..<blocks).map { _ -> Region in
      let (x, y) = (half(number(-2, 38)), half(number(-2, 28)))
      if once(in: 3) {
        let size = number(1, 5)
        let turned = (0..<4).map { corner in
          Disc(Point(x, y), size).rim(at: Double(corner) * .pi / 2 + number(0, 1.2))
        }
        return Region(Ring(corners: turned)!)
      }
      return Region(.rectangle(x, y, half(number(0.5, 9)), half(number(0.5, 7))))
    }
    return (Region(.rectangle(0, 0, 40, 30)), standing)
  }
}

extension Disc {
  init(_ centre: Point, _ radius: Double) { self.init(centre: centre, radius: radius) }
}
