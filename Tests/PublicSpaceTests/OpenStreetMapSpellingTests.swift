import Samples
import Testing

@testable import PublicSpace

struct OpenStreetMapSpellingTests {
  private func feature(_ properties: String) throws -> Feature {
    let text = #"{"type":"Feature","geometry":null,"properties":\#(properties)}"#
    return try #require(try Layout(text, file: "a.geojson").features.first)
  }

  @Test(arguments: [
    ("levels", #""building:levels":"6""#, 6.0), ("levels", #""building:levels":6"#, 6),
    ("radius", #""diameter_crown":"7 m""#, 3.5), ("width", #""est_width":"3""#, 3),
    ("width", #""lanes":"2""#, 6), ("width", #""width":"4","lanes":"2""#, 4),
    ("slope", #""incline":"5%""#, 0.05), ("slope", #""incline":"-8 %""#, 0.08),
    ("slope", #""incline":"up""#, nil), ("rise", #""step_count":"10""#, 1.5),
    ("households", #""building:flats":"24""#, 24), ("height", #""est_height":"1.8 m""#, 1.8),
  ])
  func numbersAreReadByTheirOtherName(name: String, tags: String, number: Double?) throws {
    #expect(try feature("{\(tags)}").number(name) == number)
    // Also where a kind was given to what comes from OpenStreetMap.
    #expect(try feature(#"{"kind":"building",\#(tags)}"#).number(name) == number)
  }

  @Test(arguments: [
    ("back", #""backrest":"yes""#, true), ("evergreen", #""leaf_cycle":"deciduous""#, false),
    ("wheels", #""wheelchair":"limited""#, false), ("wheels", #""wheelchair":"yes""#, true),
    ("walk", #""foot":"no""#, false), ("walk", #""foot":"private""#, nil),
    ("step_free", #""kerb":"lowered""#, true),
    ("wheels", #""wheels":"yes","wheelchair":"no""#, true),
  ])
  func flagsAreReadByTheirOtherName(name: String, tags: String, flag: Bool?) throws {
    #expect(try feature("{\(tags)}").flag(name) == flag)
  }

  @Test func aKerbIsAsThickAsItsStones() throws {
    #expect(try feature(#"{"barrier":"kerb"}"#).number("width") == 0.15)
    #expect(try feature(#"{"barrier":"kerb","width":"0.2"}"#).number("width") == 0.2)
    #expect(try feature(#"{"barrier":"wall"}"#).number("width") == nil)
  }

  @Test func namesFallBackOnHouseNumbers() throws {
    #expect(try feature(#"{"addr:housenumber":"12号"}"#).name(in: .zh) == "12号")
    #expect(try feature(#"{"name":"甲","addr:housenumber":"12号"}"#).name(in: .zh) == "甲")
    #expect(try feature(#"{"genus":"Ginkgo"}"#).text("species") == "Ginkgo")
  }

  @Test func everySpellingIsOfAPropertyOfTheFormat() {
    let names = Set(VocabularyWord.table.map(\.name))
    for spelling in OpenStreetMapSpelling.table {
      #expect(names.contains(spelling.property), "\(spelling.property)")
    }
  }

  @Test func elementsSpeakOpenStreetMap() throws {
    let layout = SampleLayout([
      .area("boundary", .square(100)),
      SampleFeature.area(nil, .ell).with("building", "yes").with("building:levels", "6"),
      SampleFeature.line(nil, .through((0, 0), (9, 0))).with("highway", "path")
        .with("width", "2 m"),
      SampleFeature.point(nil, 1, 1).with("natural", "tree").with("diameter_crown", "5"),
    ])
    let elements = try layout.site().elements
    #expect(elements.map(\.kind) == [.boundary, .building, .path, .tree])
    #expect(elements[1].levels(storeyHeight: 3) == 6 && elements[1].height(storeyHeight: 3) == 18)
    #expect(elements[2].width == 2 && elements[3].crownRadius == 2.5)
  }
}
