package import Geometry

extension GroundMesh {
  /// The way to an area or a line is to its edge where that lies on the ground; else to the ground
  /// nearest to it, and straight on from there.
  ///
  /// Nil when there is no ground at all.
  package func goal(along lines: [[Point]]) -> Goal? {
    let edges = lines.flatMap { line in
      zip(line, line.dropFirst()).filter { $0 != $1 }.map { Goal.Stretch($0, $1) }
    }
    if edges.contains(where: isOnGround) { return Goal(edges) }
    // On blocked ground, or fenced, its edge lies a margin off.
    guard let margin = edges.flatMap(\.samples).compactMap({ foothold(at: $0)?.distance }).min()
    else { return nil }
    let offset = margin + 0.002
    return Goal([offset, -offset].flatMap { side in edges.flatMap { $0.parallel(at: side) } })
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

  /// The same to the left, and the mitred corner before it, each with the way back.
  fileprivate func parallel(at offset: Double) -> [Goal.Stretch] {
    let length = start.distance(to: end)
    let normal = Point(start.y - end.y, end.x - start.x) * (offset / length)
    let along = (end - start) * (abs(offset) / length)
    let (first, last) = (start + normal - along, end + normal + along)
    let remainder = abs(offset)
    return [
      Goal.Stretch(start + normal, end + normal, remainder: remainder),
      // The square corner is a little farther off.
      Goal.Stretch(first, first, remainder: remainder * 2.0.squareRoot()),
      Goal.Stretch(last, last, remainder: remainder * 2.0.squareRoot()),
    ]
  }
}
