import Testing

@testable import Reporting

struct TableTests {
  private let table = Table(
    "用地平衡", columns: ["用地", "m²", "%"],
    rows: [["草坪", "1,234.0", "9.5"], ["bike parking", "5.0", "0.1"], ["未定", "", ""]])

  @Test func chineseTextTakesTwoColumns() {
    #expect(
      table.aligned == """
        用地平衡
          用地               m²    %
          草坪          1,234.0  9.5
          bike parking      5.0  0.1
          未定
        """)
  }

  @Test func everyLineEndsWithItsLastLetter() {
    #expect(table.aligned.split(separator: "\n").allSatisfy { $0.last != " " })
  }

  @Test func markdownHasARuleAndEscapedBars() {
    let table = Table("Ground", columns: ["kind", "m²"], rows: [["a|b", "1"]])
    #expect(
      table.markdown == """
        ### Ground

        | kind | m² |
        | --- | ---: |
        | a\\|b | 1 |
        """)
  }

  @Test func aTableWithoutRowsHasItsHead() {
    #expect(Table("Empty", columns: ["a", "b"], rows: []).aligned == "Empty\n  a  b")
  }

  @Test(arguments: [
    ("abc", 3), ("草坪", 4), ("m²", 2), ("（示意）", 8), ("3号门", 5), ("−1", 2), ("“树”", 4), ("·", 1),
    ("", 0),
    ("한", 2), ("ｶ", 1), ("𠀀", 2), ("e\u{301}", 1),
  ])
  func widthsAreThoseOfATerminal(text: String, width: Int) {
    #expect(text.terminalWidth == width)
  }
}
