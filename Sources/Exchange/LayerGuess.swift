import PublicSpace

/// What a layer most likely holds, by its name in Chinese or English.
enum LayerGuess: Hashable {
  case kind(Kind)
  case skip
  case unknown

  init(_ layer: String) {
    let name = layer.lowercased()
    let words = Set(name.split { !$0.isLetter }.map(String.init))
    let isLabel =
      Self.labels.contains { name.contains($0) } || !words.isDisjoint(with: Self.labelWords)
    if isLabel {
      self = .skip
    } else {
      self = Kind.named(in: layer).map(LayerGuess.kind) ?? .unknown
    }
  }

  private static let labels = [
    "标注", "尺寸", "文字", "图框", "图签", "轴线", "轴网", "坐标", "等高线", "指北针", "说明", "图例", "高程",
    "标高", "defpoints", "dimension",
  ]
  private static let labelWords: Set<String> = [
    "dim", "dims", "text", "txt", "axis", "title", "frame", "viewport", "label", "labels", "note",
    "notes", "anno", "hatch",
  ]
}
