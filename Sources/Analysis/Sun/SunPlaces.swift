import Geometry
import PublicSpace
import Topology

/// Where people stay out of doors, each as the open cells that are its own.
struct SunPlaces {
  struct Place {
    let element: Element
    let kind: Kind
    /// None where a place lies under a roof.
    let cells: CellSet
  }

  let places: [Place]

  static let grounds: [Kind] = [
    .playground, .fitness, .court, .seating, .drying, .plaza, .lawn,
  ]
  static let things: [Kind] = [.bench, .table]

  /// Ground that several features cover is the first one's by the order of kinds.
  init(of site: Site, on open: CellBits) throws(TopologyError) {
    let grid = open.grid
    var fill = SweptFill(grid)
    var left = open
    var cover = CellBits(grid)
    var places: [Place] = []
    let ranked = site.elements.enumerated()
      .compactMap { index, element in element.kind?.rank.map { (rank: $0, index: index) } }
      .filter { site.elements[$0.index].isPresent }
      .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    for (_, index) in ranked {
      let element = site.elements[index]
      guard let kind = element.kind else { continue }
      var rows = 0..<0
      for piece in try element.footprint.pieces {
        let reached = fill.fill(SweptOutline(piece, on: grid), by: Point(0, 0), into: &cover.words)
        guard !reached.isEmpty else { continue }
        rows =
          rows.isEmpty
          ? reached
          : min(rows.lowerBound, reached.lowerBound)..<max(rows.upperBound, reached.upperBound)
      }
      let words = rows.lowerBound * grid.stride..<rows.upperBound * grid.stride
      for word in words {
        cover.words[word] &= left.words[word]
        left.words[word] &= ~cover.words[word]
      }
      if Self.grounds.contains(kind) {
        places.append(Place(element: element, kind: kind, cells: CellSet(cover, rows: rows)))
      }
      for word in words { cover.words[word] = 0 }
    }
    for kind in Self.things {
      for element in site.elements(of: kind) where element.isPresent {
        guard let cells = CellSet(of: element, on: open) else { continue }
        places.append(Place(element: element, kind: kind, cells: cells))
      }
    }
    self.places = places
  }
}

extension CellSet {
  /// The cell in which a thing stands, or the nearest one open to the sky within two cells.
  fileprivate init?(of element: Element, on open: CellBits) {
    let shape = element.shape
    guard
      let place = shape.points.first ?? shape.paths.first?.middle
        ?? shape.region.pieces.first?.shell.centroid
    else { return nil }
    let grid = open.grid
    let spot = grid.position(of: place)
    guard abs(spot.x) < 1e9, abs(spot.y) < 1e9 else { return nil }
    let (column, row) = (Int(spot.x.rounded()), Int(spot.y.rounded()))
    var nearest: (distance: Double, column: Int, row: Int)?
    for r in row - 2...row + 2 where (0..<grid.rows).contains(r) {
      for c in column - 2...column + 2 where (0..<grid.columns).contains(c) && open[c, r] {
        let distance = grid.centre(c, r).distance(to: place)
        if distance < nearest?.distance ?? .infinity { nearest = (distance, c, r) }
      }
    }
    guard let nearest, nearest.distance <= 2 * grid.cell else { return nil }
    self.init(column: nearest.column, row: nearest.row, in: grid)
  }
}
