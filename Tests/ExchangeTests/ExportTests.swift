import Geometry
import PublicSpace
import Samples
import Testing

@testable import Exchange

/// What goes out comes back.
struct ExportTests {
  private let layout = SampleLayout([
    .area("boundary", .square(100), id: "b"),
    SampleFeature.area("building", .frame, id: "h").with("levels", 6).with("name", "三号楼"),
    .line("path", .through((0, 0), (30, 0)), width: 2, id: "p"),
    .area("path", .square(5), id: "q"),
    .tree(20, 20, radius: 3, id: "t"),
  ])

  private func roundTrip(_ ending: String, _ test: (Layout) throws -> Void) throws {
    try inFolder { folder in
      let source = "\(folder)/a.geojson"
      try write(layout.text().utf8, to: source)
      let files = try exportLayout(source, to: "\(folder)/x.\(ending)", epsg: nil)
      #expect(files == ["\(folder)/x.\(ending)"])
      let output = "\(folder)/back.geojson"
      _ = try importLayout(files[0], to: output, layers: nil, placement: .own)
      try test(try Layout(reading: output))
      #expect(try everything(in: folder) == ["a.geojson", "back.geojson", "x.\(ending)"])
    }
  }

  @Test func aGeoPackageKeepsAll() throws {
    try roundTrip("gpkg") { back in
      #expect(Set(back.features.map(\.id)) == ["b", "h", "p", "q", "t"])
      let house = try #require(back.feature("h"))
      #expect(house.kind == .building && house.number("levels") == 6)
      #expect(house.text("name") == "三号楼" && house.outline.polygons[0].count == 2)
      let before = try layout.site()
      let after = try Site(back)
      for element in before.elements {
        let other = try #require(after.elements.first { $0.id == element.id })
        #expect(abs(other.shape.region.area - element.shape.region.area) < 1e-3)
        #expect(other.kind == element.kind && other.width == element.width)
      }
    }
  }

  @Test func aGeoPackageHasALayerForEachKind() throws {
    try inFolder { folder in
      try write(layout.text().utf8, to: "\(folder)/a.geojson")
      let file = "\(folder)/x.gpkg"
      _ = try exportLayout("\(folder)/a.geojson", to: file, epsg: 4549)
      let layers = try GDAL.layers(of: file, [])
      #expect(layers.map(\.name) == ["building", "path", "path_line", "boundary", "tree"])
      #expect(layers.allSatisfy { $0.hasSystem })
      #expect(throws: FileError.self) {
        try exportLayout("\(folder)/a.geojson", to: file, epsg: nil)
      }
    }
  }

  @Test func aDrawingKeepsLayersAndMetres() throws {
    try inFolder { folder in
      try write(layout.text().utf8, to: "\(folder)/a.geojson")
      _ = try exportLayout("\(folder)/a.geojson", to: "\(folder)/x.dxf", epsg: nil)
      let back = "\(folder)/back.geojson"
      let draft = #expect(throws: FileError.self) {
        try importLayout("\(folder)/x.dxf", to: back, layers: nil, placement: .datum("local"))
      }
      #expect(draft?.description.contains("not guessed") == false)
      _ = try importLayout("\(folder)/x.dxf", to: back, layers: nil, placement: .datum("local"))
      let site = try Site(Layout(reading: back))
      #expect(abs(site.boundaries[0].area - 10_000) < 1)
      #expect(site.elements(of: .path).count == 2 && site.elements(of: .building).count == 1)
      #expect(abs(try #require(site.elements(of: .building).first).shape.region.area - 300) < 1)
    }
  }

  @Test func shapefilesAreAFileForEachLayer() throws {
    try inFolder { folder in
      try write(layout.text().utf8, to: "\(folder)/a.geojson")
      let files = try exportLayout("\(folder)/a.geojson", to: "\(folder)/x.shp", epsg: nil)
      #expect(
        files.map { $0.split(separator: "/").last } == [
          "x-boundary.shp", "x-building.shp", "x-path.shp", "x-path_line.shp", "x-tree.shp",
        ])
      let house = try Foreign.read("\(folder)/x-building.shp", .own)[0]
      #expect(house.kind == .building && house.properties["name"]?.string == "三号楼")
    }
  }
}
