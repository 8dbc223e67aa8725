import Geometry
import PublicSpace

/// Diagrams small and alike, in as many columns as draw them largest: one scale, a line for each row.
struct DiagramsBlock {
  let diagrams: [any Diagram]
  let ground: Box

  /// Between rows.
  private static let gap = 6.0

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let blocks = diagrams.map { DiagramBlock(diagram: $0, base: 0.32, isBrief: true) }
    let grids = (1...max(1, blocks.count)).map { layout(of: blocks, columns: $0, in: box, desk) }
    let scales = grids.map { grid in
      PlanView(
        fitting: ground,
        in: PaperBox(x: 0, y: 0, width: grid.width, height: max(1, grid.picture)),
        share: desk.share
      ).scale
    }
    guard let best = scales.indices.min(by: { scales[$0] < scales[$1] }) else { return [] }
    let grid = grids[best]
    var marks: [Mark] = []
    var top = box.y
    for row in grid.rows {
      let height = row.margins.head + grid.picture + row.margins.key
      for (column, block) in row.blocks.enumerated() {
        let cell = PaperBox(
          x: box.x + Double(column) * (grid.width + desk.gutter), y: top, width: grid.width,
          height: height)
        marks += try block.marks(in: cell, row.margins, &desk)
      }
      top += height + Self.gap
    }
    return marks
  }

  private struct Row {
    let blocks: [DiagramBlock]
    /// Enough for the words of each.
    let margins: DiagramBlock.Margins
  }

  /// Rows of cells so wide, with so high a picture in each.
  private func layout(
    of blocks: [DiagramBlock], columns: Int, in box: PaperBox, _ desk: Desk
  ) -> (rows: [Row], width: Double, picture: Double) {
    let width = (box.width - desk.gutter * Double(columns - 1)) / Double(columns)
    let rows = stride(from: 0, to: blocks.count, by: columns).map { first in
      let blocks = Array(blocks[first..<min(first + columns, blocks.count)])
      return Row(
        blocks: blocks,
        margins: blocks.reduce(DiagramBlock.Margins()) {
          $0.joined(with: $1.margins(in: width, desk))
        })
    }
    let words = rows.reduce(Self.gap * Double(rows.count - 1)) {
      $0 + $1.margins.head + $1.margins.key
    }
    return (rows, width, (box.height - words) / Double(max(1, rows.count)))
  }
}
