import Geometry
import PublicSpace

/// Up to four diagrams, small and alike, in as many columns as draw them largest.
struct DiagramsBlock {
  let content: BoardContent

  private static let most = 4
  private static let gap = 6.0

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let diagrams = content.diagrams.prefix(Self.most)
    let grids = (1...max(1, diagrams.count)).map { cells(in: box, diagrams.count, columns: $0) }
    let ground = content.plan.ground
    // What a diagram's head and key take is not the plan's.
    let scales = grids.map { cells in
      let cell = cells[0]
      let window = PaperBox(x: 0, y: 0, width: cell.width, height: max(1, cell.height - 28))
      return PlanView(fitting: ground, in: window, share: desk.share).scale
    }
    guard let best = scales.indices.min(by: { scales[$0] < scales[$1] }) else { return [] }
    return try zip(diagrams, grids[best]).flatMap { diagram, cell in
      try DiagramBlock(diagram: diagram, base: 0.32).marks(in: cell, &desk)
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
