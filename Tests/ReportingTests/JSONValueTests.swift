import Reporting
import Testing

struct JSONValueTests {
  @Test(arguments: [
    (JSONValue.null, "null"), (.boolean(true), "true"), (.boolean(false), "false"),
    (.number(1), "1"),
    (.number(-0.0), "0"), (.number(0.1), "0.1"), (.number(1e21), "1e+21"), (.number(-2.50), "-2.5"),
    (.number(1e-7), "1e-07"), (.number(123_456_789), "123456789"), (.string("a"), "\"a\""),
    (.array([]), "[]"), (.object([]), "{}"),
  ])
  func plainValuesAreWritten(value: JSONValue, text: String) {
    #expect(value.text == text)
  }

  @Test func whatIsNotKnownIsNull() {
    #expect(JSONValue.number(nil as Double?) == .null)
    #expect(JSONValue.string(nil as String?) == .null)
    for number in [Double.nan, .infinity, -.infinity] {
      #expect(JSONValue.number(number as Double?) == .null)
      #expect(JSONValue.number(number).text == "null")
    }
  }

  @Test func textIsQuotedAndKeptReadable() {
    #expect(JSONValue.string("学林苑 “树”").text == "\"学林苑 “树”\"")
    #expect(
      JSONValue.string("a\"b\\c\nd\te\rf\u{1}\u{0}\u{1f}").text
        == #""a\"b\\c\nd\te\rf\u0001\u0000\u001f""#)
    #expect(JSONValue.string("\r\n").text == #""\r\n""#)
    #expect(JSONValue.string("\"\u{301}").text == "\"\\\"\u{301}\"")
  }

  @Test func membersKeepTheirOrderAndListsTheirLines() {
    let value = JSONValue.object([
      "z": .array([.number(1), .string("b"), .null]), "a": .object(["b": .boolean(true)]),
      "list": .array([.object(["x": .number(1)]), .array([])]), "none": .object([]),
    ])
    #expect(
      value.text == """
        {
          "z": [1, "b", null],
          "a": {
            "b": true
          },
          "list": [
            {
              "x": 1
            },
            []
          ],
          "none": {}
        }
        """)
  }
}
