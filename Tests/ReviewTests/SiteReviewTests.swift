import PublicSpace
import Samples
import Testing

@testable import Review

struct SiteReviewTests {
  private func review() throws -> SiteReview {
    let features = Court.features.changing("bench") { $0.properties = [("seats", "-1")] }
    return SiteReview([
      try LayoutReview(of: Court.layout(features)),
      LayoutReview(unreadable: "option.geojson", Wording("option.geojson: is a folder")),
    ])
  }

  @Test func theListNamesCodeFeatureLineAndRemedy() throws {
    let text = try review().text(as: .table, in: .en)
    #expect(text.hasPrefix("court.geojson: 1 warning\n"))
    #expect(
      text.contains("  value.impossible\n     1  “bench” has the seats -1, outside 0 to 500\n"))
    #expect(text.contains("line 13, at 121.4"))
    #expect(text.contains("→ correct it, or leave it out"))
    #expect(text.contains("option.geojson: 1 error"))
  }

  @Test func theListIsWholeInChinese() throws {
    let text = try review().text(as: .table, in: .zh)
    #expect(text.hasPrefix("court.geojson: 1 条警告\n\n警告\n  value.impossible\n"))
    #expect(text.contains("     1  “bench” seats 的值 -1 超出合理范围（0 至 500）\n"))
    #expect(text.contains("第 13 行，位于 121.4"))
    #expect(text.contains("→ 更正，或不写"))
    #expect(text.contains("option.geojson: 1 条错误"))
  }

  @Test func languagesDifferInSentencesAlone() throws {
    let sentences = /"(message|remedy)": ".*"/
    for format in [SiteReview.Format.json, .geojson] {
      let (zh, en) = (
        try review().text(as: format, in: .zh), try review().text(as: format, in: .en)
      )
      #expect(zh != en && zh.contains("超出合理范围") && en.contains("outside 0 to 500"))
      #expect(zh.replacing(sentences, with: "") == en.replacing(sentences, with: ""))
    }
  }

  @Test func jsonCountsAndListsByLayout() throws {
    let text = try review().text(as: .json, in: .en)
    #expect(text.contains("\"errors\": 1,\n  \"warnings\": 1,\n  \"notes\": 0"))
    #expect(text.contains("\"layout\": \"court.geojson\""))
    #expect(text.contains("\"line\": 13"))
  }

  @Test func theLayerOfProblemsIsALayout() throws {
    let layer = try Layout(review().text(as: .geojson, in: .zh), file: "problems.geojson")
    #expect(layer.features.count == 2)
    #expect(layer.features[0].outline.points.count == 1)
    #expect(layer.features[0].text("code") == "value.impossible")
    #expect(layer.features[1].outline.first == nil)
  }

  @Test func anErrorCountsOverAllLayouts() throws {
    #expect(try review().hasErrors)
    #expect(!SiteReview([try LayoutReview(of: Court.layout(Court.features))]).hasErrors)
  }

  @Test func manyNotesOfOneKindAreOne() throws {
    let lines = (0..<9).map { index in
      SampleFeature.line(
        "path", .through((70, 30 + Double(index)), (78, 30 + Double(index))), id: "way\(index)")
    }
    let notes = try Court.findings(Court.features + lines).filter { $0.code == "line.width" }
    #expect(notes.map(\.feature) == ["way0"])
    #expect(notes[0].message.en.contains("8 more like it: “way1”"))
  }
}
