import Testing

@testable import PublicSpace

struct FeatureTests {
  private func feature(_ properties: String) throws -> Feature {
    let text = #"{"type":"Feature","geometry":null,"properties":\#(properties)}"#
    return try #require(try Layout(text, file: "a.geojson").features.first)
  }

  @Test(arguments: [
    ("2.5", 2.5), ("\"2.5\"", 2.5), ("-3", -3), ("\"abc\"", nil), ("\"\"", nil), ("true", nil),
    ("null", nil), ("[1]", nil),
  ])
  func aNumberMayBeWrittenAsText(value: String, number: Double?) throws {
    #expect(try feature(#"{"width":\#(value)}"#).number("width") == number)
  }

  @Test(arguments: [
    ("true", true), ("false", false), ("\"yes\"", true), ("\"no\"", false), ("\"true\"", true),
    ("\"false\"", false), ("\"maybe\"", nil), ("1", nil), ("null", nil),
  ])
  func aFlagIsYesOrNo(value: String, flag: Bool?) throws {
    #expect(try feature(#"{"walk":\#(value)}"#).flag("walk") == flag)
  }

  @Test func whatIsNotThereIsNil() throws {
    for properties in ["{}", "null", "[]", "7"] {
      let feature = try feature(properties)
      #expect(feature.number("a") == nil && feature.text("a") == nil && feature.flag("a") == nil)
      #expect(feature.action == .keep && !feature.isUnderground)
    }
  }

  @Test func theEnglishNameFallsBackOnTheName() throws {
    let both = try feature(#"{"name":"草坪","name:en":"lawn"}"#)
    #expect(both.name(in: .zh) == "草坪" && both.name(in: .en) == "lawn")
    #expect(try feature(#"{"name":"草坪"}"#).name(in: .en) == "草坪")
    #expect(try feature(#"{"name:en":"lawn"}"#).name(in: .zh) == nil)
  }

  @Test(arguments: [
    ("new", Feature.Action.new), ("move", .move), ("remove", .remove), ("keep", .keep),
    ("explode", .keep),
  ])
  func actionsAreRead(word: String, action: Feature.Action) throws {
    #expect(try feature(#"{"action":"\#(word)"}"#).action == action)
  }

  @Test func whatLiesBelowGroundSaysSo() throws {
    #expect(try feature(#"{"sub_surface":"yes"}"#).isUnderground)
    #expect(try feature(#"{"sub_surface":true}"#).isUnderground)
    #expect(try !feature(#"{"sub_surface":"no"}"#).isUnderground)
  }
}
