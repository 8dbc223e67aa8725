import PublicSpace
import Reporting
import Samples
import Testing

struct KindsReportTests {
  /// `make kinds` prints it anew.
  @Test func theDocumentationIsWhatTheCommandPrints() throws {
    let committed = try bytes(of: inRepository("Documentation/Kinds.md"))
    let printed = Report.kinds(in: .zh).text(as: .markdown) + "\n"
    #expect(String(decoding: committed, as: UTF8.self) == printed)
  }

  @Test func everyKindIsInTheTableOnceInBothLanguages() {
    for language in Language.allCases {
      let rows = Report.kinds(in: language).tables[0].rows
      #expect(rows.map { $0[0] } == KindFacts.table.map(\.kind.rawValue))
    }
  }

  @Test func everyKindThatCanBeMappedNamesItsTags() throws {
    let rows = try #require(Report.kinds(in: .en).tables.last).rows
    #expect(rows.first { $0[0] == "fire_lane" }?[1] == "`highway=service service=emergency_access`")
    #expect(rows.contains { $0[0] == "– part" })
  }

  @Test func whatAKindIsIsSaidInTheLanguageOfTheReport() throws {
    let rows = Report.kinds(in: .zh).tables[0].rows
    let ramp = try #require(rows.first { $0[0] == "ramp" })
    #expect(ramp[3] == "面、线" && ramp.suffix(4) == ["是", "坡度合规时", "是", "是"])
    let english = try #require(Report.kinds(in: .en).tables[0].rows.first { $0[0] == "ramp" })
    #expect(english[3] == "polygon, line" && english.suffix(4).contains("if it complies"))
  }

  @Test func textColumnsStandToTheLeft() {
    let table = Table("t", columns: ["a", "bb"], rows: [["x", "y"]], hasFigures: false)
    #expect(table.aligned == "t\n  a  bb\n  x  y" && table.markdown.contains("| --- | --- |"))
  }
}
