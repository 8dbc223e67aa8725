package import Geometry
package import PublicSpace

/// The gates one can go through at an hour, and how they open what they stand in.
package struct Gates: Sendable {
  /// An open gate's point and how wide it opens, in metres.
  package struct Opening: Sendable {
    package let place: Point
    package let width: Double
    package let gate: Element
  }

  package let openings: [Opening]
  /// Gates that are shut at this hour.
  package let shut: [Element]
  /// Gates that say their hours in words that were not understood, taken for open.
  package let unclear: [Element]

  /// Metres a gate may stand off the middle of what it opens.
  private static let reach = 1.0

  package init(of site: Site, at minute: Int) {
    var openings: [Opening] = []
    var shut: [Element] = []
    var unclear: [Element] = []
    for gate in site.elements(of: .gate) where gate.isPresent {
      if gate.feature.text("hours") != nil && gate.hours == nil { unclear.append(gate) }
      guard gate.isOpen(at: minute) else {
        shut.append(gate)
        continue
      }
      openings += gate.shape.points.map {
        Opening(place: $0, width: gate.gateWidth, gate: gate)
      }
    }
    self.openings = openings
    self.shut = shut
    self.unclear = unclear
  }

  /// A wall's line in parts: what stands, and what a gate opens.
  func parts(of path: Path, width: Double) -> [(path: Path, gate: Element?)] {
    openings.reduce([(path, nil)]) { parts, opening in
      parts.flatMap { part in
        part.gate == nil
          ? part.path.parts(around: opening, within: Self.reach + width / 2) : [part]
      }
    }
  }

  /// What gates open of a wall that is drawn as an area: a rectangle across it, along its nearest edge.
  func openings(in region: Region) -> [(region: Region, gate: Element)] {
    openings.compactMap { opening in
      let edges = region.rings.flatMap { zip($0.points, $0.points.dropFirst()) }
      guard
        let (a, b) = edges.min(by: {
          opening.place.distance(from: $0.0, to: $0.1)
            < opening.place.distance(from: $1.0, to: $1.1)
        }), a != b,
        region.contains(opening.place) || opening.place.distance(from: a, to: b) <= Self.reach
      else { return nil }
      let along = (b - a) * (opening.width / 2 / a.distance(to: b))
      let across = Point(-along.y, along.x) * (4 * Self.reach / opening.width)
      let corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)].map { (u: Double, v: Double) in
        opening.place + along * u + across * v
      }
      return Ring(corners: corners).map { (Region($0), opening.gate) }
    }
  }
}

extension Element {
  /// Metres; a gate for vehicles is wider.
  package var gateWidth: Double {
    drawnWidth ?? (["vehicle", "car", "车行"].contains(feature.text("use")) ? 4 : 1.5)
  }

  var hours: OpeningHours? { feature.text("hours").flatMap(OpeningHours.init) }

  /// Weekdays count, as most ways are made on them.
  func isOpen(at minute: Int) -> Bool {
    if feature.flag("walk") == false { return false }
    return hours?.isOpen(at: minute, on: 2) ?? true
  }
}

extension Path {
  /// The line before, in and after an opening near it.
  fileprivate func parts(
    around opening: Gates.Opening, within reach: Double
  ) -> [(path: Path, gate: Element?)] {
    guard let (distance, along) = place(nearest: opening.place), distance <= reach else {
      return [(self, nil)]
    }
    let (start, end) = (along - opening.width / 2, along + opening.width / 2)
    let parts = [
      (part(from: 0, to: start), nil), (part(from: max(0, start), to: end), opening.gate),
      (part(from: end, to: length), nil),
    ]
    return parts.compactMap { part in part.0.map { ($0, part.1) } }
  }

  /// How near a point is, and how far along.
  private func place(nearest point: Point) -> (distance: Double, along: Double)? {
    var best: (Double, Double)?
    var start = 0.0
    for (a, b) in zip(points, points.dropFirst()) {
      let length = a.distance(to: b)
      let distance = point.distance(from: a, to: b)
      if distance < best?.0 ?? .infinity, length > 0 {
        let share = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length
        best = (distance, start + min(max(share, 0), length))
      }
      start += length
    }
    return best
  }

  private func part(from start: Double, to end: Double) -> Path? {
    guard end - start > 1e-9 else { return nil }
    var kept: [Point] = []
    var passed = 0.0
    for (a, b) in zip(points, points.dropFirst()) {
      let length = a.distance(to: b)
      defer { passed += length }
      guard length > 0, passed + length > start, passed < end else { continue }
      let (from, to) = (max(0, start - passed) / length, min(length, end - passed) / length)
      let (first, last) = (a + (b - a) * from, a + (b - a) * to)
      if kept.last != first { kept.append(first) }
      kept.append(last)
    }
    return Path(kept)
  }
}
