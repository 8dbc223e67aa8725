import PublicSpace
import Yams

/// What readers of YAML share: mistakes are errors that name the line and the nearest word there is.
protocol YAMLReading {
  var file: String { get }
}

extension YAMLReading {
  /// The document's lines of “key: value”; nil when it is empty.
  func root(of yaml: String) throws -> Node? {
    let root = try yamlDocument(in: yaml, file: file)
    return root?.scalar?.string.isEmpty == true ? nil : root
  }

  func fail(_ node: Node, _ zh: String, _ en: String) -> FileError {
    FileError("\(file):\(node.mark?.line ?? 1)", zh: zh, en: en)
  }

  func mapping(_ node: Node, _ key: String) throws -> Node.Mapping {
    guard let mapping = node.mapping else {
      throw fail(
        node, "“\(key)”下应由“键: 值”写成", "what is under “\(key)” should be “key: value” lines")
    }
    return mapping
  }

  func number(_ node: Node, _ key: String, _ range: ClosedRange<Double>) throws -> Double {
    guard let number = node.float, range.contains(number) else {
      let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
      throw fail(
        node, "“\(key)”应为 \(low) 至 \(high) 之间的数",
        "“\(key)” should be a number from \(low) to \(high)")
    }
    return number
  }

  func know(_ mapping: Node.Mapping, _ words: [String]) throws {
    for (key, _) in mapping where !words.contains(key.string ?? "") {
      throw unknown(key, among: words)
    }
  }

  func word<Value>(
    _ node: Node, among words: [String], _ value: (String) -> Value?
  ) throws -> Value {
    guard let text = node.string, let found = value(text) else {
      throw unknown(node, among: words)
    }
    return found
  }

  /// A text, or one in each language.
  func words(_ node: Node, _ key: String) throws -> SiteDescription.Words {
    if let text = node.string { return SiteDescription.Words(zh: text) }
    guard let mapping = node.mapping, !mapping.isEmpty,
      mapping.allSatisfy({ ["zh", "en"].contains($0.key.string) && $0.value.string != nil })
    else {
      throw fail(
        node, "“\(key)”应为文字，或 {zh: …, en: …}",
        "“\(key)” should be a text, or {zh: …, en: …}")
    }
    return SiteDescription.Words(zh: mapping["zh"]?.string, en: mapping["en"]?.string)
  }

  func unknown(_ node: Node, among words: [String]) -> FileError {
    let word = node.string ?? "?"
    let list = words.joined(separator: ", ")
    guard let near = nearestWord(to: word, among: words) else {
      return fail(
        node, "不认识“\(word)”；可用的有 \(list)", "does not know “\(word)”; there are \(list)")
    }
    return fail(
      node, "不认识“\(word)”；是否想写“\(near)”？可用的有 \(list)",
      "does not know “\(word)”; is it “\(near)”? There are \(list)")
  }
}
