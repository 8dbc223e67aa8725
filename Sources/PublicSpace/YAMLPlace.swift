import Yams

/// A place in a YAML file: its value, and how to say what is wrong there, by file and line.
struct YAMLPlace {
  let node: Node
  let file: String
  /// The keys that lead there, with points between.
  let path: String

  /// Nil for an empty file.
  static func root(of yaml: String, file: String) throws -> YAMLPlace? {
    guard let node = try yamlDocument(in: yaml, file: file),
      node.scalar?.string.isEmpty != true
    else { return nil }
    return YAMLPlace(node: node, file: file, path: "")
  }

  private var spot: String { "\(file):\(node.mark?.line ?? 1)" }

  func failure(_ zh: String, _ en: String) -> FileError {
    FileError(
      spot, zh: path.isEmpty ? "应为\(zh)" : "“\(path)”应为\(zh)",
      en: path.isEmpty ? "should be \(en)" : "“\(path)” should be \(en)")
  }

  /// An error that names the keys there are.
  func unknown(_ known: [String]) -> FileError {
    FileError(
      spot, zh: "不认识键“\(path)”；可用的键有 \(known.joined(separator: "、"))",
      en: "the key “\(path)” is not known; keys are \(known.joined(separator: ", "))")
  }

  /// Whether it is this one word.
  func says(_ word: String) -> Bool { node.scalar?.string == word }

  /// The keys and values of a mapping.
  func entries(_ zh: String, _ en: String) throws -> [(key: String, value: YAMLPlace)] {
    guard let mapping = node.mapping else { throw failure(zh, en) }
    return try mapping.map { key, value in
      guard let key = key.string, !key.isEmpty else { throw failure(zh, en) }
      let place = YAMLPlace(
        node: value, file: file, path: path.isEmpty ? key : "\(path).\(key)")
      return (key, place)
    }
  }

  /// The values of a list.
  func items(_ zh: String, _ en: String) throws -> [YAMLPlace] {
    guard let list = node.sequence else { throw failure(zh, en) }
    return list.map { YAMLPlace(node: $0, file: file, path: path) }
  }

  func number(_ range: ClosedRange<Double>) throws -> Double {
    guard let number = node.float, range.contains(number) else {
      throw failure(
        " \(range.lowerBound) 至 \(range.upperBound) 的数字",
        "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func truth() throws -> Bool {
    switch node.scalar?.string.lowercased() {
    case "yes", "true", "on": return true
    case "no", "false", "off": return false
    default: throw failure(" yes 或 no", "yes or no")
    }
  }

  func text() throws -> String {
    guard let text = node.scalar?.string, !text.isEmpty else { throw failure("文字", "a text") }
    return text
  }

  /// A list of texts, or one alone.
  func texts() throws -> [String] {
    if let text = node.scalar?.string, !text.isEmpty { return [text] }
    let texts = node.sequence?.compactMap { $0.scalar?.string } ?? []
    guard let list = node.sequence, texts.count == list.count else {
      throw failure("文字的列表", "a list of texts")
    }
    return texts
  }

  /// A text in one language, or texts by language.
  func words() throws -> SiteDescription.Words {
    if let text = node.scalar?.string { return SiteDescription.Words(zh: text) }
    guard let mapping = node.mapping, !mapping.isEmpty,
      mapping.allSatisfy({ ["zh", "en"].contains($0.key.string) && $0.value.string != nil })
    else { throw failure("文字，或 {zh: …, en: …}", "a text, or {zh: …, en: …}") }
    return SiteDescription.Words(zh: node["zh"]?.string, en: node["en"]?.string)
  }

  /// A word that some type has.
  func word<Word: RawRepresentable & CaseIterable>(_: Word.Type = Word.self) throws -> Word
  where Word.RawValue == String {
    guard let word = node.scalar.flatMap({ Word(rawValue: $0.string) }) else {
      let known = Word.allCases.map(\.rawValue)
      throw failure(
        " \(known.joined(separator: "、")) 之一", "one of \(known.joined(separator: ", "))")
    }
    return word
  }

  func hours() throws -> WeekHours {
    guard let hours = OpeningHours(try text()) else {
      throw failure(
        "时段，例如 06:00-08:30,19:00-21:00", "hours such as 06:00-08:30,19:00-21:00")
    }
    return hours.week
  }
}
