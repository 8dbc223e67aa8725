import Geometry
import PublicSpace

/// Diagrams small and alike, in as many columns as draw them largest: one scale, one line for all drawings.
struct DiagramsBlock {
  let content: BoardContent
  /// No more are shown.
  var most = 6

  private static let gap = 6.0

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let blocks = content.diagrams.prefix(most).map {
      DiagramBlock(diagram: $0, base: 0.32, isBrief: true)
    }
    let ground = content.plan.ground
    let grids = (1...max(1, blocks.count)).map { columns in
      let cells = cells(in: box, blocks.count, columns: columns)
      let width = cells[0].width
      let margins = blocks.reduce(DiagramBlock.Margins()) {
        $0.joined(with: $1.margins(in: width, desk))
      }
      let height = max(1, cells[0].height - margins.head - margins.key)
      let window = PaperBox(x: 0, y: 0, width: width, height: height)
      let scale = PlanView(fitting: ground, in: window, share: desk.share).scale
      return (cells: cells, margins: margins, scale: scale)
    }
    guard let best = grids.min(by: { $0.scale < $1.scale }) else { return [] }
    return try zip(blocks, best.cells).flatMap { block, cell in
      try block.marks(in: cell, best.margins, &desk)
    }
  }

  private func cells(in box: PaperBox, _ count: Int, columns: Int) -> [PaperBox] {
    let rows = (count + columns - 1) / columns
    let width = (box.width - Self.gap * Double(columns - 1)) / Double(columns)
    let height = (box.height - Self.gap * Double(rows - 1)) / Double(rows)
    return (0..<count).map { index in
      PaperBox(
        x: box.x + Double(index % columns) * (width + Self.gap),
        y: box.y + Double(index / columns) * (height + Self.gap), width: width, height: height)
    }
  }
}
