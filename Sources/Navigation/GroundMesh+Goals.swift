package import Geometry

extension GroundMesh {
  /// The way to an area or a line is to its edge where that lies on the ground; else to the ground
  /// nearest to it, and straight on from there.
  ///
  /// Nil when there is no ground at all, or no straight way from it is allowed.
  package func goal(
    along lines: [[Point]],
    allowing isAllowed: (_ ground: Point, _ edge: Point) -> Bool = { _, _ in true }
  ) -> Goal? {
    let edges = lines.flatMap { line in
      zip(line, line.dropFirst()).filter { $0 != $1 }.map { Goal.Stretch($0, $1) }
    }
    if edges.contains(where: isOnGround) { return Goal(edges) }
    // On blocked ground, or fenced, its edge lies a margin off.
    guard let margin = edges.flatMap(\.samples).compactMap({ foothold(at: $0)?.distance }).min()
    else { return nil }
    let offset = margin + 0.002
    let parallels = [offset, -offset].flatMap { side in
      edges.flatMap(\.short).flatMap { $0.parallel(at: side) }
        .filter { isAllowed($0.stretch.middle, $0.edge) }.map(\.stretch)
    }
    return parallels.isEmpty ? nil : Goal(parallels)
  }

  private func isOnGround(_ stretch: Goal.Stretch) -> Bool {
    var length = 0.0
    cut(stretch) { _, start, end in length += start.distance(to: end) }
    return length > 0.001
  }
}

extension Goal.Stretch {
  /// Points along it, a metre apart.
  fileprivate var samples: [Point] {
    let count = max(1, Int(start.distance(to: end).rounded(.up)))
    return (0..<count).map { start + (end - start) * (Double($0) / Double(count)) }
  }

  /// The same in parts of two metres at most, so that each can be asked for itself.
  fileprivate var short: [Goal.Stretch] {
    let count = max(1, Int((start.distance(to: end) / 2).rounded(.up)))
    let along = (end - start) * (1 / Double(count))
    return (0..<count).map { index in
      let from = start + along * Double(index)
      return Goal.Stretch(from, index == count - 1 ? end : from + along)
    }
  }

  fileprivate var middle: Point { (start + end) * 0.5 }

  /// A metre to the left.
  fileprivate var normal: Point {
    Point(start.y - end.y, end.x - start.x) * (1 / start.distance(to: end))
  }

  /// The same to the left, and the mitred corner before it, each with the point of the
  /// edge to go to from its middle.
  fileprivate func parallel(at offset: Double) -> [(stretch: Goal.Stretch, edge: Point)] {
    let aside = normal * offset
    let along = (end - start) * (abs(offset) / start.distance(to: end))
    let (first, last) = (start + aside - along, end + aside + along)
    let remainder = abs(offset)
    return [
      (Goal.Stretch(start + aside, end + aside, remainder: remainder), middle),
      // The square corner is a little farther off.
      (Goal.Stretch(first, first, remainder: remainder * 2.0.squareRoot()), start),
      (Goal.Stretch(last, last, remainder: remainder * 2.0.squareRoot()), end),
    ]
  }
}
