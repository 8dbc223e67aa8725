package import Geometry
import Glibc
import Navigation
public import PublicSpace

/// A visibility graph over a grid: how much each spot sees, and in how few turns it is reached by eye.
///
/// Cells whose middles see each other are joined (Turner and others 2001).
public struct DepthMap: Sendable {
  /// One figure of a cell.
  public enum Field: String, CaseIterable, Sendable {
    /// Square metres in view.
    case area
    /// Cells in view.
    case degree
    /// Steps to all cells that can be reached, on average.
    case meanDepth = "mean_depth"
    /// How near all is in steps, against a diamond of as many cells.
    case integration
  }

  public struct Cell: Sendable {
    package let place: Point
    public let row: Int
    public let column: Int
    public let area: Double
    public let degree: Int
    /// Nil where nothing else is in view.
    public let meanDepth: Double?
    /// Nil for fewer than three cells in reach, and where all are in view of each other.
    public let integration: Double?

    public func value(_ field: Field) -> Double? {
      switch field {
      case .area: area
      case .degree: Double(degree)
      case .meanDepth: meanDepth
      case .integration: integration
      }
    }
  }

  /// Metres.
  public let grid: Double
  /// The south-western corner of the grid.
  package let corner: Point
  public let columns: Int
  public let rows: Int
  /// Cells on open ground, row by row from the south.
  public let cells: [Cell]

  /// Cells that a map may have: their pairs are asked one by one.
  public static let most = 12_000

  /// Throws when the grid is too fine for the site.
  package init(of site: Site, on ground: SightGround, every grid: Double) throws {
    self.grid = grid
    let box = ground.boundary.box ?? Box(west: 0, south: 0, east: 0, north: 0)
    let corner = Point(
      (box.west / grid).rounded(.down) * grid, (box.south / grid).rounded(.down) * grid)
    self.corner = corner
    let across = ((box.east - corner.x) / grid).rounded(.up)
    let up = ((box.north - corner.y) / grid).rounded(.up)
    guard across * up < 4e6 else { throw GridTooFine(site.layout.file, across * up) }
    let (columns, rows) = (max(1, Int(across)), max(1, Int(up)))
    self.columns = columns
    self.rows = rows
    var spots: [(place: Point, row: Int, column: Int)] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let place = corner + Point(Double(column) + 0.5, Double(row) + 0.5) * grid
        guard ground.screens.footing(of: place) == .open, ground.boundary.contains(place)
        else { continue }
        spots.append((place, row, column))
        guard spots.count <= Self.most else {
          throw GridTooFine(site.layout.file, ground.boundary.area / (grid * grid))
        }
      }
    }
    let views = spots.compactMap { ground.view(from: $0.place) }
    let graph = SightGraph(spots.map(\.place), views)
    cells = views.indices.map { index in
      let (count, total) = graph.depths(from: index)
      let mean = count > 1 ? Double(total) / Double(count - 1) : nil
      return Cell(
        place: spots[index].place, row: spots[index].row, column: spots[index].column,
        area: views[index].area, degree: graph.degree(of: index), meanDepth: mean,
        integration: mean.flatMap { Self.integration(meanDepth: $0, cells: count) })
    }
  }

  /// How near all is, for any number of cells (Hillier and Hanson 1984).
  ///
  ///     RA = 2 (MD − 1) / (k − 2)
  ///     D_k = 2 { k [log₂((k + 2)/3) − 1] + 1 } / ((k − 1)(k − 2))
  ///     integration = D_k / RA
  ///
  /// Nil for fewer than three cells, where neither is known, and where all see each other.
  public static func integration(meanDepth: Double, cells: Int) -> Double? {
    let k = Double(cells)
    guard cells >= 3, meanDepth > 1 else { return nil }
    let asymmetry = 2 * (meanDepth - 1) / (k - 2)
    let diamond = 2 * (k * (log2((k + 2) / 3) - 1) + 1) / ((k - 1) * (k - 2))
    return diamond / asymmetry
  }
}

/// A grid of more cells than can be asked.
public struct GridTooFine: Explained {
  public let wording: Wording

  fileprivate init(_ file: String, _ cells: Double) {
    let count = Int(min(cells, 1e15))
    wording = Wording(
      zh: "\(file): 格网约 \(count) 格，多于 \(DepthMap.most)：请用更大的 --grid",
      en: "\(file): the grid has some \(count) cells, more than \(DepthMap.most):"
        + " take a larger --grid")
  }
}
