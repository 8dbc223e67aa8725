import Geometry

extension WalkField {
  /// Metres from one goal of the network to the nearest of the field's; nil when no way leads there.
  package func length(fromGoal goal: Int) -> Double? {
    if isWanted[goal] { return 0 }
    var best = Double.infinity
    for bend in lengths.indices where lengths[bend] < best {
      for glimpse in network.glimpses(from: bend) where Int(glimpse.goal) == goal {
        best = min(best, lengths[bend] + glimpse.length)
      }
    }
    // In plain sight of each other.
    for other in isWanted.indices where isWanted[other] {
      for (place, triangle, remainder) in network.samples(of: other) where remainder < best {
        let view = network.outlook(at: place, in: triangle)
        for glimpse in view.glimpses where Int(glimpse.goal) == goal {
          best = min(best, remainder + glimpse.length)
        }
      }
    }
    return best < .infinity ? best : nil
  }
}
