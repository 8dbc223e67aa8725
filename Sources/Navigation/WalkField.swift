package import Geometry
import HeapModule

/// How far it is from everywhere to the nearest of some goals.
package struct WalkField: Sendable {
  package let network: WalkNetwork
  let isWanted: [Bool]
  /// Metres from each bend; infinite where no way leads.
  let lengths: [Double]
  /// The next bend on the way from each; −1 where the goal is in sight.
  let next: [Int32]
  /// The goal's point that is headed for from a bend that sees it.
  let ends: [WalkNetwork.Glimpse?]

  /// Dijkstra's search from the goals outwards over the bends.
  package init(_ network: WalkNetwork, to wanted: some Sequence<Int>) {
    self.network = network
    var isWanted = [Bool](repeating: false, count: network.goals.count)
    for goal in wanted { isWanted[goal] = true }
    var lengths = [Double](repeating: .infinity, count: network.bendCount)
    var next = [Int32](repeating: -1, count: network.bendCount)
    var ends = [WalkNetwork.Glimpse?](repeating: nil, count: network.bendCount)
    var heap = Heap<Reached>()
    for bend in lengths.indices {
      for glimpse in network.glimpses(from: bend)
      where isWanted[Int(glimpse.goal)] && glimpse.length < lengths[bend] {
        lengths[bend] = glimpse.length
        ends[bend] = glimpse
      }
      if lengths[bend] < .infinity {
        heap.insert(Reached(length: lengths[bend], bend: Int32(bend)))
      }
    }
    while let reached = heap.popMin() {
      let bend = Int(reached.bend)
      guard reached.length == lengths[bend] else { continue }
      for way in network.ways(from: bend) {
        let length = reached.length + way.length
        guard length < lengths[Int(way.bend)] else { continue }
        lengths[Int(way.bend)] = length
        next[Int(way.bend)] = reached.bend
        ends[Int(way.bend)] = nil
        heap.insert(Reached(length: length, bend: way.bend))
      }
    }
    self.isWanted = isWanted
    self.lengths = lengths
    self.next = next
    self.ends = ends
  }

  private struct Reached: Comparable {
    let length: Double
    let bend: Int32

    static func < (a: Reached, b: Reached) -> Bool {
      (a.length, a.bend) < (b.length, b.bend)
    }
  }

  /// The shortest way from a viewpoint to the nearest of the goals; nil when none leads there.
  package func walk(from viewpoint: Viewpoint) -> Walk? {
    var best = viewpoint.glimpses.lazy.filter { isWanted[Int($0.goal)] }
      .min { $0.length < $1.length }.map { ($0.length, Int32(-1), Optional($0)) }
    for way in viewpoint.ways {
      let length = way.length + lengths[Int(way.bend)]
      if length < best?.0 ?? .infinity { best = (length, way.bend, nil) }
    }
    guard let (length, first, end) = best else { return nil }
    var points = [viewpoint.foothold.ground]
    var bend = first
    var last = end
    while bend >= 0 {
      points.append(network.place(ofBend: Int(bend)))
      last = ends[Int(bend)]
      bend = next[Int(bend)]
    }
    guard let last else { return nil }
    points.append(last.point)
    return Walk(
      goal: Int(last.goal), length: length + viewpoint.foothold.distance,
      joins: viewpoint.foothold.distance, leaves: last.remainder, points: points)
  }

  /// The length alone.
  package func length(from viewpoint: Viewpoint) -> Double? {
    var best = Double.infinity
    for glimpse in viewpoint.glimpses where isWanted[Int(glimpse.goal)] {
      best = min(best, glimpse.length)
    }
    for way in viewpoint.ways { best = min(best, way.length + lengths[Int(way.bend)]) }
    return best < .infinity ? best + viewpoint.foothold.distance : nil
  }
}

/// A place and all that is in sight of it, to ask many fields from.
package struct Viewpoint: Sendable {
  package let foothold: Foothold
  let ways: [WalkNetwork.Way]
  let glimpses: [WalkNetwork.Glimpse]

  package init(_ foothold: Foothold, in network: WalkNetwork) {
    let outlook = network.outlook(at: foothold.ground, in: Int(foothold.triangle))
    self.foothold = foothold
    ways = outlook.ways
    glimpses = outlook.glimpses
  }
}

/// A shortest way.
package struct Walk: Hashable, Sendable {
  /// The goal's place in the network's list.
  package let goal: Int
  /// Metres, the straight ways onto and off the ground counted.
  package let length: Double
  /// Metres of it from the place to the ground.
  package let joins: Double
  /// Metres of it from the ground to the thing itself.
  package let leaves: Double
  /// The way over the ground: from where it is joined, bend by bend, to where it is left.
  package let points: [Point]
}
