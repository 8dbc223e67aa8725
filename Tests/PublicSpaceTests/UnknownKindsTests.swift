import Testing

@testable import PublicSpace

struct UnknownKindsTests {
  private func findings(_ properties: [String]) throws -> [Finding] {
    let features = properties.map {
      #"{"type":"Feature","properties":\#($0),"geometry":{"type":"Point","coordinates":[1,2]}}"#
    }
    let text = #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
    return Finding.unknownKinds(among: try Layout(text, file: "a.geojson").features)
  }

  @Test func theNearestWordIsOffered() throws {
    let findings = try findings([#"{"kind":"lawns"}"#, #"{"kind":"swamp"}"#])
    #expect(findings.map(\.remedy?.en) == ["did you mean “lawn”?", nil])
    #expect(findings.map(\.code) == ["kind.unknown", "kind.unknown"])
  }

  @Test func fewAreToldEach() throws {
    let findings = try findings(Array(repeating: #"{"aeroway":"helipad"}"#, count: 5))
    #expect(findings.map(\.feature) == ["#1", "#2", "#3", "#4", "#5"])
    #expect(
      findings[0].message.en
        == "has no kind, and its tags (aeroway=helipad) name none, and is left out of the sums")
  }

  @Test func manyAlikeAreToldOnce() throws {
    let poles = Array(repeating: #"{"aeroway":"helipad","ref":"7"}"#, count: 6)
    let findings = try findings(poles + [#"{"railway":"halt"}"#, "{}"])
    #expect(findings.map(\.code) == ["kind.missing", "kind.missing", "kind.missing"])
    #expect(
      findings[0].message.en.hasPrefix("6 features have no kind, and their tags (aeroway=helipad)"))
    // A mapper draws much that no layout asks for.
    #expect(findings.map(\.level) == [.note, .note, .warning])
    #expect(findings[2].message.en == "has no kind and is left out of the sums")
  }

  @Test func whatIsKnownIsNotTold() throws {
    #expect(try findings([#"{"amenity":"bench"}"#, #"{"barrier":"bollard"}"#]).isEmpty)
  }
}
