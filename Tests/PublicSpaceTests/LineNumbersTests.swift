import PublicSpace
import Testing

struct LineNumbersTests {
  @Test(arguments: ["\n", "\r\n"])
  func aFeatureBeginsOnItsLine(end: String) throws {
    let feature = #"{"type":"Feature","geometry":null,"properties":{}}"#
    let text =
      #"{"type":"FeatureCollection","features":["# + feature + "," + end + end + feature + ","
      + feature + end + "]}"
    let layout = try Layout(text, file: "a.geojson")
    let lines = LineNumbers(of: layout)
    #expect(layout.features.map { lines.line(of: $0.json) } == [1, 3, 3])
  }

  @Test func aFeatureOfAnotherFileHasNoLineInThisOne() throws {
    let text = #"{"type":"Point","coordinates":[121.4,31.3]}"#
    let (one, other) = (try Layout(text, file: "a"), try Layout(text, file: "b"))
    #expect(LineNumbers(of: one).line(of: other.features[0].json) == nil)
  }
}
