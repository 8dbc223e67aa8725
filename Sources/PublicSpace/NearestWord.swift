/// The word of a list that a misspelt one most likely means; nil when none is near, or two are.
///
/// One slip in three letters is forgiven; capitals, hyphens and spaces do not count.
package func nearestWord(to word: String, among words: some Sequence<String>) -> String? {
  func letters(_ text: String) -> [Unicode.Scalar] {
    Array(text.lowercased().split { " -_".contains($0) }.joined(separator: "_").unicodeScalars)
  }
  let wanted = letters(word)
  let near = words.map { ($0, edits(wanted, letters($0))) }
    .filter { $0.1 <= max(1, wanted.count / 3) }
  guard let least = near.map(\.1).min() else { return nil }
  let nearest = near.filter { $0.1 == least }.map(\.0)
  return nearest.count == 1 ? nearest[0] : nil
}

/// Letters put in, left out, taken for others or swapped with a neighbour.
func edits(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var rows = [Array(0...b.count)]
  for i in 1...max(1, a.count) where i <= a.count {
    var row = [i]
    for j in 1...max(1, b.count) where j <= b.count {
      var least = min(
        row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        least = min(least, rows[i - 2][j - 2] + 1)
      }
      row.append(least)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
