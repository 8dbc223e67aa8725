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
  unit: DrawingUnit? = nil, replacing: Bool = false
) throws -> Imported {
  guard replacing || !exists(output) else {
    throw FileError(output, "is there already; name another file, or add --force")
  }
  guard ["geojson", "json"].contains(output.ending) else {
    throw FileError(output, "should end in .geojson")
  }
  guard unit?.factor == nil || placement != .own else {
    throw FileError(source, "has a --unit: say with --crs or --datum local too where it lies")
  }
  let features = try Foreign.read(source, placement, in: unit ?? .m)
  guard !features.isEmpty else { throw FileError(source, "holds nothing that has a place") }
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
    "would be \(kilometres) km long: add --unit mm if it is drawn in millimetres; if not, delete"
      + " what lies far off, or add --unit m to take it as it is")
}

private func drafted(
  _ features: [Foreign], of source: String, to map: String
) throws -> FileError {
  let draft = LayerDraft(features, of: source)
  try writeWhole(draft.text.utf8, to: map)
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
    for feature in features where kind(of: feature) == nil && !open.contains(feature.layer) {
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
