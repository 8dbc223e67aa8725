import Projection
import PublicSpace
import Samples
import Testing

/// What other programs are given.
@Suite(withGDAL) struct ExportTests {
  private func inSite(_ test: (String) throws -> Void) throws {
    try inFolder { folder in
      try write(
        SampleLayout(TinySite.existing.features, decimals: 8).text().utf8,
        to: "\(folder)/a.geojson")
      try test(folder)
    }
  }

  @Test func aGeoPackageGoesOutAndComesBack() throws {
    try inSite { folder in
      let out = try english("export", "a.geojson", "-o", "小院.gpkg", in: folder)
      #expect(out.code == 0 && out.output == "小院.gpkg\n", "\(out.errors)")
      let again = try english("export", "a.geojson", "-o", "小院.gpkg", in: folder)
      #expect(again.code == 1 && again.errors.contains("add --force"))
      let back = try english("import", "小院.gpkg", "-o", "b.geojson", in: folder)
      #expect(back.code == 0, "\(back.errors)")
      let (before, after) = try (
        Layout(reading: "\(folder)/a.geojson"), Layout(reading: "\(folder)/b.geojson")
      )
      #expect(before.kinds == after.kinds)
      #expect(after.feature("h")?.text("name") == "1号" && after.feature("h")?.number("levels") == 5)
    }
  }

  @Test func aDrawingIsInMetresOnLayersOfKinds() throws {
    try inSite { folder in
      let out = try english(
        "export", "a.geojson", "-o", "a.dxf", "--crs", "EPSG:4549", in: folder)
      #expect(out.code == 0 && out.output == "a.dxf\n", "\(out.errors)")
      let said = try tool("ogrinfo", ["-ro", "-al", "\(folder)/a.dxf"])
      #expect(said.contains("Layer (String) = building") && said.contains("Layer (String) = lawn"))
      #expect(try names(in: folder) == ["a.dxf", "a.geojson"])
    }
  }

  @Test(arguments: [
    (["-o", "a.dwg"], 1, "should end in .gpkg, .dxf or .shp"),
    (["-o", "none/a.gpkg"], 1, "cannot be written"), (["-o", "a.gpkg", "--crs", "x"], 64, "x"),
  ])
  func whatCannotBeExportedIsSaid(arguments: [String], code: Int32, word: String) throws {
    try inSite { folder in
      let answer = try english(["export", "a.geojson"] + arguments, in: folder)
      #expect(answer.code == code && answer.errors.contains(word), "\(answer.errors)")
      #expect(try names(in: folder) == ["a.geojson"])
    }
  }

  @Test func aTracingIsConvertedFirst() throws {
    try inSite { folder in
      let out = try yuan("convert", "a.geojson", "--to", "gcj02", "-o", "g.geojson", in: folder)
      #expect(out.code == 0 && out.output == "g.geojson\n", "\(out.errors)")
      #expect(try Layout(reading: "\(folder)/g.geojson").datum == .gcj02)
      let export = try english("export", "g.geojson", "-o", "g.gpkg", in: folder)
      #expect(export.code == 1 && export.errors.contains("GCJ-02"))
      let back = try yuan("convert", "g.geojson", "--to", "wgs84", "-o", "w.geojson", in: folder)
      #expect(back.code == 1)
      #expect(try names(in: folder) == ["a.geojson", "g.geojson"])
    }
  }
}
