import PublicSpace

extension Explanation {
  /// Every figure that a report prints, part by part.
  ///
  /// To add a part: a line here, and its list in a file beside this one.
  public static let all: [Explanation] =
    reportFigures + areaFigures + countFigures + accessFigures + wayFigures + supplyFigures
    + desireFigures + ledgerFigures + greenFigures + ruleFigures + zoneFigures + sunFigures
    + sightFigures + pointFigures

  /// What a number of a report is, by the keys that lead to it: the entry whose words are the last of
  /// them, else that of what holds it, as `households_within` explains its number for each distance.
  ///
  /// Of several the one with most words. Nil when there is none.
  static func entry(at keys: [String]) -> Explanation? {
    for above in 0...2 where above < keys.count {
      let path = keys.dropLast(above).reversed()
      let fitting = all.filter { entry in
        entry.levels >= above && entry.path.count <= path.count
          && zip(entry.path, path).allSatisfy { $0 == $1 }
      }
      if let best = fitting.max(by: { $0.path.count < $1.path.count }) { return best }
    }
    return nil
  }

  /// The entries that a word names: by key, by the keys that lead to it, or by name in either language.
  public static func named(_ word: String) -> [Explanation] {
    let wanted = word.lowercased()
    let exact = all.filter { $0.id == wanted }
    if !exact.isEmpty { return exact }
    let keys = wanted.split(separator: ".").map(String.init)
    if keys.count > 1, let entry = entry(at: keys) { return [entry] }
    return all.filter { entry in
      entry.name.zh == word || entry.name.en.lowercased() == wanted
        || entry.path.first.map(String.init) == wanted
    }
  }

  /// The keys most like a word that names none, the likest first.
  public static func nearest(to word: String, count: Int = 5) -> [String] {
    let wanted = word.lowercased()
    let ranked = all.map { entry -> (Int, String) in
      let names = [entry.id, String(entry.path.first ?? ""), entry.name.zh, entry.name.en]
      let distance = names.map { name -> Int in
        let name = name.lowercased()
        if !wanted.isEmpty && (name.contains(wanted) || wanted.contains(name)) {
          return abs(name.count - wanted.count) / 4
        }
        return wanted.edits(to: name)
      }.min()
      return (distance ?? 0, entry.id)
    }
    var nearest: [String] = []
    for (_, id) in ranked.sorted(by: { $0 < $1 }) where !nearest.contains(id) { nearest.append(id) }
    return Array(nearest.prefix(count))
  }
}

extension String {
  /// Letters put in, left out or taken for others (Levenshtein).
  fileprivate func edits(to other: String) -> Int {
    let (a, b) = (Array(unicodeScalars), Array(other.unicodeScalars))
    var row = Array(0...b.count)
    for i in a.indices {
      var (diagonal, left) = (row[0], i + 1)
      row[0] = left
      for j in b.indices {
        let next = Swift.min(left + 1, row[j + 1] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
        (diagonal, left) = (row[j + 1], next)
        row[j + 1] = next
      }
    }
    return row[b.count]
  }
}
