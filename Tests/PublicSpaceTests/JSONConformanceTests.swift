import Samples
import Testing

@testable import PublicSpace

/// What RFC 8259 takes for JSON and what it does not, after the idea of JSONTestSuite.
struct JSONConformanceTests {
  @Test(arguments: [
    "[1,]", "[,1]", "[1,,2]", "[,]", "[1 2]", "[1;2]", "[1", "[1,", "[", "]", "[1]]", "[[1]",
    "[1}", "{1]", "{\"a\":1]", "[\"a\":1]", "[:]", "[\"a\",:]",
    "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{\"a\":1,,\"b\":2}",
    "{,\"a\":1}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":}", "{:1}", "{a:1}", "{1:1}", "{null:1}",
    "{'a':1}", "{\"a\":1 \"b\":2}", "{\"a\",1}", "{\"a\":1}}", "{[]:1}", "{\"a\":1:2}",
    "[01]", "[-01]", "[-]", "[+1]", "[1.]", "[.5]", "[-.5]", "[1e]", "[1e+]", "[1.e3]", "[1ee3]",
    "[1e3.5]", "[0x10]", "[1_000]", "[1a]", "[1.2.3]", "[--1]", "[1-]", "[1+1]", "[0e]", "[00]",
    "[1e1000]", "[NaN]", "[Infinity]", "[-Infinity]", "[nan]", "[inf]", "[１]", "[1\u{0}]",
    "[tru]", "[truee]", "[True]", "[fals]", "[falsey]", "[nul]", "[nulll]", "[null1]",
    "[undefined]",
    "[\"a]", "[a\"]", "['a']", "[\"\\x\"]", "[\"\\\"]", "[\"\\u12\"]",
    "[\"\\u12G4\"]", "[\"\\U0041\"]",
    "[\"\\ud800\"]", "[\"\\udc00\"]", "[\"\\ud800\\u0041\"]", "[\"\\ud800\\ud800\"]",
    "[\"\\ud800x\"]", "[\"\\udc00\\ud800\"]", "[\"\\a\"]", "[\"\\0\"]", "[\"\\u{41}\"]",
    "{\"\\ud800\":1}", "{\"\\udc00\":1}", "{\"\\q\":1}", "{\"a\t\":1}",
    "[\"a\tb\"]", "[\"a\nb\"]", "[\"a\u{0}b\"]", "[\"a\u{1f}b\"]",
    "[1]x", "[1],", "[1] 2", "[1]\"", "[1][2]", "[1]\u{0}", "{}{}", "{}#", "[1]//c", "[1]/*c*/",
    "/*c*/[1]", "#c\n[1]", "[1/*c*/]", "[1\u{c}]", "[1\u{b}]", "[\u{a0}1]", "[\u{2028}1]",
    "\u{feff}\u{feff}[1]", "[\u{feff}1]", "[1]\u{feff}", "[\\u0031]", "[\\n]", "\\[1]", "[\"\"\"]",
    "", " ", "\n", "\u{feff}", "<a/>", "a", "\"", "tru", "-",
  ])
  func thisIsNoJSON(text: String) {
    #expect(throws: JSONText.Flaw.self, "\(text)") { try read(Array(text.utf8)) }
  }

  @Test(arguments: [
    "[]", "{}", " [ ] ", "\t\n\r {}\r\n", "\u{feff}[1]", "[[]]", "[{}]", "{\"a\":{}}", "{\"\":0}",
    "[0]", "[-0]", "[-0.0]", "[0e0]", "[0E+1]", "[1e-0]", "[1E5]", "[1.50]", "[0.0000001]",
    "[123456789012345678901234567890]", "[1e-1000]", "[4.9e-324]", "[1.7976931348623157e308]",
    "[-9223372036854775808]", "[18446744073709551616]", "[0.1e1]", "[true,false,null]",
    "[\"\"]", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\\u0041\"]", "[\"\\u0000\"]", "[\"\\uFFFF\"]",
    "[\"\\uD83C\\udf33\"]", "[\"\u{7f}\"]", "[\"\u{2028}\"]", "[\"学林苑🌳\"]", "[\"\u{feff}\"]",
    "{\"a\":1,\"a\":2}", "{\"a\\u0000b\":1}", "{\"\\\"\":[]}", "[\"//\",\"/*\"]", "[1\n,\n2]",
    "{\"a\"\n:\n1}", "[[[[[[[[1]]]]]]]]", "[\"[\",\"]\",\"{\",\"}\",\",\",\":\"]",
  ])
  func thisIsJSON(text: String) throws {
    let json = JSON(text: try read(Array(text.utf8)), index: 0)
    #expect(json.means(json))
    #expect(text.utf8.count >= json.range.count && !json.range.isEmpty)
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE5, 0xAD], [0xFE, 0xFF],
    ] as [[UInt8]])
  func bytesThatAreNoUTF8AreNoText(bytes: [UInt8]) {
    #expect(throws: JSONText.Flaw.self) { try read(Array("[\"".utf8) + bytes + Array("\"]".utf8)) }
    #expect(throws: JSONText.Flaw.self) {
      try read(Array("{\"".utf8) + bytes + Array("\":1}".utf8))
    }
  }

  @Test func textsThatEndOnABlockAreReadToTheirEnd() throws {
    for length in 1...200 {
      let filler = String(repeating: "x", count: length)
      _ = try read(Array("[\"\(filler)\"]".utf8))
      #expect(throws: JSONText.Flaw.self) { try read(Array("[\"\(filler)".utf8)) }
      #expect(throws: JSONText.Flaw.self) { try read(Array("[\"\(filler)\"]]".utf8)) }
      #expect(throws: JSONText.Flaw.self) { try read(Array("[\"\(filler)\",1".utf8)) }
    }
  }

  /// What lies in the padding is not part of the text.
  @Test func whatLiesBehindTheTextIsNotRead() throws {
    for text in ["[1,2", "{\"a\":1", "[\"a", "[12", "[tru"] {
      let bytes = Array(text.utf8)
      let padded = bytes + Array("]]}}e,\"]".utf8) + [UInt8](repeating: 0x5D, count: 64)
      #expect(throws: JSONText.Flaw.self, "\(text)") {
        try JSONText(padded, length: bytes.count)
      }
    }
  }

  @discardableResult
  private func read(_ bytes: [UInt8]) throws -> JSONText {
    try JSONText(bytes + [UInt8](repeating: 0, count: FileBytes.padding), length: bytes.count)
  }
}
