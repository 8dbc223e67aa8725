public import Projection
public import PublicSpace

/// Writes a layout in another datum, all else as it was.
public func convert(
  _ source: String, to datum: Datum, output: String, frame: Frame = Frame()
) throws -> [Finding] {
  guard !source.isFolder else {
    throw FileError(
      source, zh: "是文件夹；请指明其中的 .geojson 文件",
      en: "is a folder; name a .geojson file in it")
  }
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
      Wording(
        zh: "已按公开公式把 \(conversion.moved) 个坐标从 \(layout.datum.name) 转换到 \(datum.name)；"
          + "公式是近似的：可用于叠合底图，不可用于测量",
        en: "\(conversion.moved) positions were moved from \(layout.datum.name) to \(datum.name) by"
          + " the published formula, which is approximate: good for laying over a map, not for survey"
      ))
  ]
}
