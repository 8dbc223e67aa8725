import HeapModule

/// How far it is from one place to every goal, up to some metres.
package struct GoalReach: Sendable {
  /// By goal; infinite where no way as short as that leads.
  package let lengths: [Double]

  /// Dijkstra's search from the place outwards over the bends.
  package init(from viewpoint: Viewpoint, in network: WalkNetwork, within limit: Double) {
    let limit = limit - viewpoint.foothold.distance
    var lengths = [Double](repeating: .infinity, count: network.goals.count)
    var bends = [Double](repeating: .infinity, count: network.bendCount)
    func meet(_ glimpses: some Sequence<WalkNetwork.Glimpse>, after length: Double) {
      for glimpse in glimpses where length + glimpse.length < lengths[Int(glimpse.goal)] {
        lengths[Int(glimpse.goal)] = length + glimpse.length
      }
    }
    var heap = Heap<Reached>()
    func go(_ ways: some Sequence<WalkNetwork.Way>, after length: Double) {
      for way in ways {
        let reached = length + way.length
        guard reached <= limit, reached < bends[Int(way.bend)] else { continue }
        bends[Int(way.bend)] = reached
        heap.insert(Reached(length: reached, bend: way.bend))
      }
    }
    meet(viewpoint.glimpses, after: 0)
    go(viewpoint.ways, after: 0)
    while let reached = heap.popMin() {
      let bend = Int(reached.bend)
      guard reached.length == bends[bend] else { continue }
      meet(network.glimpses(from: bend), after: reached.length)
      go(network.ways(from: bend), after: reached.length)
    }
    self.lengths = lengths.map { $0 <= limit ? $0 + viewpoint.foothold.distance : .infinity }
  }

  private struct Reached: Comparable {
    let length: Double
    let bend: Int32

    static func < (a: Reached, b: Reached) -> Bool {
      (a.length, a.bend) < (b.length, b.bend)
    }
  }
}
