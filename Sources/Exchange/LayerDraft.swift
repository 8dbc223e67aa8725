import PublicSpace

/// A map drafted from the names of layers and columns, for a person to correct.
struct LayerDraft {
  let source: String
  /// Each layer and how many features lie on it, in the order of the file.
  let layers: [(name: String, count: Int)]
  /// Each column of a table and what it is thought to be.
  let columns: [(name: String, property: String)]

  init(_ features: [Foreign], of source: String) {
    self.source = source
    layers = features.lazy.filter { $0.kind == nil }.map(\.layer).counted
    var columns: [(name: String, property: String)] = []
    for (name, _) in features.lazy.flatMap(\.columns).map(\.name).counted {
      var guess = ColumnGuess.property(name) ?? name
      if guess == "kind", !features.saysKinds(in: name) { guess = name }
      // Of two columns for one property the first is taken.
      if columns.contains(where: { $0.property == guess }) { guess = name }
      columns.append((name, guess))
    }
    self.columns = columns
  }

  var undecided: [String] { layers.map(\.name).filter { LayerGuess($0) == .unknown } }

  var text: String {
    let lines = layers.map { name, count in
      "  \(name.jsonLiteral): \(word(for: name))  # \(count) 个"
    }
    return """
      # 图层对应表：\(source.split(separator: "/").last ?? "") 的每个图层是什么。改好后再运行一次同样的 yuan import。
      # What each layer is. Correct it, then run the same yuan import again. For example 例如:
      #   "建筑": building                      种类，见 yuan kinds · a kind, as “yuan kinds” lists them
      #   "乔木": {kind: tree, radius: 2.5}     并给该图层统一属性 · and properties for all on the layer
      #   "标注": skip                          不导入 · not taken over
      #   "图层1": "?"                          待定，须改 · to be decided
      layers:
      \(lines.joined(separator: "\n"))

      """ + columnText
  }

  private var columnText: String {
    guard !columns.isEmpty else { return "" }
    let lines = columns.map { "  \($0.name.jsonLiteral): \($0.property.jsonLiteral)" }
    return """

      # 属性列对应表：左边是原来的列名，右边是布局里的属性名（见 yuan kinds）；skip 为不导入。
      # What each column is called in the layout; skip leaves it out, kind says what a feature is.
      columns:
      \(lines.joined(separator: "\n"))

      """
  }

  private func word(for layer: String) -> String {
    switch LayerGuess(layer) {
    case .kind(let kind): kind.rawValue
    case .skip: "skip"
    case .unknown: "\"?\""
    }
  }
}

extension [Foreign] {
  /// Whether at least half of what a column says are kinds.
  fileprivate func saysKinds(in column: String) -> Bool {
    let words = compactMap { $0.properties[column]?.string }.filter { !$0.isEmpty }
    let known = words.count { (Kind(word: $0) ?? Kind.named(in: $0)) != nil }
    return known > 0 && known * 2 >= words.count
  }
}

extension Sequence<String> {
  /// Each word once, in order, and how often it stands there.
  fileprivate var counted: [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for word in self {
      if counts[word] == nil { order.append(word) }
      counts[word, default: 0] += 1
    }
    return order.map { ($0, counts[$0] ?? 0) }
  }
}
