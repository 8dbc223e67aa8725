import Geometry
import PublicSpace

extension Problem {
  static let gap = Problem(
    .note, "gap.narrow",
    Wording(zh: "与相邻要素之间留有窄缝", en: "runs beside a neighbour with a narrow gap between them"),
    remedy: Wording(
      zh: "若本应相接，把两条边捕捉到一起", en: "snap the two edges together, if they are meant to touch"))
}

extension Check {
  /// Ground meets ground: a strip narrower than a kerb is left between two outlines by mistake.
  ///
  /// Told of edges that run side by side for two metres, 0.02 to 0.5 m apart, with nothing between.
  static let gaps = Check(.gap, .crowded) { scene in
    let grounds = scene.elements.indices.filter { scene.elements[$0].isGround }
    let tree = BoxTree(grounds.map { scene.boxes[$0] })
    var effort = Effort(for: scene)
    var troubles: [Trouble] = []
    for (place, index) in grounds.enumerated() {
      let a = scene.elements[index]
      guard let box = scene.boxes[index] else { continue }
      let near = tree.indices(meeting: box.grown(by: 0.5))
      var isDone = effort.spend(near.count)
      for other in near.lazy.filter({ $0 > place }).map({ grounds[$0] }) where isDone {
        let b = scene.elements[other]
        guard let otherBox = scene.boxes[other] else { continue }
        let (edges, others) = (a.edges(near: otherBox), b.edges(near: box))
        isDone = effort.spend(
          20 + a.shape.region.corners + b.shape.region.corners + edges.count * others.count / 8)
        guard isDone, let gap = Gap(between: edges, and: others) else { continue }
        let about = scene.elements(near: gap.surroundings)
        isDone = effort.spend(about.reduce(0) { $0 + $1.shape.region.corners + 10 })
        guard isDone, !about.cover(gap.middle) else { continue }
        troubles.append(
          Trouble(
            .gap, b.feature, point: gap.middle,
            Wording(
              zh: "与“\(a.id)”并行 \(metres(gap.length)) m，中间留有 \(metres(gap.width)) m 的空缝",
              en: "runs \(metres(gap.width)) m beside “\(a.id)” for \(metres(gap.length)) m,"
                + " nothing between")))
      }
      guard isDone else { return troubles + [Trouble(.crowded, a.feature)] }
    }
    return troubles
  }
}

/// Two edges side by side.
private struct Gap {
  let middle: Point
  let width: Double
  let length: Double

  /// Where all stands that may lie over its middle.
  var surroundings: Box {
    Box(west: middle.x, south: middle.y, east: middle.x, north: middle.y).grown(by: 5)
  }

  init?(between first: [(Point, Point)], and second: [(Point, Point)]) {
    for (a, b) in first {
      let length = a.distance(to: b)
      let along = (b - a) * (1 / length)
      for (c, d) in second {
        // How far both ends of the other edge lie to the side, and where along this one.
        let (sideC, sideD) = (turn(a, b, c) / length, turn(a, b, d) / length)
        guard min(abs(sideC), abs(sideD)) > 0.02, max(abs(sideC), abs(sideD)) < 0.5,
          sideC * sideD > 0, abs(sideC - sideD) < 0.1
        else { continue }
        let (alongC, alongD) = (dot(c - a, along), dot(d - a, along))
        let (start, end) = (max(0, min(alongC, alongD)), min(length, max(alongC, alongD)))
        guard end - start >= 2 else { continue }
        let normal = Point(-along.y, along.x) * ((sideC + sideD) / 4)
        middle = a + along * ((start + end) / 2) + normal
        width = abs(sideC + sideD) / 2
        self.length = end - start
        return
      }
    }
    return nil
  }
}

private func dot(_ a: Point, _ b: Point) -> Double { a.x * b.x + a.y * b.y }

extension Element {
  /// Ground that people or plants have, drawn by its outline.
  fileprivate var isGround: Bool {
    isPresent && !shape.region.isEmpty && kind.map { $0.isPaved || $0.isGreen } == true
  }

  fileprivate func edges(near box: Box) -> [(Point, Point)] {
    let reach = box.grown(by: 0.5)
    return shape.region.rings.flatMap { ring in
      zip(ring.points, ring.points.dropFirst()).filter { a, b in
        a.distance(to: b) >= 2 && Box(from: a, to: b).intersects(reach)
      }
    }
  }
}

extension [Element] {
  /// Whether any of them lies over a point: ground, or a line as wide as it is.
  fileprivate func cover(_ point: Point) -> Bool {
    contains { element in
      guard element.isPresent, element.kind != .boundary, element.kind != .zone else {
        return false
      }
      if element.shape.region.contains(point) { return true }
      guard !element.shape.paths.isEmpty else { return false }
      return element.shape.paths.contains { path in
        zip(path.points, path.points.dropFirst()).contains {
          point.distance(from: $0, to: $1) <= (element.width ?? 0) / 2 + 0.25
        }
      }
    }
  }
}
