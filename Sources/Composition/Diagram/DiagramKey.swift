/// The lines of a diagram's key in columns, or two by two.
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

  func height(in width: Double) -> Double {
    Double((places(in: width).map(\.row).max() ?? 0) + 1) * row
  }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    var marks: [Mark] = []
    var samples: [KeySample] = []
    for (entry, place) in zip(entries, places(in: box.width)) {
      let x = box.x + place.left
      let y = box.y + Double(place.row) * row
      let example = PaperBox(x: x, y: y + row * 0.08, width: swatch, height: row * 0.84)
      let drawn = entry.example(example)
      marks += drawn
      samples.append(KeySample(text: entry.text, marks: drawn, box: example))
      marks.append(
        desk.line(
          entry.text, desk.style(.text, letters),
          at: PaperPoint(x + swatch + letters * 0.6, example.middle.y + letters * 0.36),
          width: min(place.width, box.width) - swatch - letters * 0.7))
    }
    desk.notes.keys.append(samples)
    return marks
  }

  /// Where a line stands.
  private struct Place {
    let row: Int
    let left: Double
    let width: Double
  }

  /// In columns, or two by two with the long ones across where that is lower.
  private func places(in width: Double) -> [Place] {
    let (columns, pairs) = (inColumns(in: width), inPairs(in: width))
    return (pairs.last?.row ?? 0) < (columns.map(\.row).max() ?? 0) ? pairs : columns
  }

  /// As few rows as there is room for, each column as wide as its widest line, read downwards.
  private func inColumns(in width: Double) -> [Place] {
    let all = entries.count
    let rows =
      (1..<max(2, all)).first { self.widths(ofColumnsWith: $0).reduce(0, +) <= width }
      ?? max(1, all)
    let widths = self.widths(ofColumnsWith: rows)
    // What is left over parts the columns.
    let gap = max(0, width - widths.reduce(0, +)) / Double(max(1, widths.count))
    return entries.indices.map { index in
      let column = index / rows
      return Place(
        row: index % rows, left: widths[..<column].reduce(0, +) + gap * Double(column),
        width: widths[column])
    }
  }

  /// Lines that follow each other share a row where both are short, read across.
  private func inPairs(in width: Double) -> [Place] {
    let own = entries.map { self.width(of: $0) }
    let layouts = [0.5, 0.44, 0.56, 0.38, 0.62].map { share -> [Place] in
      let tab = width * share
      var places: [Place] = []
      for index in entries.indices {
        let before = places.last
        if let before, before.left == 0, own[index - 1] <= tab, own[index] <= width - tab {
          places.append(Place(row: before.row, left: tab, width: width - tab))
        } else {
          places.append(Place(row: (before?.row ?? -1) + 1, left: 0, width: width))
        }
      }
      return places
    }
    return layouts.min { ($0.last?.row ?? 0) < ($1.last?.row ?? 0) } ?? []
  }

  private func widths(ofColumnsWith rows: Int) -> [Double] {
    stride(from: 0, to: entries.count, by: rows).map { first in
      entries[first..<min(first + rows, entries.count)].map(width).max() ?? 0
    }
  }

  private func width(of entry: KeyEntry) -> Double {
    let style = TextStyle(size: letters, colour: paper.theme.ink)
    return swatch + letters * 1.7 + paper.ruler.width(of: entry.text, in: style)
  }
}
