import Geometry

extension WalkField {
  /// Metres from every goal of the network to the nearest of the field's; infinite where no way leads.
  package func lengthsFromGoals() -> [Double] {
    var best = isWanted.map { $0 ? 0 : Double.infinity }
    func meet(_ glimpses: some Sequence<WalkNetwork.Glimpse>, after length: Double) {
      for glimpse in glimpses {
        best[Int(glimpse.goal)] = min(best[Int(glimpse.goal)], length + glimpse.length)
      }
    }
    for bend in lengths.indices where lengths[bend] < .infinity {
      meet(network.glimpses(from: bend), after: lengths[bend])
    }
    // In plain sight of each other.
    for goal in isWanted.indices where isWanted[goal] {
      for (place, triangle, remainder) in network.samples(of: goal) {
        meet(network.outlook(at: place, in: triangle).glimpses, after: remainder)
      }
    }
    return best
  }
}
