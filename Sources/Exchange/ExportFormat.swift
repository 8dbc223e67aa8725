import Projection
import PublicSpace

/// What can be written for other programs.
enum ExportFormat: String {
  case gpkg, dxf, shp

  /// What GDAL is told of the coordinates; a drawing is in metres, for all else degrees will do.
  func system(for layout: Layout, epsg: Int?) throws(FileError) -> [String] {
    guard layout.datum.isInDegrees else {
      guard epsg == nil else {
        throw FileError(
          layout.file, zh: "采用本地米制坐标，--crs 无法为它定位",
          en: "is in metres of its own, so --crs cannot place it")
      }
      return ["-a_srs", "NONE"]
    }
    if let epsg { return ["-s_srs", "EPSG:4326", "-t_srs", "EPSG:\(epsg)"] }
    guard self == .dxf, let middle = layout.middle else { return ["-a_srs", "EPSG:4326"] }
    return ["-s_srs", "EPSG:4326", "-t_srs", Plane(around: middle).definition]
  }

  /// Writes the layers into a folder, under the name of the file that is wanted.
  func write(
    _ layers: [ExportLayer], as output: String, in folder: String, _ system: [String]
  ) throws {
    let input = "\(folder)/layers.geojson"
    switch self {
    case .dxf:
      try writeWhole(ExportLayer.collection(layers.flatMap(\.features)).utf8, to: input)
      // The drawing takes a feature's property “Layer” for its layer.
      try convert(["-f", "DXF", "\(folder)/\(output.stem).dxf", input] + system, output)
    case .gpkg:
      for (index, layer) in layers.enumerated() {
        try writeWhole(ExportLayer.collection(layer.features).utf8, to: input)
        let more = index == 0 ? [] : ["-update"]
        // A fixed date: the same layout gives the same file.
        try convert(
          ["--config", "OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z", "-f", "GPKG"] + more
            + ["\(folder)/\(output.stem).gpkg", input, "-nln", layer.name] + system, output)
      }
    case .shp:
      for layer in layers {
        try writeWhole(ExportLayer.collection(layer.features).utf8, to: input)
        try convert(
          [
            "-f", "ESRI Shapefile", "\(folder)/\(output.stem)-\(layer.name).shp", input, "-lco",
            "ENCODING=UTF-8",
          ] + system, output)
      }
    }
  }

  private func convert(_ arguments: [String], _ output: String) throws(FileError) {
    _ = try GDAL.convert(arguments, of: output)
  }
}

extension Layout {
  /// The middle of the box round all features.
  fileprivate var middle: Coordinate? {
    let places = features.flatMap(\.outline.coordinates)
    let (longitudes, latitudes) = (places.map(\.longitude), places.map(\.latitude))
    guard let west = longitudes.min(), let east = longitudes.max(),
      let south = latitudes.min(), let north = latitudes.max()
    else { return nil }
    return Coordinate((west + east) / 2, (south + north) / 2)
  }
}
