package import Geometry
package import PublicSpace

extension Element {
  /// Metres between the spots of an area that are looked at.
  private static let spotSpacing = 3.0

  /// Spots all over it, its middle first.
  package var spots: [Point] {
    let middles = shape.points + shape.paths.map(\.middle)
    let inner = shape.region.pieces.flatMap { piece -> [Point] in
      let region = Region([piece])
      guard let box = region.box, let middle = region.innermostPoint else { return [] }
      return [middle] + box.grid(every: Self.spotSpacing).filter(region.contains)
    }
    return middles + inner
  }

  /// Its name in both languages, where it has one.
  package var name: Wording? {
    feature.name(in: .zh).map { Wording(zh: $0, en: feature.name(in: .en) ?? $0) }
  }
}

extension Box {
  /// The middles of cells of about a size that fill the box, row by row from the south; at most 10 000.
  package func grid(every size: Double) -> [Point] {
    let (columns, rows) = (
      min(100, max(1, Int((width / size).rounded()))),
      min(100, max(1, Int((height / size).rounded())))
    )
    return (0..<rows).flatMap { row in
      (0..<columns).map { column in
        Point(
          west + width * (Double(column) + 0.5) / Double(columns),
          south + height * (Double(row) + 0.5) / Double(rows))
      }
    }
  }
}
