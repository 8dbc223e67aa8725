import Geometry
import PublicSpace
import Samples
import Testing
import Topology

@testable import Mending

/// Outlines that are hard on a mender: what is sound stays, what is not is made sound.
struct HardOutlinesTests {
  @Test(arguments: [
    Region(.rectangle(0, 0, 20, 20), holes: [.rectangle(0, 5, 5, 5).reversed.startingAt(1)]),
    Region(.through((0, 0), (10, 0), (10, 10), (5, 10), (5, 5), (5, 10), (0, 10))),
    Region(.rectangle(0, 0, 20, 20), holes: [.rectangle(5, 5, 5, 5), .rectangle(8, 8, 5, 5)]),
    Region(.rectangle(0, 0, 20, 20), holes: [.rectangle(15, 15, 10, 10)]),
    .bowTie,
  ])
  func itIsMadeSoundWithTheAreaThatIsMeasured(region: Region) throws {
    let text = try SampleLayout([.area("lawn", region)], decimals: 9).text()
    let result = try mended(text)
    #expect(result.codes.contains("mend.crossing"), "\(result.codes)")
    let once = try site(result.text)
    for piece in once.pieces { #expect(try Region([piece]).isSound) }
    #expect(abs(once.area - (try region.madeValid().area)) < 1e-2)
    #expect(try mended(result.text).text == result.text)
  }

  @Test(arguments: [
    Region(.rectangle(0, 0, 20, 20), holes: [.through((0, 10), (5, 12), (5, 8))]),
    Region(.rectangle(0, 0, 20, 20), holes: [.rectangle(1, 1, 18, 18)]),
    Region(.through((0, 0), (5, 0), (10, 0), (10, 10), (0, 10))),
    .ell, .frame,
  ])
  func aSoundOutlineIsLeftWhole(region: Region) throws {
    let result = try mended(SampleLayout([.area("lawn", region)], decimals: 9).text())
    #expect(!result.codes.contains("mend.crossing"))
  }

  @Test func metresFarFromTheirOriginAreMended() throws {
    let bow =
      "[[[10000000,10000000],[10000010,10000010],[10000010,10000000],"
      + "[10000000,10000010],[10000000,10000000]]]"
    let text = collection("Polygon", bow)
      .replacing(#"ion","features"#, with: #"ion","yuan:datum":"local","features"#)
    let result = try mended(text)
    #expect(result.codes == ["mend.crossing"])
    #expect(result.text.contains("[10000005.0,10000005.0]"), "\(result.text)")
  }

  @Test func theAntimeridianIsNoBowTie() throws {
    let text = collection(
      "MultiPolygon",
      "[[[[179.99,0],[180,0],[180,0.01],[179.99,0]]],[[[-180,0],[-179.99,0],[-180,0.01],[-180,0]]]]"
    )
    #expect(try mended(text).text == text)
  }

  private func site(_ text: String) throws -> Region {
    let boundary = try SampleLayout([.area("boundary", .square(60))], decimals: 9).layout()
    let layout = try Layout(text, file: "a.geojson")
    return try Site(layout.with(boundary.features + layout.features)).elements[1].shape.region
  }
}

extension Ring {
  /// The same ring from another of its corners.
  fileprivate func startingAt(_ corner: Int) -> Ring {
    let open = points.dropLast()
    return Ring(corners: Array(open[corner...] + open[..<corner])) ?? self
  }
}
