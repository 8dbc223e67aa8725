public import PublicSpace

/// What an import did.
public struct Imported: Sendable {
  public let file: String
  /// Features of each kind, in the order of kinds.
  public let counts: [(kind: Kind, count: Int)]
  /// What was left out, and why.
  public let remarks: [String]
}

/// Turns a drawing of another program into a layout.
///
/// Without a map of layers one is drafted beside the layout, and nothing else is written.
public func importLayout(
  _ source: String, to output: String, layers map: String?, placement: Placement,
  replacing: Bool = false
) throws -> Imported {
  guard replacing || !exists(output) else {
    throw FileError(output, "is there already; name another file, or add --force")
  }
  let features = try Foreign.read(source, placement)
  guard !features.isEmpty else { throw FileError(source, "holds nothing that has a place") }
  let map = map ?? output.folderPrefix + "map.yaml"
  var layers: LayerMap?
  if features.contains(where: { $0.kind == nil }) {
    guard exists(map) else { throw try drafted(features, of: source, to: map) }
    layers = try LayerMap(reading: map)
    try layers?.check(features)
  }
  var writer = ImportWriter(placement: placement)
  for feature in features { writer.add(feature, by: layers) }
  try writeWhole(writer.text, to: output)
  return Imported(file: output, counts: writer.counts, remarks: writer.remarks)
}

private func drafted(
  _ features: [Foreign], of source: String, to map: String
) throws -> FileError {
  let draft = LayerDraft(features, of: source)
  try writeWhole(draft.text, to: map)
  let undecided = draft.undecided.map { "“\($0)”" }.joined(separator: ", ")
  let open = undecided.isEmpty ? "" : " (not guessed: \(undecided))"
  return FileError(
    map,
    "was drafted from \(draft.layers.count) layers\(open); read and correct it, then run the"
      + " same command again")
}

extension LayerMap {
  /// Throws when a layer of the drawing has no line, or one that is not decided.
  fileprivate func check(_ features: [Foreign]) throws {
    var open: [String] = []
    for feature in features where feature.kind == nil && !open.contains(feature.layer) {
      switch fates[feature.layer] {
      case nil, .undecided: open.append(feature.layer)
      default: break
      }
    }
    guard open.isEmpty else {
      let names = open.map { "“\($0)”" }.joined(separator: ", ")
      throw FileError(file, "does not say what \(names) is; write a kind or “skip” behind each")
    }
  }
}
