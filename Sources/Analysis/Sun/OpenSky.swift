import Geometry
import PublicSpace
import Topology

/// The cells of a site that lie open to the sky: inside the boundary, under no roof and on no wall.
struct OpenSky {
  let grid: CellGrid
  let cells: CellBits

  init(of site: Site, on grid: CellGrid) throws(TopologyError) {
    self.grid = grid
    var cells = CellBits(grid)
    var roofs = CellBits(grid)
    var fill = SweptFill(grid)
    for border in site.boundaries {
      for piece in border.pieces {
        fill.fill(SweptOutline(piece, on: grid), by: Point(0, 0), into: &cells.words)
      }
    }
    for element in site.elements where element.isPresent {
      guard let kind = element.kind, Self.covering.contains(kind) else { continue }
      for piece in try element.footprint.pieces {
        fill.fill(SweptOutline(piece, on: grid), by: Point(0, 0), into: &roofs.words)
      }
    }
    cells.subtract(roofs)
    self.cells = cells
  }

  private static let covering: Set<Kind> = [
    .building, .wall, .waste, .station, .toilet, .pavilion, .bikeParking,
  ]
}

extension Element {
  /// The ground under polygons and lines, as drawn.
  var footprint: Region {
    get throws(TopologyError) {
      guard let width, !shape.paths.isEmpty else { return shape.region }
      var region = shape.region
      for path in shape.paths { region.pieces += try path.widened(to: width).pieces }
      return region
    }
  }
}
