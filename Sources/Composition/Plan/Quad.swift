/// An area with four corners: its long axis and what lies across it.
struct Quad {
  /// Corners in order, the first edge the longest.
  private let corners: [PaperPoint]

  /// Nil unless the area is one ring of four corners.
  init?(_ area: PaperArea) {
    guard area.rings.count == 1, area.rings[0].count == 4 else { return nil }
    let ring = area.rings[0]
    func length(_ i: Int) -> Double {
      let edge = ring[(i + 1) % 4] - ring[i]
      return edge.x * edge.x + edge.y * edge.y
    }
    let longest = (0..<4).max { length($0) < length($1) } ?? 0
    corners = (0..<4).map { ring[($0 + longest) % 4] }
  }

  var length: Double { distance(corners[0], corners[1]) }
  var width: Double { distance(corners[1], corners[2]) }

  /// The line across the long axis at a share of its length.
  func crossing(at share: Double) -> [PaperPoint] {
    [between(corners[0], corners[1], share), between(corners[3], corners[2], share)]
  }

  /// The line along the long axis at a share of its width.
  func lane(at share: Double) -> [PaperPoint] {
    [between(corners[0], corners[3], share), between(corners[1], corners[2], share)]
  }

  /// The corners brought in by a distance on all sides.
  func inset(by margin: Double) -> [PaperPoint]? {
    guard margin * 2 < min(length, width) else { return nil }
    let (a, b) = (margin / length, margin / width)
    func corner(_ u: Double, _ v: Double) -> PaperPoint {
      let side = lane(at: v)
      return between(side[0], side[1], u)
    }
    return [corner(a, b), corner(1 - a, b), corner(1 - a, 1 - b), corner(a, 1 - b)]
  }
}

func distance(_ a: PaperPoint, _ b: PaperPoint) -> Double {
  let d = b - a
  return (d.x * d.x + d.y * d.y).squareRoot()
}

func between(_ a: PaperPoint, _ b: PaperPoint, _ share: Double) -> PaperPoint {
  PaperPoint(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
}
