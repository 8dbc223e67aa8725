/// The lines of a diagram's key one under the other in a narrow column, long ones broken.
struct KeyColumn {
  let paper: DiagramPaper
  /// The em of its words in millimetres.
  let letters: Double
  private let rows: [(entry: KeyEntry, lines: [String])]

  private var swatch: Double { letters * 2.2 }
  private var leading: Double { letters * 1.3 }

  init(_ entries: [KeyEntry], on paper: DiagramPaper, letters: Double, width: Double) {
    self.paper = paper
    self.letters = letters
    let style = TextStyle(size: letters, colour: paper.theme.ink)
    let room = width - letters * 2.9
    rows = entries.map {
      ($0, LineBreaker(ruler: paper.ruler).lines(of: $0.text, style, width: room))
    }
  }

  /// Whether no line had to be broken.
  var isWhole: Bool { rows.allSatisfy { $0.lines.count == 1 } }

  var height: Double { rows.reduce(0) { $0 + height(of: $1) } }

  private func height(of row: (entry: KeyEntry, lines: [String])) -> Double {
    max(letters * 1.6, row.entry.least, Double(row.lines.count) * leading + letters * 0.3)
  }

  func marks(at corner: PaperPoint, _ desk: inout Desk) -> [Mark] {
    let style = desk.style(.text, letters)
    var marks: [Mark] = []
    var samples: [KeySample] = []
    var top = corner.y
    for row in rows {
      let high = max(letters * 1.6, row.entry.least)
      let box = PaperBox(
        x: corner.x, y: top + high * 0.08, width: swatch, height: high * 0.84)
      let drawn = row.entry.example(box)
      samples.append(KeySample(text: row.entry.text, marks: drawn, box: box))
      marks += drawn
      marks += row.lines.enumerated().map { index, line in
        .text(
          TextLine(line, style),
          at: PaperPoint(
            box.right + letters * 0.6, box.middle.y + letters * 0.36 + leading * Double(index)))
      }
      top += height(of: row)
    }
    desk.notes.keys.append(samples)
    return marks
  }
}
