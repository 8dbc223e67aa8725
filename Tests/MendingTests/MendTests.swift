import Geometry
import PublicSpace
import Samples
import Testing

@testable import Mending

/// A mended file is the same file but for what had to be mended.
struct MendTests {
  @Test func aSoundFileKeepsItsBytes() throws {
    let text =
      "\u{FEFF}{ \"type\" : \"FeatureCollection\",\r\n\t\"x\": [1.0, 1e3],\r\n"
      + "\"features\": [ {\"type\":\"Feature\",\"id\":\"a\",\"properties\":{\"b\":1.50},\r\n"
      + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
      + "[[[1.0,1],[2,1.00],[2,2],[1.0,1]]]}}] }\r\n\r\n"
    let result = try mended(text)
    #expect(Array(result.text.utf8) == Array(text.utf8))
    #expect(result.codes.isEmpty)
  }

  @Test func samplesNeedNoMending() throws {
    let text = try SampleLayout.random(seed: 4, features: 12).text()
    let once = try mended(text)
    let twice = try mended(once.text)
    #expect(twice.text == once.text && twice.codes.isEmpty)
  }

  @Test func aShellIsTurnedAndItsSpacesStay() throws {
    let shell = "[[ [1,1] ,[1.00,2],\r\n\t[2,2.0,7] , [2,1],[1,1]] ]"
    let result = try mended(collection("Polygon", shell))
    #expect(
      result.text
        == collection("Polygon", "[[ [1,1] ,[2,1],\r\n\t[2,2.0,7] , [1.00,2],[1,1]] ]"))
    #expect(result.codes == ["mend.winding"])
  }

  @Test func aHoleIsTurnedTheOtherWay() throws {
    let shell = "[[0,0],[9,0],[9,9],[0,9],[0,0]]"
    let result = try mended(collection("Polygon", "[\(shell),[[1,1],[2,1],[2,2],[1,2],[1,1]]]"))
    #expect(
      result.text == collection("Polygon", "[\(shell),[[1,1],[1,2],[2,2],[2,1],[1,1]]]"))
    #expect(try mended(result.text).codes.isEmpty)
  }

  @Test func aRingIsClosedWithItsOwnFirstPosition() throws {
    let open = "[[[1.0,1],[1.1,1],[1.1,1.1],[1.000000001, 1]]]"
    let result = try mended(collection("Polygon", open))
    #expect(result.text == collection("Polygon", "[[[1.0,1],[1.1,1],[1.1,1.1],[1.0,1]]]"))
    #expect(result.codes == ["mend.closed"])
  }

  @Test func aPolygonWithADigitLostIsNoReasonToRefuseTheFile() throws {
    let text = { (west: String) in
      collection(
        "MultiPolygon",
        "[[[[121.4,31],[121.5,31],[121.5,31.1],[\(west),31.1],[121.4,31]]],"
          + "[[[121.4,32],[121.5,32.1],[121.5,32],[121.4,32.1],[121.4,32]]]]")
    }
    let result = try mended(text("12.14"))
    #expect(result.codes == ["mend.crossing"])
    #expect(result.text.contains("[12.14,31.1]"))
  }

  @Test func repeatedPositionsAreLeftOut() throws {
    let line = try mended(collection("LineString", "[[1,1] , [1.0,1e0], [2,1],[2,1],[1,1]]"))
    #expect(line.text == collection("LineString", "[[1,1], [2,1],[1,1]]"))
    let ring = try mended(collection("Polygon", "[[[1,1],[1,1],[2,1],[2,2],[2,2],[1,1],[1,1]]]"))
    #expect(ring.text == collection("Polygon", "[[[1,1],[2,1],[2,2],[1,1]]]"))
    #expect(ring.codes == ["mend.repeated"])
  }

  @Test func positionsAtTwoHeightsAreTwo() throws {
    let text = collection("LineString", "[[1,1,0],[1,1,5],[2,1,5]]")
    #expect(try mended(text).text == text)
  }

  @Test func aLineOfOnePlaceIsLeft() throws {
    let text = collection("LineString", "[[1,1],[1,1]]")
    #expect(try mended(text).text == text)
  }

  @Test func aBowTieBecomesTwoPieces() throws {
    let bow =
      "[[[121.4000000,31.3],[121.4010000,31.301],[121.4010000,31.3],"
      + "[121.4000000,31.301],[121.4000000,31.3]]]"
    let result = try mended(collection("Polygon", bow))
    #expect(result.codes == ["mend.crossing"])
    #expect(result.text.contains(#""type":"MultiPolygon""#))
    #expect(result.text.contains("[121.4005,31.3005"), "\(result.text)")
    #expect(result.text.contains("121.4010000,31.301"))
    let again = try mended(result.text)
    #expect(again.codes.isEmpty && again.text == result.text)
    let layout = try Layout(result.text, file: "a.geojson")
    #expect(layout.features.first?.outline.polygons.count == 2)
  }

  @Test func aBowTieAmongPolygonsStaysAmongThem() throws {
    let square = "[[[5,5],[6,5],[6,6],[5,6],[5,5]]]"
    let bow = "[[[1,1],[1.001,1.001],[1.001,1],[1,1.001],[1,1]]]"
    let result = try mended(collection("MultiPolygon", "[\(square), \(bow)]"))
    let layout = try Layout(result.text, file: "a.geojson")
    #expect(layout.features.first?.outline.polygons.count == 3)
    #expect(result.text.contains("[\(square), ["))
  }

  @Test func anOutlineWithoutAreaIsSaidAndLeft() throws {
    let text = collection("Polygon", "[[[1,1],[2,2],[1,1],[1,1]]]")
    let result = try mended(text)
    #expect(result.text == text && result.codes == ["mend.none"])
  }

  @Test func onlyMendedFeaturesChange() throws {
    let fine = #"{ "geometry":null , "type":"Feature", "properties": {"a":01e0} }"#
      .replacing("01e0", with: "1e0")
    let turned =
      #"{"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","#
      + #""geometries":[{"coordinates":[[[1,1],[1,2],[2,2],[1,1]]],"type":"Polygon"}]}}"#
    let text =
      #"{"type":"FeatureCollection","features":[\#(fine),\#(turned)],"z":0.10}"#
    #expect(
      try mended(text).text
        == text.replacing("[[1,1],[1,2],[2,2],[1,1]]", with: "[[1,1],[2,2],[1,2],[1,1]]"))
  }

  @Test(.timeLimit(.minutes(1)), arguments: 1...60 as ClosedRange<UInt64>)
  func mendingTwiceMendsNothingMore(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let features = (0..<5).map { index in
      let corners = (0..<dice.count(3, 9)).map { _ in
        Point(dice.number(0, 30).rounded(), dice.number(0, 30).rounded())
      }
      let ring = Ring(corners: corners) ?? .rectangle(0, 0, 1, 1)
      return SampleFeature.area("lawn", Region(ring), id: "f\(index)")
    }
    let once = try mended(SampleLayout(features, decimals: 9).text())
    let twice = try mended(once.text)
    #expect(twice.codes.allSatisfy { $0 == "mend.none" }, "\(twice.codes)")
    #expect(twice.text == once.text)
  }
}
