import Projection
import Samples
import Testing

@testable import PublicSpace

/// Texts made to cost time or memory are refused or read, in time.
struct ReaderHostilityTests {
  @Test(.timeLimit(.minutes(1)))
  func aHundredThousandFaultsAreFoundInTime() throws {
    let fault = #"{"type":"Feature","geometry":{"type":"Point","coordinates":["x",1]}}"#
    let many = Array(repeating: fault, count: 100_000).joined(separator: ",\n")
    #expect(complaint(about: collection(many)) != nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func aFeatureOfManyPropertiesIsReadInTime() throws {
    let many = (0..<50_000).map { "\"p\($0)\":\($0)" }.joined(separator: ",")
    let text = #"{"type":"Feature","id":"a","properties":{\#(many)},"geometry":null}"#
    let layout = try Layout(collection(text), file: "a.geojson")
    #expect(layout.feature("a")?.number("p49999") == 49_999)
    #expect(layout.features[0].json.canonical.count > 50_000)
  }

  @Test(.timeLimit(.minutes(1)))
  func aNumberOfAMillionDigitsIsRead() throws {
    let long = "0." + String(repeating: "1", count: 1_000_000)
    let text = #"{"type":"Feature","id":"a","properties":{"n":\#(long)},"geometry":null}"#
    let number = try Layout(collection(text), file: "a.geojson").features[0].number("n")
    #expect(number == 1.0 / 9)
  }

  @Test(arguments: ["1e300", "-1e9", "100000001"])
  func metresOnNoGridAreRefused(number: String) throws {
    let text = """
      {"type":"Feature","id":"a","properties":{},
      "geometry":{"type":"Point","coordinates":[3,\(number)]}}
      """
    var faults: [Finding] = []
    let hints = DatumHints(option: .local)
    _ = try Layout(collection(text), file: "a.geojson", datums: hints, faults: &faults)
    #expect(faults.map(\.code) == ["position.huge"] && faults.map(\.feature) == ["a"])
  }

  @Test(.timeLimit(.minutes(1)))
  func aPipeIsNoLayout() throws {
    let said = try #require(complaint(aboutFile: "/dev/null"))
    #expect(said.contains("/dev/null: "), "\(said)")
    #expect(complaint(aboutFile: "/dev/zero") != nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func editsOfManyFeaturesAreMadeInTime() throws {
    let features = (0..<20_000).map { point("p\($0)", 1) }.joined(separator: ",")
    let before = try Layout(collection(features), file: "a.geojson")
    let after = try Layout(
      collection(features.replacing(#""n":1"#, with: #""n":2"#)), file: "b.geojson")
    let draft = try EditsDraft(from: before, to: after, base: "a.geojson")
    #expect(draft.replaced == 20_000)
  }
}
