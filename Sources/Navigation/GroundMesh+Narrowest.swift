package import Geometry

extension GroundMesh {
  /// The narrowest place that a straight stretch of a way passes: how wide the ground is there, and its
  /// middle.
  ///
  /// Nil where it passes none. Where the way itself begins and ends it passes nothing yet.
  ///
  /// - Parameters:
  ///   - isFirst: Whether the way begins with this stretch.
  ///   - isLast: Whether the way ends with it.
  package func narrowest(
    from a: Point, to b: Point, isFirst: Bool, isLast: Bool
  ) -> (width: Double, place: Point)? {
    var best: (width: Double, place: Point)?
    cut(Goal.Stretch(a, b)) { t, from, to in
      guard from.distance(to: to) > 1e-3, !(isFirst && isIn(t, a)), !(isLast && isIn(t, b)),
        let passage = passage(t, from: a, to: b), passage.width < best?.width ?? .infinity
      else { return }
      best = passage
    }
    return best
  }

  private func isIn(_ t: Int, _ point: Point) -> Bool {
    (0..<3).allSatisfy { side(t, $0, to: point) >= 0 }
  }

  private func passage(_ t: Int, from a: Point, to b: Point) -> (width: Double, place: Point)? {
    var (here, next, last) = (
      turn(a, b, corner(t, 0)), turn(a, b, corner(t, 1)), turn(a, b, corner(t, 2))
    )
    for i in 0..<3 {
      let isBetween =
        (here <= 0 && next >= 0 && last >= 0 && next + last > 0)
        || (here >= 0 && next <= 0 && last <= 0 && next + last < 0)
      if isBetween { return passage(round: 3 * t + i) }
      (here, next, last) = (next, last, here)
    }
    return nil
  }

  /// How wide a triangle is for one who goes round one of its corners, and the middle of the passage.
  ///
  /// Where the side across from it is a wall the passage is as wide as the corner is far from it; else
  /// as the shorter of the two sides that one crosses (after Demyen and Buro 2006).
  func passage(round corner: Int) -> (width: Double, place: Point) {
    let (t, i) = (corner / 3, corner % 3)
    let (p, q, r) = (self.corner(t, i), self.corner(t, (i + 1) % 3), self.corner(t, (i + 2) % 3))
    let far =
      open[corner] < 0
      ? p.nearest(from: q, to: r) : p.distance(to: q) < p.distance(to: r) ? q : r
    return (p.distance(to: far), (p + far) * 0.5)
  }
}
