import Glibc
import Projection

extension Outline {
  /// How far apart the trees of a row are thought to stand, in metres.
  private static let treeSpacing = 6.0

  var isOnlyPoints: Bool { !points.isEmpty && lines.isEmpty && polygons.isEmpty }

  /// Why it cannot be what its tags say: ground drawn as a point or a line covers none.
  func misfit(for kind: Kind) -> OpenStreetMapAside? {
    let forms = kind.facts.forms
    if isOnlyPoints { return forms.contains(.point) ? nil : .point }
    let isOnlyLines = !lines.isEmpty && points.isEmpty && polygons.isEmpty
    return isOnlyLines && !forms.contains(.line) ? .line : nil
  }

  var hasClosedLines: Bool { !lines.isEmpty && lines.allSatisfy(\.isClosed) }

  /// Closed lines become polygons.
  mutating func closeLines() {
    polygons += lines.filter(\.isClosed).map { [$0] }
    lines.removeAll(where: \.isClosed)
  }

  /// Brings an outline of OpenStreetMap into a form that a kind is drawn in.
  ///
  /// A closed way is an area where its kind is one, unless the kind may be a line too and `area` does
  /// not say yes. Things that are points stand in the middle; a row of trees is set out.
  mutating func settle(as kind: Kind, _ tags: [String: String]) {
    let forms = kind.facts.forms
    let isArea =
      forms.contains(.area) && !forms.contains(.line) && tags["area"] != "no"
      || tags["area"] == "yes" && forms.contains(.area)
    if isArea { closeLines() }
    guard forms == [.point] else { return }
    if kind == .tree {
      points += lines.flatMap { $0.planted(each: Self.treeSpacing) }
    } else if let middle = Outline(lines: lines).middle {
      points.append(middle)
    }
    if let middle = Outline(polygons: polygons).middle { points.append(middle) }
    (lines, polygons) = ([], [])
  }

  /// The middle of the bounding box.
  private var middle: Coordinate? {
    let places = coordinates
    let (longitudes, latitudes) = (places.map(\.longitude), places.map(\.latitude))
    guard let west = longitudes.min(), let east = longitudes.max(),
      let south = latitudes.min(), let north = latitudes.max()
    else { return nil }
    return Coordinate((west + east) / 2, (south + north) / 2)
  }
}

extension [Coordinate] {
  var isClosed: Bool { count >= 4 && first == last }

  /// Places along the line, its ends among them, at most so many metres apart.
  fileprivate func planted(each spacing: Double) -> [Coordinate] {
    // A row longer than this is a mistake in its coordinates.
    let longest = 10_000.0
    var places = isClosed ? [] : Array(prefix(1))
    for (a, b) in zip(self, dropFirst()) {
      let metresPerDegree = 111_320.0
      let east = (b.longitude - a.longitude) * metresPerDegree * cos(a.latitude * .pi / 180)
      let north = (b.latitude - a.latitude) * metresPerDegree
      let steps = Swift.max(1, (Swift.min(hypot(east, north), longest) / spacing).rounded(.up))
      for step in 1...Int(steps) {
        let share = Double(step) / steps
        places.append(
          Coordinate(
            a.longitude + (b.longitude - a.longitude) * share,
            a.latitude + (b.latitude - a.latitude) * share))
      }
    }
    return places
  }
}
