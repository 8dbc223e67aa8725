import Yams

/// The keys of one rule in a file, taken one by one; what is left over is a mistake.
struct RuleFields {
  private let file: String
  private var keys: [(key: Node, value: Node)]
  private var known: [String] = []

  init(file: String, _ mapping: Node.Mapping) {
    self.file = file
    keys = mapping.map { ($0.key, $0.value) }
  }

  private mutating func take(_ name: String) -> Node? {
    known.append(name)
    guard let index = keys.firstIndex(where: { $0.key.string == name }) else { return nil }
    return keys.remove(at: index).value
  }

  private func fail(_ name: String, _ node: Node, _ zh: String, _ en: String) -> FileError {
    FileError(
      "\(file):\(node.mark?.line ?? 1)", zh: "“\(name)”应为\(zh)", en: "“\(name)” should be \(en)")
  }

  mutating func text(_ name: String) throws -> String? {
    guard let node = take(name) else { return nil }
    guard let text = node.scalar?.string else { throw fail(name, node, "文字", "a text") }
    return text
  }

  mutating func words(_ name: String) throws -> SiteDescription.Words? {
    guard let node = take(name) else { return nil }
    if let text = node.scalar?.string { return SiteDescription.Words(zh: text) }
    guard let words = node.mapping, !words.isEmpty,
      words.allSatisfy({ ["zh", "en"].contains($0.key.string) && $0.value.string != nil })
    else { throw fail(name, node, "文字，或 {zh: …, en: …}", "a text, or {zh: …, en: …}") }
    return SiteDescription.Words(zh: words["zh"]?.string, en: words["en"]?.string)
  }

  /// A date as it is written.
  mutating func date(_ name: String) throws -> String? {
    guard let node = take(name) else { return nil }
    guard let text = node.scalar?.string, text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil else {
      throw fail(name, node, "日期，例如 2026-11-20", "a date like 2026-11-20")
    }
    return text
  }

  mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ name: String) throws -> Word?
  {
    guard let node = take(name) else { return nil }
    guard let word = node.string.flatMap(Word.init) else {
      let words = Word.allCases.map(\.rawValue)
      throw fail(
        name, node, " \(words.joined(separator: "、")) 之一", "one of \(words.joined(separator: ", "))"
      )
    }
    return word
  }

  mutating func truth(_ name: String) throws -> Bool? {
    guard let node = take(name) else { return nil }
    switch node.scalar?.string.lowercased() {
    case "yes", "true", "on": return true
    case "no", "false", "off": return false
    default: throw fail(name, node, " yes 或 no", "yes or no")
    }
  }

  mutating func list(_ name: String) throws -> [String]? {
    guard let node = take(name) else { return nil }
    guard let words = node.sequence?.compactMap(\.string), words.count == node.sequence?.count
    else { throw fail(name, node, "词的列表，例如 [residents]", "a list of words such as [residents]") }
    return words
  }

  mutating func kinds(_ name: String) throws -> [Kind]? {
    guard let index = keys.firstIndex(where: { $0.key.string == name }) else {
      known.append(name)
      return nil
    }
    let node = keys[index].value
    return try list(name)?.map { word in
      guard let kind = Kind(word: word) else {
        throw fail(name, node, "种类，“\(word)”不是", "kinds, and “\(word)” is none")
      }
      return kind
    }
  }

  mutating func numbers(_ name: String) throws -> [String: Double]? {
    guard let node = take(name) else { return nil }
    var numbers: [String: Double] = [:]
    for (key, value) in node.mapping ?? [:] {
      guard let word = key.string, let number = value.float, number.isFinite else {
        throw fail(name, value, "数，例如 {wall: 1.5}", "numbers such as {wall: 1.5}")
      }
      numbers[word] = number
    }
    guard node.mapping != nil else {
      throw fail(name, node, "数，例如 {wall: 1.5}", "numbers such as {wall: 1.5}")
    }
    return numbers
  }

  /// `>=`, `<=` or `in`.
  mutating func sign() throws -> String? {
    guard let node = take("op") else { return nil }
    guard let sign = node.scalar?.string, [">=", "<=", "in"].contains(sign) else {
      throw fail("op", node, " \">=\"、\"<=\" 或 in", "\">=\", \"<=\" or in")
    }
    return sign
  }

  /// A number, two of them for what lies between, or `{new: …, renewal: …}`.
  mutating func limit(
    _ name: String, _ sign: String
  ) throws -> (new: Rule.Limit, renewal: Rule.Limit?)? {
    guard let node = take(name) else { return nil }
    if let mapping = node.mapping {
      guard let new = mapping["new"]?.limit(sign), let renewal = mapping["renewal"]?.limit(sign)
      else { throw fail(name, node, " {new: 数, renewal: 数}", "{new: number, renewal: number}") }
      return (new, renewal)
    }
    guard let limit = node.limit(sign) else {
      throw fail(
        name, node, "数；op 为 in 时为 [下限, 上限]", "a number, or [from, to] where op is in")
    }
    return (limit, nil)
  }

  func refuseOthers(in id: String) throws {
    guard let (key, _) = keys.first else { return }
    throw FileError(
      "\(file):\(key.mark?.line ?? 1)",
      zh: "规则“\(id)”中不认识键“\(key.string ?? "")”；可用的键有 \(known.joined(separator: "、"))",
      en: "the rule “\(id)” has an unknown key “\(key.string ?? "")”; keys are "
        + known.joined(separator: ", "))
  }
}

extension Node {
  fileprivate func limit(_ sign: String) -> Rule.Limit? {
    if sign == "in" {
      let ends = sequence?.compactMap(\.float) ?? []
      return ends.count == 2 && ends[0] <= ends[1] ? .between(ends[0], ends[1]) : nil
    }
    guard let value = float, value.isFinite else { return nil }
    return sign == "<=" ? .atMost(value) : .atLeast(value)
  }
}
