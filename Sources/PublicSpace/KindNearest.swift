extension Kind {
  /// The kind that an unknown word most likely means; nil when none is near.
  ///
  /// Capitals, hyphens, spaces and plurals do not count; names in both languages and common other
  /// words are known; else the kind whose word is few letters away.
  public static func nearest(to word: String) -> Kind? {
    called(word) ?? fewestEdits(to: word.smoothed)
  }

  /// The kind that a word names, as is or in one of those ways, without a slip.
  public static func called(_ word: String) -> Kind? {
    word.smoothed.singulars.lazy.compactMap { known[$0] }.first
  }

  private static let known: [String: Kind] = {
    var known: [String: Kind] = [:]
    for kind in allCases {
      for name in [kind.rawValue, kind.facts.en, kind.facts.zh] { known[name.smoothed] = kind }
    }
    for (kind, words) in aliases {
      for word in words where known[word] == nil { known[word] = kind }
    }
    return known
  }()

  /// One slip in three letters is forgiven; of two kinds as near none is meant.
  private static func fewestEdits(to word: String) -> Kind? {
    let letters = Array(word.unicodeScalars)
    let limit = max(1, letters.count / 3)
    guard letters.count >= 3, letters.allSatisfy(\.isASCII) else { return nil }
    let near = allCases.map { ($0, edits(letters, Array($0.rawValue.unicodeScalars))) }
      .filter { $0.1 <= limit }
    guard let least = near.map(\.1).min() else { return nil }
    let kinds = near.filter { $0.1 == least }.map(\.0)
    return kinds.count == 1 ? kinds[0] : nil
  }
}

extension String {
  /// In small letters, words joined by `_`.
  fileprivate var smoothed: String {
    lowercased().split { " -_　\t\n".contains($0) }.joined(separator: "_")
  }

  /// The word itself, then what it is the plural of.
  fileprivate var singulars: [String] {
    var forms = [self]
    if hasSuffix("ies") { forms.append(dropLast(3) + "y") }
    if hasSuffix("es") { forms.append(String(dropLast(2))) }
    if hasSuffix("s") { forms.append(String(dropLast())) }
    forms.append(self + "s")
    return forms
  }
}
