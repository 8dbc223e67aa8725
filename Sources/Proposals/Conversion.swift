public import Projection
public import PublicSpace

/// Writes a layout in another datum, all else as it was.
public func convert(
  _ source: String, to datum: Datum, output: String, frame: Frame = Frame()
) throws -> [Finding] {
  guard !source.isFolder else { throw FileError(source, "is a folder; name a .geojson file in it") }
  let folder = try SiteFolder(source, frame: frame)
  try refuse(output, among: [source])
  let layout = try Layout(unresolved: source, datums: folder.datums)
  let conversion = try LayoutConversion(of: layout, to: datum)
  try writeWhole(conversion.text.utf8, to: output)
  let differs = layout.findings.filter { $0.code == "datum.differs" }
  guard conversion.moved > 0 else { return differs }
  return differs + [
    Finding(
      .note, "datum.approximate",
      "\(conversion.moved) positions were moved from \(layout.datum.name) to \(datum.name) by the"
        + " published formula, which is approximate: good for laying over a map, not for survey")
  ]
}
