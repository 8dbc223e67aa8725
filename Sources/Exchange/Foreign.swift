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

extension Foreign {
  /// Reads all layers of a file through GDAL, placed in degrees unless told to leave them.
  static func read(
    _ file: String, _ placement: Placement, in unit: DrawingUnit = .m
  ) throws -> [Foreign] {
    // GDAL's own words about a missing file help less.
    let isEmpty = try FileBytes(of: file).length == 0
    guard !isEmpty else {
      throw FileError(file, zh: "是空文件；请重新保存图纸", en: "is empty; save the drawing again")
    }
    let options = try Encoding.options(for: file)
    let system = try placement.arguments(in: unit)
    var features: [Foreign] = []
    for layer in try GDAL.layers(of: file, options) {
      guard placement != .own || layer.hasSystem else {
        throw FileError(
          file,
          zh: "没有说明位于地球何处：请用 --crs 写明测量坐标系的 EPSG 编号（例如 --crs EPSG:4549），"
            + "或用 --datum local 表示本地米制坐标",
          en: "does not say where on the Earth it lies: add --crs with the EPSG code of the survey"
            + " (such as --crs EPSG:4549), or --datum local for metres of its own")
      }
      features += try read(layer, of: file, options, system)
    }
    return features
  }

  private static func read(
    _ layer: GDAL.Layer, of file: String, _ options: [String], _ system: [String]
  ) throws -> [Foreign] {
    let printed = try GDAL.convert(
      options + ["-f", "GeoJSON", "/vsistdout/"] + system
        + ["-dim", "XY", "-lco", "COORDINATE_PRECISION=11", file, layer.name],
      of: file)
    // Letters that a narrow column has cut in two are no reason to refuse all.
    let isWhole = String(validating: printed, as: UTF8.self) != nil
    let text = isWhole ? printed : Array(String(decoding: printed, as: UTF8.self).utf8)
    let collection = try JSON(reading: text, name: file)
    return collection["features"]?.elements.compactMap { feature in
      guard let properties = feature["properties"], let geometry = feature["geometry"],
        geometry.form == .object
      else { return nil }
      let name = properties["EntityHandle"] == nil ? nil : properties["Layer"]?.string
      return Foreign(layer: name ?? layer.name, properties: properties, geometry: geometry)
    } ?? []
  }

  /// What programs write for themselves.
  private static let own: Set<String> = [
    "kind", "id", "Layer", "PaperSpace", "SubClasses", "Linetype", "EntityHandle", "Text",
    "ExtendedEntity", "BlockName", "BlockAngle", "fid", "timestamp", "begin", "end",
    "altitudeMode", "tessellate", "extrude", "visibility", "drawOrder", "icon", "snippet",
  ]

  /// The properties that say something.
  var columns: [(name: String, value: JSON)] {
    properties.members.filter { name, value in
      !Self.own.contains(name) && value.form != .null && value.string != ""
    }.map { (name: $0, value: $1) }
  }
}
