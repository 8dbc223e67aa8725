import Samples
import Testing

/// A court of perimeter blocks as an OpenStreetMap exporter writes it.
struct MapExportTests {
  private let court = inRepository("Tests/OpenStreetMap/court.geojson")

  @Test func aSoundMapRaisesNoAlarm() throws {
    let answer = try english("check", court)
    #expect(answer.code == 0)
    #expect(!answer.output.contains("errors\n") && !answer.output.contains("warnings\n"))
    #expect(answer.output.contains("is tagged building=yes and leisure=playground"))
    #expect(answer.output.contains("is tagged highway=steps and ramp=yes"))
  }

  @Test func withoutAnEstateTheHullIsMeasured() throws {
    try inFolder { folder in
      let text = String(decoding: try bytes(of: court), as: UTF8.self)
      let open = text.replacing(#""landuse": "residential""#, with: #""landuse": "commercial""#)
      try write(open.utf8, to: "\(folder)/a.geojson")
      #expect(try yuan("measure", "a.geojson", in: folder).code == 1)
      let answer = try yuan("measure", "a.geojson", "--boundary", "hull", in: folder)
      #expect(answer.code == 0 && answer.output.contains("[boundary.assumed]"), "\(answer.errors)")
    }
  }
}
