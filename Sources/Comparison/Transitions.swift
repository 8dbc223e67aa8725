import Analysis
import Geometry
public import PublicSpace
import Topology

/// What kind of ground became what: square metres from each kind before to each kind after.
public struct Transitions: Hashable, Sendable {
  /// A row or column: a kind, ground that nothing covers, or ground that is no longer (not yet) site.
  public enum Ground: Hashable, Sendable {
    case kind(Kind), unassigned, outside
  }

  public let rows: [Ground]
  public let columns: [Ground]
  /// Square metres, rows × columns; rows sum to the balance before, columns to the balance after.
  public let areas: [[Double]]

  public init(from before: Site, to after: Site) throws {
    let (a, b) = (try GroundCovers(of: before), try GroundCovers(of: after))
    let first = try Self.pieces(of: a, beyond: b.boundary)
    let second = try Self.pieces(of: b, beyond: a.boundary)
    let overlaps = try Overlap.all(of: first.map(\.region), with: second.map(\.region))
    rows = Self.inOrder(first.map(\.ground))
    columns = Self.inOrder(second.map(\.ground))
    let empty = [Double](repeating: 0, count: columns.count)
    var areas = [[Double]](repeating: empty, count: rows.count)
    for overlap in overlaps where overlap.area > Self.rounding {
      guard let row = rows.firstIndex(of: first[overlap.first].ground),
        let column = columns.firstIndex(of: second[overlap.second].ground)
      else { continue }
      areas[row][column] += overlap.area
    }
    self.areas = areas
  }

  /// Square metres, less than a square millimetre: edges that are one when drawn part by so much.
  private static let rounding = 1e-6

  /// Ground that stayed what it was.
  public var unchanged: Double {
    rows.enumerated().reduce(0) { sum, row in
      columns.firstIndex(of: row.element).map { sum + areas[row.offset][$0] } ?? sum
    }
  }

  /// The changes, largest first.
  public var changes: [(from: Ground, to: Ground, area: Double)] {
    rows.indices.flatMap { row in
      columns.indices.compactMap { column in
        rows[row] == columns[column] || areas[row][column] == 0
          ? nil : (rows[row], columns[column], areas[row][column])
      }
    }
    .sorted { $0.area > $1.area }
  }

  /// Every piece of ground inside either boundary, once.
  private static func pieces(
    of covers: GroundCovers, beyond other: Region
  ) throws -> [(ground: Ground, region: Region)] {
    let settled = try covers.partition().regions()
    var pieces = zip(covers.items, settled).map { (Ground.kind($0.kind), $1) }
    let covered = try Region.union(ofNeighbours: settled)
    pieces.append((.unassigned, try covers.boundary.difference(covered)))
    if other != covers.boundary {
      pieces.append((.outside, try other.difference(covers.boundary)))
    }
    return pieces.filter { !$0.1.isEmpty }
  }

  private static func inOrder(_ grounds: [Ground]) -> [Ground] {
    let present = Set(grounds)
    let all = Kind.covers.map(Ground.kind) + [.unassigned, .outside]
    return all.filter(present.contains)
  }
}
