import Geometry
import Projection
import PublicSpace
import Samples
import Testing

@testable import Exchange

struct ImportTests {
  private let decided = """
    layers:
      用地红线: boundary
      建筑: {kind: building, levels: 6, name: "3"}
      道路中线: {kind: road, width: 5}
      围墙: wall
      乔木: tree
      标注: skip
      图层X: {kind: seating}
    """

  private func complaint(_ work: () throws -> Void) -> String {
    do {
      try work()
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: ["ANSI_936", nil])
  func aDrawingInGBKBecomesALayout(codePage: String?) throws {
    try inFolder { folder in
      try write(SampleDXF(codePage: codePage).gbk(), to: "\(folder)/a.dxf")
      try write(decided.utf8, to: "\(folder)/map.yaml")
      let output = "\(folder)/a.geojson"
      let imported = try importLayout(
        "\(folder)/a.dxf", to: output, layers: nil, placement: .datum("local"))
      #expect(imported.counts.map(\.kind) == [.building, .wall, .seating, .road, .boundary, .tree])
      let layout = try Layout(reading: output)
      #expect(
        layout.features.map(\.id)
          == ["用地红线/A1", "建筑/A2", "道路中线/A3", "围墙/A4", "乔木/A5", "图层X/A7"])
      #expect(layout.datum == .local)
      let site = try Site(layout)
      #expect(abs(site.boundaries[0].area - 8000) < 1e-6)
      #expect(site.elements[1].levels(storeyHeight: 3) == 6)
      #expect(layout.features[1].text("name") == "3")
      #expect(site.elements[2].width == 5)
      // A wall round the estate does not cover it.
      #expect(
        site.elements[3].shape.paths.count == 1 && site.elements[3].shape.region.pieces.isEmpty)
      #expect(site.elements[4].shape.points.count == 1 && site.elements[4].crownRadius == 2)
      #expect(try everything(in: folder) == ["a.dxf", "a.geojson", "map.yaml"])
    }
  }

  @Test func aDrawingInUTF8IsReadWithoutBeingAsked() throws {
    try inFolder { folder in
      try write(SampleDXF(codePage: nil).text.utf8, to: "\(folder)/a.dxf")
      #expect(try Foreign.read("\(folder)/a.dxf", .datum("local"))[1].layer == "建筑")
    }
  }

  @Test func theFirstTimeAMapIsDrafted() throws {
    try inFolder { folder in
      let (source, output) = ("\(folder)/a.dxf", "\(folder)/a.geojson")
      try write(SampleDXF(codePage: nil).gbk(), to: source)
      let first = complaint {
        _ = try importLayout(source, to: output, layers: nil, placement: .datum("local"))
      }
      #expect(first.contains("map.yaml: was drafted from 7 layers (not guessed: “图层X”)"))
      let map = text(of: "\(folder)/map.yaml")
      for line in [
        "\"用地红线\": boundary", "\"建筑\": building", "\"道路中线\": road", "\"围墙\": wall", "\"乔木\": tree",
        "\"标注\": skip", "\"图层X\": \"?\"",
      ] { #expect(map.contains(line), "\(line)") }
      let second = complaint {
        _ = try importLayout(source, to: output, layers: nil, placement: .datum("local"))
      }
      #expect(second.contains("does not say what “图层X” is"))
      #expect(try everything(in: folder) == ["a.dxf", "map.yaml"])
    }
  }

  @Test func aDrawingThatLiesNowhereAsksWhere() throws {
    try inFolder { folder in
      try write(SampleDXF(codePage: nil).gbk(), to: "\(folder)/a.dxf")
      let said = complaint {
        _ = try importLayout(
          "\(folder)/a.dxf", to: "\(folder)/b.geojson", layers: nil, placement: .own)
      }
      #expect(said.contains("--crs EPSG:4549") && said.contains("--datum local"))
    }
  }

  @Test func aGridIsTurnedIntoDegrees() throws {
    try inFolder { folder in
      let far = SampleDXF(codePage: nil, east: 538_000, north: 3_464_000)
      try write(far.text.utf8, to: "\(folder)/a.dxf")
      let features = try Foreign.read("\(folder)/a.dxf", .epsg(4549))
      let place = try #require(features[0].geometry["coordinates"]?.elements.first?.elements)
      // Central meridian 120° of CGCS2000 / 3-degree Gauss-Kruger, false easting 500 km.
      #expect(abs(try #require(place[0].number) - 120.4) < 0.01)
      #expect(abs(try #require(place[1].number) - 31.3) < 0.01)
    }
  }

  @Test func aLayoutThatIsThereIsKept() throws {
    try inFolder { folder in
      try write("{}".utf8, to: "\(folder)/a.geojson")
      let said = complaint {
        _ = try importLayout("x.dxf", to: "\(folder)/a.geojson", layers: nil, placement: .own)
      }
      #expect(said.contains("is there already") && text(of: "\(folder)/a.geojson") == "{}")
    }
  }

  @Test func aFileThatIsNotThereOrNoDrawingIsOneLine() throws {
    try inFolder { folder in
      try write("hello".utf8, to: "\(folder)/a.dxf")
      for name in ["a.dxf", "b.dxf", ""] {
        let said = complaint {
          _ = try importLayout(
            "\(folder)/\(name)", to: "\(folder)/c.geojson", layers: nil, placement: .own)
        }
        #expect(said.hasPrefix(folder) && !said.contains("\n"), "\(said)")
      }
    }
  }
}
