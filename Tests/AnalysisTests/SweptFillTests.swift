import Geometry
import PublicSpace
import Samples
import Testing
import Topology

@testable import Analysis

struct SweptFillTests {
  private let grid = CellGrid(over: Box(west: 0, south: 0, east: 130, north: 70), cell: 1)!

  private func swept(_ region: Region, by offset: Point) -> CellBits {
    var cells = CellBits(grid)
    var fill = SweptFill(grid)
    for piece in region.pieces {
      fill.fill(SweptOutline(piece, on: grid), by: offset, into: &cells.words)
    }
    return cells
  }

  /// Whether the way from a place back along the offset begins in the region or crosses its rim.
  private func meets(_ region: Region, _ place: Point, _ offset: Point) -> Bool {
    let start = place - offset
    return region.contains(place)
      || region.rings.contains { ring in
        zip(ring.points, ring.points.dropFirst()).contains { a, b in
          (turn(start, place, a) > 0) != (turn(start, place, b) > 0)
            && (turn(a, b, start) > 0) != (turn(a, b, place) > 0)
        }
      }
  }

  @Test func aBoxSweepsItsLengthAndTheWay() {
    let cells = swept(.rectangle(10, 10, 20, 5), by: Point(0, 30))
    #expect(cells.count == 20 * 35)
    #expect(cells[10, 10] && cells[29, 44] && !cells[9, 20] && !cells[30, 20] && !cells[15, 45])
  }

  @Test func whatDoesNotMoveIsTheOutlineItself() {
    #expect(swept(.frame.shifted(by: Point(50, 30)), by: Point(0, 0)).count == 300)
    // Right about, holes left about: rings may run either way.
    let turned = Region(Ring.rectangle(3, 3, 9, 9).reversed, holes: [.rectangle(5, 5, 3, 3)])
    #expect(swept(turned, by: Point(0, 0)).count == 72)
  }

  @Test func theLightOfAYardIsKept() {
    let yard = Region(.rectangle(10, 10, 40, 40), holes: [.rectangle(20, 20, 20, 20)])
    let cells = swept(yard, by: Point(0, 6))
    // The southern wing reaches six cells into the yard.
    #expect(cells[30, 25] && !cells[30, 26] && !cells[30, 39])
    #expect(cells.count == 40 * 46 - 20 * 14)
  }

  @Test func itGoesOnBeyondTheGrid() {
    let cells = swept(.rectangle(-50, -50, 60, 60), by: Point(300, 300))
    // The band that it sweeps is as wide as the box is from corner to corner.
    #expect(cells[0, 0] && cells[128, 69] && !cells[129, 69])
    #expect(swept(.rectangle(-50, 0, 20, 20), by: Point(-9, 5)).count == 0)
  }

  @Test(arguments: UInt64(1)...12)
  func anyOutlineSweepsWhatTheLightMeets(seed: UInt64) throws {
    let site = try SampleLayout.random(seed: seed).site()
    // Outlines that cross themselves are made whole before they are swept.
    let shapes = try site.elements.map(\.shape.region).filter { try !$0.isEmpty && $0.isSound }
    var dice = SplitMix64(seed: seed)
    for shape in shapes.prefix(12) where shape.pieces.count == 1 {
      let offset = Point(dice.number(-40, 40), dice.number(-40, 40))
      let moved = shape.shifted(by: Point(65, 35))
      let cells = swept(moved, by: offset)
      for row in stride(from: 0, to: 70, by: 3) {
        for column in stride(from: 0, to: 130, by: 3) {
          let place = grid.centre(column, row)
          #expect(cells[column, row] == meets(moved, place, offset), "\(place) of \(shape)")
        }
      }
    }
  }
}
