import Projection
import PublicSpace
import Samples
import Testing

/// Which datum holds: the option, the file, site.yaml, WGS 84, in this order.
struct DatumHintsTests {
  private func layout(_ file: Datum?, _ hints: DatumHints) throws -> Layout {
    let text = try SampleLayout([.area("boundary", .square(40))]).text()
    let member = file.map { "\"yuan:datum\":\"\($0.rawValue)\"," } ?? ""
    return try Layout("{\(member)" + text.dropFirst(), file: "a.geojson", datums: hints)
  }

  @Test(arguments: [
    (Datum?.none, Datum?.none, Datum?.none, Datum.wgs84),
    (nil, nil, .gcj02, .gcj02), (nil, .bd09, .gcj02, .bd09), (.cgcs2000, .bd09, .gcj02, .cgcs2000),
    (nil, .local, nil, .local), (.local, nil, .wgs84, .local),
  ])
  func theOptionOverrulesTheFileAndTheFileTheSite(
    option: Datum?, file: Datum?, site: Datum?, datum: Datum
  ) throws {
    #expect(try layout(file, DatumHints(option: option, site: site)).datum == datum)
  }

  @Test func aFileThatContradictsItsSiteIsWarnedOf() throws {
    let findings = try layout(.gcj02, DatumHints(site: .wgs84)).findings
    #expect(findings.map(\.code) == ["datum.differs", "datum.shifted"])
    #expect(findings[0].level == .warning)
    #expect(
      findings[0].message.en
        == "the file says datum gcj02 and site.yaml wgs84: the file was followed")
  }

  @Test func whatAgreesOrIsOverruledIsNoContradiction() throws {
    #expect(try layout(.wgs84, DatumHints(site: .cgcs2000)).findings.isEmpty)
    #expect(
      try layout(.gcj02, DatumHints(option: .wgs84, site: .bd09)).findings.isEmpty)
  }

  @Test func whatAShiftedMapDoesToFiguresIsSaid() throws {
    for datum in [Datum.gcj02, .bd09] {
      let finding = try #require(try layout(datum, DatumHints()).findings.first)
      #expect(finding.code == "datum.shifted" && finding.level == .note)
      #expect(
        finding.message.en.contains("0.42 %") && finding.message.en.contains("−0.33 to +0.29 %"))
    }
  }

  @Test func cgcs2000IsSaidToBeTakenForWGS84() throws {
    #expect(try layout(.cgcs2000, DatumHints()).findings.map(\.code) == ["datum.cgcs2000"])
    #expect(try layout(.wgs84, DatumHints()).findings.isEmpty)
  }
}
