import PublicSpace

/// The key to the numbers on a plan: disc and name, column by column.
struct PlaceKey {
  let entries: [PlaceEntry]
  let theme: Theme
  let ruler: any TextRuler
  /// The em of names in millimetres.
  let size: Double

  private var disc: Double { size * 1.5 }
  private var row: Double { size * 1.95 }
  private var style: TextStyle { TextStyle(size: size, colour: theme.ink) }

  private var columnWidth: Double {
    let widest = entries.map { ruler.width(of: $0.name, in: style) }.max() ?? 0
    return disc + size * 0.6 + widest + size
  }

  private func rows(in columns: Int) -> Int { (entries.count + columns - 1) / max(1, columns) }

  /// Its width and height in a number of columns.
  func extent(columns: Int) -> (width: Double, height: Double) {
    (Double(columns) * columnWidth, Double(rows(in: columns)) * row)
  }

  /// As few columns as its entries need in a height.
  func columns(in height: Double) -> Int {
    let most = max(1, Int(height / row))
    return (entries.count + most - 1) / most
  }

  /// The key in as many parts as a box holds one of each.
  func pages(in box: PaperBox) -> [PlaceKey] {
    let columns = max(1, Int(box.width / columnWidth))
    let most = max(1, columns * Int(box.height / row))
    return stride(from: 0, to: entries.count, by: most).map { first in
      PlaceKey(
        entries: Array(entries[first..<min(first + most, entries.count)]), theme: theme,
        ruler: ruler, size: size)
    }
  }

  func marks(at corner: PaperPoint, columns: Int) -> [Mark] {
    let rows = max(1, self.rows(in: columns))
    return entries.enumerated().flatMap { index, entry -> [Mark] in
      let middle = PaperPoint(
        corner.x + Double(index / rows) * columnWidth + disc / 2,
        corner.y + (Double(index % rows) + 0.5) * row)
      let name = PaperPoint(middle.x + disc / 2 + size * 0.6, middle.y + size * 0.36)
      return NumberDisc(number: entry.number, isNew: entry.isNew, diameter: disc, theme: theme)
        .marks(at: middle) + [.text(TextLine(entry.name, style), at: name)]
    }
  }
}
