extension Kind {
  /// The kind that a layer's or file's name speaks of: the longest word of a kind in it.
  public static func named(in name: String) -> Kind? {
    // “path_line” is how we name layers ourselves.
    let own = allCases.filter { name.lowercased().hasPrefix($0.rawValue + "_") }
    if let kind = nearest(to: name) ?? own.first { return kind }
    let chinese = words.filter { !$0.word.allSatisfy(\.isASCII) && name.contains($0.word) }
    if let longest = chinese.max(by: { $0.word.count < $1.word.count }) { return longest.kind }
    let parts = name.lowercased().split { !$0.isLetter }.map(String.init)
    return parts.lazy.compactMap { part in
      words.first { $0.word == part || $0.word + "s" == part }?.kind
    }.first
  }

  /// Every name and alias, kinds first, so that equals go to the name.
  private static let words: [(word: String, kind: Kind)] =
    allCases.flatMap { [($0.rawValue, $0), ($0.facts.zh, $0)] }
    + aliases.flatMap { kind, words in words.map { ($0, kind) } }
}
