public import PublicSpace

/// What an import did.
public struct Imported: Sendable {
  public let file: String
  /// Features of each kind, in the order of kinds.
  public let counts: [(kind: Kind, count: Int)]
  /// What was left out, and why.
  public let remarks: [Wording]
}

/// Turns a drawing of another program into a layout.
///
/// Without a map of layers one is drafted beside the layout, and nothing else is written.
public func importLayout(
  _ source: String, to output: String, layers map: String?, placement: Placement,
  unit: DrawingUnit? = nil, replacing: Bool = false
) throws -> Imported {
  guard replacing || !exists(output) else {
    throw FileError(output, .thereAlready)
  }
  guard ["geojson", "json"].contains(output.ending) else {
    throw FileError(output, zh: "应以 .geojson 结尾", en: "should end in .geojson")
  }
  guard unit?.factor == nil || placement != .own else {
    throw FileError(
      source, zh: "写了 --unit：请同时用 --crs 或 --datum local 说明位置",
      en: "has a --unit: say with --crs or --datum local too where it lies")
  }
  let features = try Foreign.read(source, placement, in: unit ?? .m)
  guard !features.isEmpty else {
    throw FileError(source, zh: "没有带位置的内容", en: "holds nothing that has a place")
  }
  if unit == nil, !placement.isInDegrees { try refuseGiants(features, in: source) }
  let isWanted = map != nil || features.contains { $0.kind == nil }
  let map = map ?? output.folderPrefix + "map.yaml"
  var layers: LayerMap?
  if isWanted {
    guard exists(map) else { throw try drafted(features, of: source, to: map) }
    layers = try LayerMap(reading: map)
    try layers?.check(features)
  }
  var writer = ImportWriter(placement: placement)
  for feature in features { writer.add(feature, by: layers) }
  try writeWhole(writer.text.utf8, to: output)
  return Imported(file: output, counts: writer.counts, remarks: writer.remarks)
}

/// Throws when a drawing is larger than any community, as one in millimetres is.
private func refuseGiants(_ features: [Foreign], in source: String) throws(FileError) {
  let largest = 10_000.0
  var box = GeometryBox()
  for feature in features { box.add(feature.geometry) }
  guard box.longestSide > largest else { return }
  let kilometres = Int((box.longestSide / 1000).rounded())
  throw FileError(
    source,
    zh: "将长达 \(kilometres) km：若以毫米绘制，请加 --unit mm；否则请删去远处的内容，"
      + "或加 --unit m 照原样导入",
    en:
      "would be \(kilometres) km long: add --unit mm if it is drawn in millimetres; if not, delete"
      + " what lies far off, or add --unit m to take it as it is")
}

private func drafted(
  _ features: [Foreign], of source: String, to map: String
) throws -> FileError {
  let draft = LayerDraft(features, of: source)
  try writeWhole(draft.text.utf8, to: map)
  let undecided = draft.undecided.map { "“\($0)”" }.joined(separator: ", ")
  let isDecided = undecided.isEmpty
  let count = draft.layers.count
  return FileError(
    map,
    zh: "已按 \(count) 个图层拟出\(isDecided ? "" : "（未能判断：\(undecided)）")；请核对改正，再运行一次同样的命令",
    en: "was drafted from \(count) layers\(isDecided ? "" : " (not guessed: \(undecided))");"
      + " read and correct it, then run the same command again")
}

extension LayerMap {
  /// Throws when a layer of the drawing has no line, or one that is not decided.
  fileprivate func check(_ features: [Foreign]) throws {
    var open: [String] = []
    for feature in features where kind(of: feature) == nil && !open.contains(feature.layer) {
      switch fates[feature.layer] {
      case nil, .undecided: open.append(feature.layer)
      default: break
      }
    }
    guard open.isEmpty else {
      let names = open.map { "“\($0)”" }.joined(separator: ", ")
      throw FileError(
        file, zh: "没有说明 \(names) 是什么；请逐个写明种类或“skip”",
        en: "does not say what \(names) is; write a kind or “skip” behind each")
    }
  }
}

extension Wording {
  static let thereAlready = Wording(
    zh: "已经存在；请另起名称，或加 --force", en: "is there already; name another file, or add --force")
}
