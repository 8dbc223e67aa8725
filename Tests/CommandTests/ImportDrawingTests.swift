import Geometry
import Projection
import PublicSpace
import Samples
import Testing

/// Drawings of CAD as a designer brings them in.
@Suite(withGDAL) struct ImportDrawingTests {
  private let decided = ["\"图层X\": \"?\"": "\"图层X\": seating"]

  @Test(arguments: ["ANSI_936", nil, "GB2312", "ANSI_1252"])
  func namesInGBKAreRead(codePage: String?) throws {
    try inFolder { folder in
      try write(SampleDXF(codePage: codePage).gbk(), to: "\(folder)/总图.dxf")
      let (layout, draft, answer) = try imported(
        "总图.dxf", in: folder, "--datum", "local", correcting: decided)
      #expect(draft.contains("  \"用地红线\": boundary") && draft.contains("  \"标注\": skip"))
      #expect(
        layout.kinds == [
          "boundary": 1, "building": 1, "road": 1, "wall": 1, "tree": 1, "seating": 1,
        ])
      #expect(answer.output.hasPrefix("out.geojson: building 1, wall 1, seating 1"))
      #expect(try yuan("measure", "out.geojson", in: folder).output.contains("8,000"))
    }
  }

  @Test func namesInUTF8AreRead() throws {
    try inFolder { folder in
      try write(SampleDXF(codePage: "ANSI_936").text.utf8, to: "\(folder)/a.dxf")
      let (layout, _, _) = try imported(
        "a.dxf", in: folder, "--datum", "local", correcting: decided)
      #expect(layout.features.map(\.id).contains("道路中线/A3"))
    }
  }

  @Test func everyWayToDrawAnOutlineIsGround() throws {
    try inFolder { folder in
      var drawing = SampleDXF(codePage: nil)
      drawing.oldLine("草坪", "C1", [(10, 50), (20, 50), (20, 60)])
      drawing.line("建筑", "C2", [(50, 10), (60, 10), (60, 20), (50, 10)], closed: false)
      drawing.line("建筑", "C3", [(70, 10), (80, 10), (80, 20), (70, 10.0004)], closed: false)
      drawing.line("建筑", "C4", [(50, 60), (60, 60), (60, 70), (50, 61)], closed: false)
      drawing.add("CIRCLE", "C5", "花坛", at: (30, 60), "40\n3\n")
      drawing.add("ARC", "C6", "园路", at: (40, 60), "40\n5\n50\n0\n51\n90\n")
      drawing.add("INSERT", "C7", "乔木", at: (70, 60), "2\nTREE\n")
      try write(drawing.gbk(), to: "\(folder)/a.dxf")
      let (layout, _, answer) = try imported(
        "a.dxf", in: folder, "--datum", "local", correcting: decided)
      for id in ["草坪/C1", "建筑/C2", "建筑/C3", "花坛/C5"] {
        let outline = try #require(layout.feature(id)?.outline, "\(id)")
        #expect(outline.polygons.count == 1 && outline.lines.isEmpty, "\(id)")
      }
      // The block is one tree, as wide as its crown.
      let tree = try #require(layout.feature("乔木/C7"))
      #expect(tree.outline.points.count == 1 && tree.number("radius") == 2)
      #expect(layout.feature("园路/C6")?.outline.lines.first?.count ?? 0 > 10)
      #expect(layout.feature("建筑/C4")?.outline.lines.count == 1)
      #expect(answer.output.contains("1 open lines where a building is ground (such as “建筑/C4”)"))
    }
  }

  @Test func aDrawingInMillimetresIsAskedForItsUnit() throws {
    try inFolder { folder in
      try write(SampleDXF(codePage: nil, scale: 1000).gbk(), to: "\(folder)/a.dxf")
      let refused = try english(
        "import", "a.dxf", "-o", "a.geojson", "--datum", "local", in: folder)
      #expect(refused.code == 1 && refused.errors.contains("would be 100 km long: add --unit mm"))
      #expect(try names(in: folder) == ["a.dxf"])
      let (layout, _, _) = try imported(
        "a.dxf", in: folder, "--datum", "local", "--unit", "mm", correcting: decided)
      #expect(abs(try Site(layout).boundaries[0].area - 8000) < 1e-6)
      #expect(layout.features.first { $0.kind == .tree }?.number("radius") == 2)
    }
  }

  @Test func millimetresAndMetresOfASurveyMeetOnEarth() throws {
    try inFolder { folder in
      let metres = SampleDXF(codePage: nil, east: 538_000, north: 3_464_000)
      let millimetres = SampleDXF(
        codePage: nil, scale: 1000, east: 538_000_000, north: 3_464_000_000)
      try write(metres.gbk(), to: "\(folder)/m.dxf")
      try write(millimetres.gbk(), to: "\(folder)/mm.dxf")
      let place = try imported("m.dxf", in: folder, "--crs", "EPSG:4549", correcting: decided)
        .layout.features[0].outline.first
      let refused = try english("import", "mm.dxf", "-o", "b.geojson", "--crs", "4549", in: folder)
      #expect(refused.code == 1 && refused.errors.contains("add --unit mm"))
      let answer = try english(
        "import", "mm.dxf", "-o", "b.geojson", "--layers", "which.yaml", "--crs", "4549",
        "--unit", "mm", in: folder)
      #expect(answer.code == 0, "\(answer.errors)")
      let other = try Layout(reading: "\(folder)/b.geojson").features[0].outline.first
      #expect(abs(try #require(place).longitude - 120.39913) < 1e-5)
      #expect(abs(try #require(place).longitude - (try #require(other).longitude)) < 1e-9)
      #expect(abs(try #require(place).latitude - (try #require(other).latitude)) < 1e-9)
    }
  }

  @Test func shanghaisOwnGridNeedsNoCode() throws {
    try inFolder { folder in
      try write(SampleDXF(codePage: nil).gbk(), to: "\(folder)/a.dxf")
      let (layout, _, _) = try imported(
        "a.dxf", in: folder, "--crs", "shanghai2000", correcting: decided)
      // Its origin: 121°28′01″ E 31°14′07″ N.
      let corner = try #require(layout.features[0].outline.first)
      #expect(abs(corner.longitude - 121.466944) < 1e-6 && abs(corner.latitude - 31.235278) < 1e-6)
    }
  }

  @Test func aMistypedKindNamesTheNearest() throws {
    try inFolder { folder in
      try write(SampleDXF(codePage: nil).gbk(), to: "\(folder)/a.dxf")
      try write("layers:\n  建筑: bulding\n  围墙: swamp\n".utf8, to: "\(folder)/map.yaml")
      let answer = try english("import", "a.dxf", "-o", "a.geojson", "--datum", "local", in: folder)
      #expect(answer.code == 1 && answer.errors.contains("map.yaml:2"))
      #expect(answer.errors.contains("“bulding”; did you mean “building”?"))
      #expect(answer.errors.contains("“swamp”"))
    }
  }
}
