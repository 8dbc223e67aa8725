import Testing

@testable import PublicSpace

struct JSONTests {
  @Test func everyFormIsKnown() throws {
    let forms: [(String, JSON.Form)] = [
      ("null", .null), ("true", .boolean), ("false", .boolean), ("-1.5e3", .number),
      ("\"\"", .string), ("[]", .array), ("{}", .object),
    ]
    for (text, form) in forms { #expect(try json(text).form == form, "\(text)") }
  }

  @Test func valuesAreReadOnlyAsWhatTheyAre() throws {
    #expect(try json("12.5").number == 12.5 && json("12.5").string == nil)
    #expect(try json("\"12.5\"").string == "12.5" && json("\"12.5\"").number == nil)
    #expect(try json("true").boolean == true && json("false").boolean == false)
    #expect(try json("null").boolean == nil && json("1").boolean == nil)
    #expect(try json("{}").elements.isEmpty && json("[]").members.isEmpty)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("1e3", 1000), ("1E-3", 0.001), ("121.40000000000001", 121.40000000000001),
    ("123456789012345678901234567890", 1.2345678901234568e29),
    ("5e-324", Double.leastNonzeroMagnitude), ("1e-400", 0),
  ])
  func numbersAreReadExactly(text: String, number: Double) throws {
    #expect(try json(text).number == number)
  }

  @Test(arguments: ["1.0", "1e3", "-0.0", "121.400000", "0.10", "true", "null", "\"a\\u0062\""])
  func theSourceIsWhatWasWritten(text: String) throws {
    #expect(try json(text).source == text)
    #expect(try json("[1, \(text) , 2]").elements[1].source == text)
    #expect(try json("{\"a\":\(text)}")["a"]?.source == text)
  }

  @Test func theSourceOfContainersHasTheirBrackets() throws {
    let text = "{ \"a\" : [ ] , \"b\" : [ { } , [ 1 , 2 ] ] , \"c\" : { \"]\" : \"}\" } }"
    let value = try json(" \(text) ")
    #expect(value.source == text)
    #expect(value["a"]?.source == "[ ]")
    #expect(value["b"]?.source == "[ { } , [ 1 , 2 ] ]")
    #expect(value["b"]?.elements.map(\.source) == ["{ }", "[ 1 , 2 ]"])
    #expect(value["c"]?.source == "{ \"]\" : \"}\" }")
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
    (#""\u5b66\u6797\u82D1""#, "学林苑"), ("\"学林苑\"", "学林苑"), (#""\ud83c\udf33""#, "🌳"),
    (#""a\u0000b""#, "a\0b"), (#""""#, ""), (#""\\""#, "\\"), (#""\\\"""#, "\\\""),
  ])
  func escapesAreOpened(literal: String, meant: String) throws {
    #expect(try json(literal).string == meant)
    #expect(try json("[0,\(literal),0]").elements[1].string == meant)
    #expect(try json("{\(literal):1}").members.first?.name == meant)
  }

  @Test func aMemberIsFoundByAnEscapedName() throws {
    let value = try json(#"{"\u6811":1,"k\u0069nd":2}"#)
    #expect(value["树"]?.number == 1)
    #expect(value["kind"]?.number == 2)
    #expect(value["k"] == nil)
  }

  @Test func ofMembersOfOneNameTheLastIsMeant() throws {
    let value = try json(#"{"a":1,"b":2,"a":3}"#)
    #expect(value["a"]?.number == 3)
    #expect(value.members.map(\.name) == ["a", "b", "a"])
  }

  @Test func aNestedMemberIsNotFoundOutside() throws {
    let value = try json(#"{"a":{"b":1},"c":["b",{"b":2}]}"#)
    #expect(value["b"] == nil)
    #expect(value["a"]?["b"]?.number == 1)
  }

  @Test func linesAreCounted() throws {
    let value = try json("{\n\"a\":\r\n1,\n\n\"b\":2}")
    #expect(value.line == 1)
    #expect(value["a"]?.line == 3 && value["b"]?.line == 5)
  }

  @Test(arguments: [
    ("1", "1.0"), ("1e3", "1000"), ("0", "-0.0"), (#""a""#, #""\u0061""#), ("[1,2]", "[ 1.0, 2 ]"),
    (#"{"a":1,"b":[]}"#, #"{"b":[],"a":1e0}"#), (#"{"a":1,"a":2}"#, #"{"a":2}"#),
    ("null", "null"), ("true", "true"),
  ])
  func valuesMeanTheSameHoweverWritten(one: String, other: String) throws {
    let (one, other) = (try json(one), try json(other))
    #expect(one.means(other) && other.means(one))
  }

  @Test(arguments: [
    ("1", "1.0000000000000002"), ("1", "\"1\""), ("null", "false"), ("true", "false"),
    ("[1,2]", "[2,1]"), ("[1]", "[1,1]"), ("{}", "[]"), (#"{"a":1}"#, #"{"a":1,"b":1}"#),
    (#"{"a":1}"#, #"{"b":1}"#), (#"{"a":null}"#, "{}"), (#""a""#, #""A""#),
  ])
  func differentValuesDoNotMeanTheSame(one: String, other: String) throws {
    let (one, other) = (try json(one), try json(other))
    #expect(!one.means(other) && !other.means(one))
  }

  @Test func namesThatOnlyLookAlikeAreToldApartWithoutACrash() throws {
    // “é” as one scalar and as two: equal as Swift strings, different as JSON names.
    let (one, two) = (try json(#"{"\u00e9":1}"#), try json(#"{"e\u0301":1}"#))
    #expect(!one.means(two) && !two.means(one))
    let both = try json(#"{"\u00e9":1,"e\u0301":1}"#)
    #expect(!one.means(both) && !both.means(two))
  }
}
