import Glibc
import Projection
import PublicSpace

/// Writes a layout for other programs, a layer for each kind; returns the files written.
///
/// The ending says how: `.gpkg` for QGIS, `.dxf` for CAD, `.shp` as a file for each layer.
public func exportLayout(
  _ source: String, to output: String, epsg: Int?, replacing: Bool = false
) throws -> [String] {
  guard let format = ExportFormat(rawValue: output.ending) else {
    throw FileError(
      output, zh: "应以 .gpkg、.dxf 或 .shp 结尾", en: "should end in .gpkg, .dxf or .shp")
  }
  let layout = try Layout(reading: source)
  guard !layout.datum.isShifted else {
    throw FileError(
      source,
      zh: "采用 \(layout.datum.name)，其他软件不认识；请先换成 WGS 84 的布局",
      en: "is in \(layout.datum.name), which other programs do not know; convert it to WGS 84"
        + " first")
  }
  let layers = ExportLayer.layers(of: layout, asRings: format == .dxf)
  guard !layers.isEmpty else {
    throw FileError(source, zh: "没有可导出的内容", en: "has nothing to export")
  }
  let system = try format.system(for: layout, epsg: epsg)
  return try inFolder(beside: output) { folder in
    try format.write(layers, as: output, in: folder, system)
    let made = names(in: folder).filter { !$0.hasSuffix(".geojson") }
    let files = made.map { output.folderPrefix + $0 }
    if let old = files.first(where: exists), !replacing {
      throw FileError(old, .thereAlready)
    }
    for (name, file) in zip(made, files) {
      guard rename("\(folder)/\(name)", file) == 0 else {
        throw FileError(
          file, Wording(zh: "无法写入：", en: "cannot be written: ") + .systemError)
      }
    }
    return files.filter { ["gpkg", "dxf", "shp"].contains($0.ending) }
  }
}
