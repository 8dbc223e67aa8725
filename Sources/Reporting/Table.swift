/// Rows of text under a heading, to print in any of three forms.
public struct Table: Hashable, Sendable {
  public let title: String
  public let columns: [String]
  public let rows: [[String]]
  /// Whether all columns but the first stand to the right.
  public let hasFigures: Bool
  /// Lines under the rows.
  public let notes: [String]

  public init(
    _ title: String, columns: [String], rows: [[String]], hasFigures: Bool = true,
    notes: [String] = []
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.hasFigures = hasFigures
    self.notes = notes
  }

  /// Aligned for a terminal: the first column to the left, figures to the right.
  public var aligned: String {
    let all = (columns.allSatisfy(\.isEmpty) ? [] : [columns]) + rows
    let widths = columns.indices.map { column in
      all.map { $0[column].terminalWidth }.max() ?? 0
    }
    let lines = all.map { row in
      let cells = row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].terminalWidth)
        return column == 0 || !hasFigures ? row[column] + padding : padding + row[column]
      }
      return "  " + cells.joined(separator: "  ").trimmedRight
    }
    return ([title] + lines + notes.map { "  " + $0 }).joined(separator: "\n")
  }

  public var markdown: String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    let rule = columns.indices.map { $0 == 0 || !hasFigures ? "---" : "---:" }
    let list = notes.isEmpty ? [] : [""] + notes.map { "- " + $0 }
    return (["### \(title)", "", line(columns), line(rule)] + rows.map(line) + list)
      .joined(separator: "\n")
  }
}

extension String {
  /// Columns on a terminal: East Asian wide characters take two.
  var terminalWidth: Int {
    unicodeScalars.reduce(0) { width, scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        width + 2
      // Accents stand over the letter before them.
      case 0x300...0x36F: width
      default: width + 1
      }
    }
  }

  fileprivate var trimmedRight: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
