import Geometry

extension Ring {
  /// Metres: nearer points are one point.
  static let sameness = 1e-3

  /// A point that stands twice in a row.
  var repeated: Point? { firstRepeated(in: points) }

  /// The ring with each point once; nil when nothing is left of it.
  var withoutRepeats: Ring? {
    var kept: [Point] = []
    for point in points.dropLast()
    where kept.last.map({ $0.distance(to: point) > Self.sameness }) ?? true {
      kept.append(point)
    }
    while kept.count > 1, kept[0].distance(to: kept[kept.count - 1]) <= Self.sameness {
      kept.removeLast()
    }
    return Ring(corners: kept)
  }

  /// The tip of a way out and straight back, half a centimetre apart at most.
  var spike: Point? {
    let corners = Array(points.dropLast())
    return corners.indices.first { isTip($0, of: corners) }.map { corners[$0] }
  }

  /// The ring with its spikes cut off; nil when it is nothing else.
  var withoutSpikes: Ring? {
    var corners = Array(points.dropLast())
    var index = 0
    while corners.count >= 3, index < corners.count {
      if isTip(index, of: corners) {
        corners.remove(at: index)
        // What is now beside the cut may be a tip or a repeat in its turn.
        index = max(0, index - 2)
      } else {
        index += 1
      }
    }
    return Ring(corners: corners)?.withoutRepeats
  }

  private func isTip(_ index: Int, of corners: [Point]) -> Bool {
    let count = corners.count
    guard count >= 3 else { return false }
    let tip = corners[index]
    let (a, b) = (corners[(index + count - 1) % count], corners[(index + 1) % count])
    let (toA, toB) = (a - tip, b - tip)
    guard toA.x * toB.x + toA.y * toB.y > 0 else { return false }
    let (lengthA, lengthB) = (a.distance(to: tip), b.distance(to: tip))
    guard min(lengthA, lengthB) > 0.1 else { return false }
    let near = lengthA < lengthB ? a.distance(from: tip, to: b) : b.distance(from: tip, to: a)
    return near < 0.005
  }

  /// Whether all points lie on one line, to a centimetre.
  var isLine: Bool {
    let start = points[0]
    guard let far = points.max(by: { start.distance(to: $0) < start.distance(to: $1) })
    else { return true }
    let length = start.distance(to: far)
    return length < 0.01 || points.allSatisfy { abs(turn(start, far, $0)) / length < 0.01 }
  }
}

/// A point that stands twice in a row.
func firstRepeated(in points: [Point]) -> Point? {
  zip(points, points.dropFirst()).first { $0.distance(to: $1) <= Ring.sameness }?.0
}
