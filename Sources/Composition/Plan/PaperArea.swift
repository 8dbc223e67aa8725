import Geometry

/// An area on the paper as its edges: what textures are laid out in.
struct PaperArea {
  /// Closed rings, the first point not repeated.
  let rings: [[PaperPoint]]
  let box: PaperBox

  /// Nil for an area with no corners.
  init?(_ region: Region, in view: PlanView) {
    rings = region.rings.map { $0.points.dropLast().map(view.place) }
    let all = rings.joined()
    guard let left = all.map(\.x).min(), let right = all.map(\.x).max(),
      let top = all.map(\.y).min(), let bottom = all.map(\.y).max()
    else { return nil }
    box = PaperBox(x: left, y: top, width: right - left, height: bottom - top)
  }

  init?(rings: [[PaperPoint]]) {
    let all = rings.joined()
    guard let left = all.map(\.x).min(), let right = all.map(\.x).max(),
      let top = all.map(\.y).min(), let bottom = all.map(\.y).max()
    else { return nil }
    self.rings = rings
    box = PaperBox(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// Where level lines run inside: for each line its stretches from left to right.
  ///
  /// Lines lie at multiples of the spacing, so that neighbouring areas share them.
  func levels(every spacing: Double) -> [(y: Double, stretches: [Interval])] {
    let first = Int((box.y / spacing).rounded(.up))
    let last = Int((box.bottom / spacing).rounded(.down))
    guard first <= last, last - first < 100_000 else { return [] }
    var crossings = [[Double]](repeating: [], count: last - first + 1)
    for ring in rings {
      var a = ring[ring.count - 1]
      for b in ring {
        defer { a = b }
        let (low, high) = a.y < b.y ? (a, b) : (b, a)
        // Half-open, so that a corner on a line counts once.
        let start = max(first, Int((low.y / spacing).rounded(.up)))
        var level = start
        while level <= last && Double(level) * spacing < high.y {
          let y = Double(level) * spacing
          crossings[level - first].append(
            low.x + (y - low.y) / (high.y - low.y) * (high.x - low.x))
          level += 1
        }
      }
    }
    return crossings.enumerated().compactMap { offset, xs in
      guard xs.count >= 2 else { return nil }
      let sorted = xs.sorted()
      let stretches = stride(from: 0, to: sorted.count - 1, by: 2).map {
        Interval(start: sorted[$0], end: sorted[$0 + 1])
      }
      return (Double(offset + first) * spacing, stretches)
    }
  }

  func contains(_ point: PaperPoint) -> Bool {
    var inside = false
    for ring in rings {
      var a = ring[ring.count - 1]
      for b in ring {
        if (a.y > point.y) != (b.y > point.y),
          a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) > point.x
        {
          inside.toggle()
        }
        a = b
      }
    }
    return inside
  }

  /// The direction of the longest edge in radians, 0 ≤ angle < π.
  var grain: Double {
    var longest = 0.0
    var grain = 0.0
    for ring in rings {
      var a = ring[ring.count - 1]
      for b in ring {
        let d = b - a
        let length = d.x * d.x + d.y * d.y
        if length > longest {
          longest = length
          grain = angle(of: d)
        }
        a = b
      }
    }
    return grain < 0 ? grain + .pi : (grain >= .pi ? grain - .pi : grain)
  }

  func turned(by angle: Double) -> PaperArea? {
    let turn = Turn(angle)
    return PaperArea(rings: rings.map { $0.map(turn.apply) })
  }
}
