extension BoxTree {
  /// Boxes by what they hang together with; those that are nil are in no cluster.
  ///
  /// Two are in one when a chain of boxes that meet joins them.
  public static func clusters(of boxes: [Box?]) -> [[Int]] {
    let tree = BoxTree(boxes)
    var isTaken = boxes.map { $0 == nil }
    var clusters: [[Int]] = []
    for first in boxes.indices where !isTaken[first] {
      isTaken[first] = true
      var cluster = [first]
      var next = 0
      while next < cluster.count {
        if let box = boxes[cluster[next]] {
          for other in tree.indices(meeting: box) where !isTaken[other] {
            isTaken[other] = true
            cluster.append(other)
          }
        }
        next += 1
      }
      clusters.append(cluster)
    }
    return clusters
  }
}
