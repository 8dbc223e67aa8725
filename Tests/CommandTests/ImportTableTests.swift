import Projection
import PublicSpace
import Samples
import Testing

/// Files of GIS, made by GDAL itself.
@Suite(withGDAL) struct ImportTableTests {
  private let houses = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"名称":"三号楼","建筑高度":18.5,"层数":6,"户数":24,"类型":"住宅","产权":"公"},
    "geometry":{"type":"Polygon","coordinates":[[[121.4,31.3],[121.4003,31.3],[121.4003,31.3002],[121.4,31.3]]]}},
    {"type":"Feature","properties":{"名称":"活动室","建筑高度":4,"层数":1,"户数":null,"类型":"社区驿站","产权":"私"},
    "geometry":{"type":"Polygon","coordinates":[[[121.4005,31.3],[121.4008,31.3],[121.4008,31.3002],[121.4005,31.3]]]}}]}
    """

  private func make(
    _ file: String, _ format: String, _ options: [String] = [], of text: String, in folder: String
  ) throws {
    try write(text.utf8, to: "\(folder)/source.geojson")
    let source = ["-f", format, "\(folder)/\(file)", "\(folder)/source.geojson"]
    _ = try tool("ogr2ogr", source + options)
    try remove("\(folder)/source.geojson")
  }

  /// A code page file that is right, another that GDAL knows, none, and a wrong one.
  @Test(arguments: ["CP936", "GBK", nil, "UTF-8"])
  func aShapefileInGBKBecomesALayoutWithItsColumns(page: String?) throws {
    try inFolder { folder in
      try make(
        "房屋.shp", "ESRI Shapefile", ["-lco", "ENCODING=CP936"], of: houses, in: folder)
      try remove("\(folder)/房屋.cpg")
      if let page { try write(page.utf8, to: "\(folder)/房屋.cpg") }
      let (layout, draft, _) = try imported("房屋.shp", in: folder)
      for line in ["名称\": \"name", "建筑高度\": \"height", "层数\": \"levels", "户数\": \"households"] {
        #expect(draft.contains(line), "\(line)")
      }
      let house = try #require(layout.features.first)
      #expect(house.kind == .building && house.text("name") == "三号楼")
      #expect(house.number("height") == 18.5 && house.number("levels") == 6)
      #expect(house.number("households") == 24)
      // What no property is for stays as it was.
      #expect(house.text("产权") == "公" && house.text("类型") == "住宅")
      // Its kind comes from the column that says kinds.
      #expect(layout.features[1].kind == .station)
    }
  }

  @Test func aColumnMayBeLeftOutOrRenamed() throws {
    try inFolder { folder in
      try make("a.gpkg", "GPKG", ["-nln", "建筑"], of: houses, in: folder)
      let (layout, _, _) = try imported(
        "a.gpkg", in: folder,
        correcting: ["\"产权\": \"产权\"": "\"产权\": owner", "\"户数\": \"households\"": "\"户数\": skip"])
      #expect(layout.features[0].text("owner") == "公" && layout.features[0].text("产权") == nil)
      #expect(layout.features[0].number("households") == nil)
    }
  }

  @Test func aGeoPackageHasManyLayersInAnySystem() throws {
    try inFolder { folder in
      let grid = ["-s_srs", "EPSG:4326", "-t_srs", "EPSG:4549"]
      try make("a.gpkg", "GPKG", ["-nln", "建筑"] + grid, of: houses, in: folder)
      let utm = ["-s_srs", "EPSG:4326", "-t_srs", "EPSG:32651"]
      try make("a.gpkg", "GPKG", ["-update", "-nln", "草坪"] + utm, of: houses, in: folder)
      let (layout, _, _) = try imported(
        "a.gpkg", in: folder, correcting: ["\"类型\": \"kind\"": "\"类型\": 类型"])
      #expect(layout.kinds == ["building": 2, "lawn": 2])
      let corner = try #require(layout.features[2].outline.first)
      #expect(abs(corner.longitude - 121.4) < 1e-8 && abs(corner.latitude - 31.3) < 1e-8)
    }
  }

  @Test func foldersOfAKMLAreLayers() throws {
    try inFolder { folder in
      let ring = "121.4,31.3,4 121.4003,31.3,4 121.4003,31.3002,4 121.4,31.3,4"
      let kml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>总图</name>
        <Schema name="s" id="s"><SimpleField name="层数" type="int"/></Schema>
        <Folder><name>建筑</name><Placemark><name>三号楼</name><ExtendedData><SchemaData schemaUrl="#s">
        <SimpleData name="层数">6</SimpleData></SchemaData></ExtendedData><Polygon><outerBoundaryIs>
        <LinearRing><coordinates>\(ring)</coordinates></LinearRing></outerBoundaryIs></Polygon>
        </Placemark></Folder><Folder><name>绿化</name><Placemark><LineString>
        <coordinates>\(ring)</coordinates></LineString></Placemark></Folder>
        </Document></kml>
        """
      try write(kml.utf8, to: "\(folder)/a.kml")
      let (layout, _, _) = try imported("a.kml", in: folder)
      #expect(layout.kinds == ["building": 1, "planting": 1])
      let house = try #require(layout.features.first { $0.kind == .building })
      #expect(house.text("name") == "三号楼" && house.number("levels") == 6)
      #expect(layout.features.allSatisfy { $0.outline.polygons.count == 1 })
    }
  }

  @Test(.timeLimit(.minutes(2))) func aHundredThousandTreesOfAFlatGeobuf() throws {
    try inFolder { folder in
      let trees = (0..<100_000).map { number in
        let (x, y) = (Double(number % 400) * 1e-5, Double(number / 400) * 1e-5)
        return #"{"type":"Feature","properties":{"树种":"香樟"},"geometry":{"type":"Point","#
          + #""coordinates":[\#(121.4 + x),\#(31.3 + y)]}}"#
      }
      let text =
        #"{"type":"FeatureCollection","features":["# + trees.joined(separator: ",\n") + "]}"
      try make("乔木.fgb", "FlatGeobuf", ["-nln", "乔木"], of: text, in: folder)
      let (layout, _, answer) = try imported("乔木.fgb", in: folder)
      #expect(answer.output == "out.geojson: tree 100000\n")
      #expect(layout.features[99_999].text("species") == "香樟")
      #expect(Set(layout.features.map(\.id)).count == 100_000)
    }
  }
}
