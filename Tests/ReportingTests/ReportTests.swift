import Testing

@testable import Reporting

struct ReportTests {
  private func report(_ records: [[String]]) -> Report {
    Report(
      json: .object(["a": .number(1)]),
      tables: [Table("One", columns: ["x"], rows: []), Table("Two", columns: ["y"], rows: [])],
      records: records, remarks: ["a remark"])
  }

  @Test func fieldsAreQuotedWhereTheyMustBe() {
    let csv = report([
      ["plain", "a,b", "say \"hi\""], ["two\nlines", "", " 学林苑 "], ["cr\rlf", "crlf\r\n", "1.5"],
    ]).text(as: .csv)
    #expect(
      csv == "plain,\"a,b\",\"say \"\"hi\"\"\"\n\"two\nlines\",, 学林苑 \n"
        + "\"cr\rlf\",\"crlf\r\n\",1.5")
  }

  @Test func aQuoteWithAnAccentIsStillAQuote() {
    #expect(
      report([["a\"\u{301}", "b,\u{301}"]]).text(as: .csv) == "\"a\"\"\u{301}\",\"b,\u{301}\"")
  }

  @Test func tablesAndRemarksAreParagraphs() {
    let report = report([])
    #expect(report.text(as: .table) == "One\n  x\n\nTwo\n  y\n\na remark")
    #expect(
      report.text(as: .markdown)
        == "### One\n\n| x |\n| --- |\n\n### Two\n\n| y |\n| --- |\n\na remark")
    #expect(report.text(as: .json) == "{\n  \"a\": 1\n}")
  }
}
