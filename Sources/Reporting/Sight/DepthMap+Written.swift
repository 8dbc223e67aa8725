public import Analysis
import Geometry
import Projection
public import PublicSpace

extension DepthMap {
  /// An ESRI ASCII grid of one figure in the local plane, from the north; −9999 where there is no open ground.
  public func asciiGrid(_ field: Field) -> String {
    var values = [String](repeating: "-9999", count: columns * rows)
    for cell in cells {
      values[(rows - 1 - cell.row) * columns + cell.column] =
        cell.value(field).map { "\(($0 * 1e6).rounded() / 1e6)" } ?? "-9999"
    }
    let head = """
      ncols \(columns)
      nrows \(rows)
      xllcorner \(corner.x)
      yllcorner \(corner.y)
      cellsize \(grid)
      NODATA_value -9999

      """
    return head
      + (0..<rows).map { row in
        values[row * columns..<(row + 1) * columns].joined(separator: " ") + "\n"
      }.joined()
  }

  /// All figures of every cell as GeoJSON points, in the layout’s coordinates.
  public func geojson(in site: Site) throws -> String {
    let places = try cells.isEmpty ? [] : site.plane.degrees(cells.map(\.place))
    let features = zip(cells, places).map { cell, place in
      JSONValue.object([
        "type": .string("Feature"),
        "properties": .object(
          Field.allCases.map {
            JSONValue.Member(name: $0.key, value: .number(cell.value($0)))
          }),
        "geometry": .object([
          "type": .string("Point"), "coordinates": place.position(in: site.layout.datum),
        ]),
      ]).line
    }
    return "{\"type\": \"FeatureCollection\", \"yuan:datum\": \"\(site.layout.datum.rawValue)\","
      + " \"features\": [" + (features.isEmpty ? "" : "\n") + features.joined(separator: ",\n")
      + (features.isEmpty ? "" : "\n") + "]}\n"
  }
}

extension DepthMap.Field {
  /// The key in reports.
  var key: String { self == .area ? "area_m2" : rawValue }
}
