/// The lines of a diagram's key in columns, read downwards.
struct DiagramKey {
  let entries: [KeyEntry]
  let paper: DiagramPaper
  /// The em of its words in millimetres.
  let letters: Double

  private var swatch: Double { max(paper.mark * 2, letters * 2) }
  private var row: Double {
    max(max(paper.mark, letters) * 1.55, entries.map(\.least).max() ?? 0)
  }

  /// Of a single column of them.
  var width: Double { widths(ofColumnsWith: max(1, entries.count)).first ?? 0 }

  /// The same in fewer words, where there are such.
  var brief: DiagramKey {
    let brief = entries.map { entry in
      var entry = entry
      entry.text = entry.brief ?? entry.text
      return entry
    }
    return DiagramKey(entries: brief, paper: paper, letters: letters)
  }

  func height(in width: Double) -> Double { Double(rows(in: width)) * row }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let rows = rows(in: box.width)
    let widths = widths(ofColumnsWith: rows)
    // What is left over parts the columns.
    let gap = max(0, box.width - widths.reduce(0, +)) / Double(max(1, widths.count))
    var marks: [Mark] = []
    var samples: [KeySample] = []
    for (index, entry) in entries.enumerated() {
      let column = index / rows
      let x = box.x + widths[..<column].reduce(0, +) + gap * Double(column)
      let y = box.y + Double(index % rows) * row
      let example = PaperBox(x: x, y: y + row * 0.08, width: swatch, height: row * 0.84)
      let drawn = entry.example(example)
      marks += drawn
      samples.append(KeySample(text: entry.text, marks: drawn, box: example))
      marks.append(
        desk.line(
          entry.text, desk.style(.text, letters),
          at: PaperPoint(x + swatch + letters * 0.6, example.middle.y + letters * 0.36),
          width: min(widths[column], box.width) - swatch - letters * 0.7))
    }
    desk.keys.append(samples)
    return marks
  }

  /// As few as there is room for, each column as wide as its widest line.
  private func rows(in width: Double) -> Int {
    guard entries.count > 1 else { return 1 }
    return (1..<entries.count).first { widths(ofColumnsWith: $0).reduce(0, +) <= width }
      ?? entries.count
  }

  private func widths(ofColumnsWith rows: Int) -> [Double] {
    let style = TextStyle(size: letters, colour: paper.theme.ink)
    return stride(from: 0, to: entries.count, by: rows).map { first in
      let texts = entries[first..<min(first + rows, entries.count)].map(\.text)
      return swatch + letters * 1.7
        + (texts.map { paper.ruler.width(of: $0, in: style) }.max() ?? 0)
    }
  }
}
