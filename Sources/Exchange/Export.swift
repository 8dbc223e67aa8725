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
    throw FileError(output, "should end in .gpkg, .dxf or .shp")
  }
  let layout = try Layout(reading: source)
  guard !layout.datum.isShifted else {
    throw FileError(
      source,
      "is in \(layout.datum.name), which other programs do not know; convert it to WGS 84"
        + " first")
  }
  let layers = ExportLayer.layers(of: layout, asRings: format == .dxf)
  guard !layers.isEmpty else { throw FileError(source, "has nothing to export") }
  let system = try format.system(for: layout, epsg: epsg)
  return try inFolder(beside: output) { folder in
    try format.write(layers, as: output, in: folder, system)
    let made = names(in: folder).filter { !$0.hasSuffix(".geojson") }
    let files = made.map { output.folderPrefix + $0 }
    if let old = files.first(where: exists), !replacing {
      throw FileError(old, "is there already; name another file, or add --force")
    }
    for (name, file) in zip(made, files) {
      guard rename("\(folder)/\(name)", file) == 0 else {
        throw FileError(file, "cannot be written: \(String(cString: strerror(errno)))")
      }
    }
    return files.filter { ["gpkg", "dxf", "shp"].contains($0.ending) }
  }
}
