import PublicSpace

/// A map drafted from the names of layers, for a person to correct.
struct LayerDraft {
  let source: String
  /// Each layer and how many features lie on it, in the order of the file.
  let layers: [(name: String, count: Int)]

  init(_ features: [Foreign], of source: String) {
    self.source = source
    var counts: [String: Int] = [:]
    var order: [String] = []
    for feature in features where feature.kind == nil {
      if counts[feature.layer] == nil { order.append(feature.layer) }
      counts[feature.layer, default: 0] += 1
    }
    layers = order.map { ($0, counts[$0] ?? 0) }
  }

  var undecided: [String] { layers.map(\.name).filter { LayerGuess($0) == .unknown } }

  var text: String {
    let lines = layers.map { name, count in
      "  \(name.jsonLiteral): \(word(for: name))  # \(count) drawn"
    }
    return """
      # 图层对应表：每个图层是什么。改好后再运行一次 yuan import。
      # What each layer of \(source) is. Correct it, then run yuan import again.
      #   “建筑”: building                    a kind, as “yuan kinds” lists them
      #   “乔木”: {kind: tree, radius: 2.5}   and properties for all on the layer
      #   “标注”: skip                        not taken over
      #   “X”: "?"                           to be decided
      layers:
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
