import PublicSpace

/// A feature as another program drew it.
struct Foreign {
  /// The layer it lies on: that of the drawing, else that of the file.
  let layer: String
  let properties: JSON
  let geometry: JSON

  /// The kind that it already names, as what we exported does.
  var kind: Kind? { properties["kind"]?.string.flatMap { Kind(word: $0) } }

  /// Words that stand in a drawing.
  ///
  /// A hatch has a text too: the name of its pattern.
  var isText: Bool {
    properties["Text"]?.string != nil && properties["EntityHandle"] != nil
      && geometry["type"]?.string == "Point"
  }
}

/// Where the numbers of a file lie on the Earth.
public enum Placement: Hashable, Sendable {
  /// As the file says.
  case own
  /// In the plane or system of an EPSG code.
  case epsg(Int)
  /// As they are, under a datum that the layout names.
  case datum(String)
}

extension Foreign {
  /// Reads all layers of a file through GDAL, placed in degrees unless told to leave them.
  static func read(_ file: String, _ placement: Placement) throws -> [Foreign] {
    // GDAL's own words about a missing file help less.
    _ = try contents(of: file)
    let options = try Encoding.options(for: file)
    var features: [Foreign] = []
    for layer in try GDAL.layers(of: file, options) {
      let system = try arguments(for: placement, layer, of: file)
      let printed = try GDAL.convert(
        options + ["-f", "GeoJSON", "/vsistdout/"] + system
          + ["-dim", "XY", "-lco", "COORDINATE_PRECISION=11", file, layer.name],
        of: file)
      let collection = try JSON(reading: printed, name: file)
      features +=
        collection["features"]?.elements.compactMap { feature in
          guard let properties = feature["properties"], let geometry = feature["geometry"],
            geometry.form == .object
          else { return nil }
          let name = properties["EntityHandle"] == nil ? nil : properties["Layer"]?.string
          return Foreign(layer: name ?? layer.name, properties: properties, geometry: geometry)
        } ?? []
    }
    return features
  }

  private static func arguments(
    for placement: Placement, _ layer: GDAL.Layer, of file: String
  ) throws(FileError) -> [String] {
    switch placement {
    case .datum: return []
    case .epsg(let code): return ["-s_srs", "EPSG:\(code)", "-t_srs", "EPSG:4326"]
    case .own:
      guard layer.hasSystem else {
        throw FileError(
          file,
          "does not say where on the Earth it lies: add --crs with the EPSG code of the survey"
            + " (such as --crs EPSG:4549), or --datum local for metres of its own")
      }
      return ["-t_srs", "EPSG:4326"]
    }
  }
}
