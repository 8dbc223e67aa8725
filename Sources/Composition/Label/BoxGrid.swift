/// Boxes on a sheet in cells of a centimetre, so that what meets a box is found without asking all.
struct BoxGrid {
  private static let cell = 10.0
  private var cells: [Cell: [(box: PaperBox, name: Int)]] = [:]

  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  mutating func add(_ box: PaperBox, _ name: Int) {
    for cell in Self.cells(of: box) { cells[cell, default: []].append((box, name)) }
  }

  mutating func remove(_ box: PaperBox, _ name: Int) {
    for cell in Self.cells(of: box) { cells[cell]?.removeAll { $0.name == name } }
  }

  func first(meeting box: PaperBox) -> Int? {
    for cell in Self.cells(of: box) {
      if let found = cells[cell]?.first(where: { $0.box.intersects(box) }) { return found.name }
    }
    return nil
  }

  /// Each once, in the order of the names.
  func all(meeting box: PaperBox) -> [Int] {
    var found: Set<Int> = []
    for cell in Self.cells(of: box) {
      for entry in cells[cell] ?? [] where entry.box.intersects(box) { found.insert(entry.name) }
    }
    return found.sorted()
  }

  private static func cells(of box: PaperBox) -> [Cell] {
    func index(_ x: Double) -> Int { Int((min(max(x, -1e5), 1e5) / cell).rounded(.down)) }
    return (index(box.y)...max(index(box.y), index(box.bottom))).flatMap { row in
      (index(box.x)...max(index(box.x), index(box.right))).map { Cell(column: $0, row: row) }
    }
  }
}
