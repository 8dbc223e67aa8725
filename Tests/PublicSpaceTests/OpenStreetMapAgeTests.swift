import Testing

@testable import PublicSpace

struct OpenStreetMapAgeTests {
  @Test(arguments: [
    (#""min_age":"3","max_age":"6""#, "3-6" as String?), (#""min_age":3,"max_age":12"#, "3-6;6-12"),
    (#""max_age":"3""#, "0-3"), (#""min_age":"60""#, "elder"), (#""min_age":"0""#, "all"),
    (#""max_age":"many""#, nil), (#""age":"teen","max_age":"3""#, "teen"),
  ])
  func agesAreReadFromTheirEnds(tags: String, age: String?) throws {
    let text =
      #"{"type":"Feature","properties":{"leisure":"playground",\#(tags)},"geometry":"#
      + #"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}"#
    #expect(try Layout(text, file: "a.geojson").features[0].text("age") == age)
  }
}
