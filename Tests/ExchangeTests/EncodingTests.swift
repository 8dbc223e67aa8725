import PublicSpace
import Samples
import Testing

@testable import Exchange

struct EncodingTests {
  @Test func aShapefileWithoutACodePageIsReadAsGBK() throws {
    try inFolder { folder in
      let source = """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"名称":"建筑"},
        "geometry":{"type":"Point","coordinates":[121.4,31.3]}}]}
        """
      try write(source.utf8, to: "\(folder)/a.geojson")
      _ = try GDAL.convert(
        [
          "-f", "ESRI Shapefile", "\(folder)/a.shp", "\(folder)/a.geojson", "-lco",
          "ENCODING=CP936",
        ],
        of: folder)
      try remove("\(folder)/a.cpg")
      #expect(try Foreign.read("\(folder)/a.shp", .own)[0].properties["名称"]?.string == "建筑")
    }
  }

  @Test func aNameEndsAtItsLastDot() {
    #expect("/a.b/c.d.SHP".ending == "shp" && "/a.b/c".ending == "" && "/a.b/c.d.shp".stem == "c.d")
    #expect("/a/b.c".folderPrefix == "/a/" && "b.c".folderPrefix == "")
  }
}
