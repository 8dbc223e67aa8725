import Samples
import Testing

@testable import PublicSpace

/// Texts that are no JSON: one line each, with the place.
struct JSONTextTests {
  @Test(arguments: [
    ("", 1, 1), ("  \n ", 1, 1), ("\u{FEFF}", 1, 1),
    ("{", 1, 2), ("{\n\"type\": \"Fea", 2, 12), ("{\"type\":\"Feature\"", 1, 18),
    ("{\"a\":[1,2,3}", 1, 12), ("{\"a\":1,}", 1, 8), ("{\"a\" 1}", 1, 6), ("{a:1}", 1, 2),
    ("{\"a\":nul}", 1, 6), ("{\"a\":NaN}", 1, 6), ("{\"a\":Infinity}", 1, 6),
    ("{\"a\":01}", 1, 6), ("{\"a\":1.}", 1, 6), ("{\"a\":+1}", 1, 6), ("{\"a\":1e999}", 1, 6),
    ("{\"a\":tru}", 1, 6), ("{\"a\":'b'}", 1, 6), ("{\"a\":\"\\x\"}", 1, 10),
    ("{\"a\":\"\\ud800\"}", 1, 14), ("{\"\\ud800\":1}", 1, 11), ("{\"a\":\"\t\"}", 1, 9),
    ("{}{}", 1, 3), ("{} x", 1, 4), ("[1,,2]", 1, 4), ("[1 2]", 1, 4), ("42", 1, 1),
    ("\"a\"", 1, 1),
    ("null", 1, 1), ("<html>", 1, 1),
  ])
  func aBadTextIsNamedWithItsPlace(text: String, line: Int, column: Int) throws {
    let said = try #require(complaint(about: text), "was read as JSON")
    #expect(!said.contains("\n"))
    let start = "a.geojson:\(line):"
    #expect(said.hasPrefix(start), "\(said)")
    let rest = said.dropFirst(start.count).prefix { $0.isNumber }
    let found = try #require(Int(rest), "\(said)")
    // simdjson knows the place to a token or so.
    #expect(abs(found - column) <= 3, "\(said)")
    #expect(said.contains(": is not JSON: "))
    #expect(said.hasSuffix("; mend the text there or export it again"))
  }

  @Test func tenThousandBracketsAreRefused() throws {
    let deep = String(repeating: "[", count: 10_000)
    let text = deep + String(repeating: "]", count: 10_000)
    #expect(try #require(complaint(about: text)).contains("is not JSON"))
    #expect(try #require(complaint(about: deep)).contains("is not JSON"))
    let objects = String(repeating: "{\"a\":", count: 10_000)
    let closed = objects + "1" + String(repeating: "}", count: 10_000)
    #expect(try #require(complaint(about: closed)).contains("is not JSON"))
  }

  @Test func nestingThatLayoutsMayHaveIsRead() throws {
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(complaint(about: #"{"type":"FeatureCollection","features":[],"x":\#(deep)}"#) == nil)
  }

  @Test func aByteOrderMarkIsSkipped() throws {
    let layout = try Layout("\u{FEFF}" + collection(geometry: "null"), file: "a.geojson")
    #expect(layout.features.map(\.id) == ["a"])
  }

  @Test func columnsCountCharactersNotBytes() throws {
    let said = try #require(complaint(about: "{\"学林苑\":x}"))
    #expect(said.hasPrefix("a.geojson:1:8:"), "\(said)")
  }

  @Test func bytesThatAreNotUTF8AreRefused() throws {
    try inFolder { folder in
      let path = "\(folder)/latin.geojson"
      try write(
        Array(#"{"type":"FeatureCollection","name":"caf"#.utf8) + [0xE9, 0x22, 0x7D], to: path)
      let said = try #require(complaint(aboutFile: path))
      #expect(said.contains("UTF-8") && said.hasPrefix("\(path):1:"), "\(said)")
    }
  }

  @Test func theLineOfABadByteIsNamed() throws {
    try inFolder { folder in
      let path = "\(folder)/latin.geojson"
      let tail = "\"},\n\"features\": [],\n\"x\": 1\n}\n"
      try write(Array("{\"学\": \"林\",\n\"name\": \"caf".utf8) + [0xE9] + Array(tail.utf8), to: path)
      let said = try #require(complaint(aboutFile: path))
      #expect(said.hasPrefix("\(path):2:1: is not JSON: "), "\(said)")
    }
  }

  @Test func theLineOfARawLineBreakInATextIsNamed() throws {
    let said = try #require(
      complaint(about: "{\"a\": \"b\\\"\",\n\"name\": \"two\nlines\",\n\"x\": 1\n}\n"))
    #expect(said.hasPrefix("a.geojson:2:13: is not JSON: "), "\(said)")
  }

  @Test func aZeroByteInTheTextIsRefused() {
    #expect(complaint(about: "{\"a\":1\0}") != nil)
  }
}
