/// The rows of a CSV file (RFC 4180), each with the line that it starts on; empty rows are left out.
struct CSVRows {
  private(set) var rows: [(line: Int, cells: [String])] = []

  /// Nil when a quote is never closed.
  init?(of text: String) {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var (isQuoted, line, start) = (false, 1, 1)
    func endCell() {
      cells.append(Substring(String(cell)).trimmed)
      cell.removeAll()
    }
    func endRow() {
      endCell()
      if cells.contains(where: { !$0.isEmpty }) { rows.append((start, cells)) }
      cells.removeAll()
    }
    // By scalars: “\r\n” is one character.
    var rest = text.unicodeScalars[...]
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    while let letter = rest.popFirst() {
      if letter == "\n" { line += 1 }
      switch letter {
      case "\"" where isQuoted && rest.first == "\"":
        cell.append("\"")
        rest.removeFirst()
      case "\"" where isQuoted: isQuoted = false
      case "\"" where cell.isEmpty: isQuoted = true
      case "," where !isQuoted: endCell()
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted:
        endRow()
        start = line
      default: cell.append(letter)
      }
    }
    guard !isQuoted else { return nil }
    endRow()
  }
}
