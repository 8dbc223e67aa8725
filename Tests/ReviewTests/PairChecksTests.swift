import Projection
import PublicSpace
import Samples
import Testing

@testable import Review

struct PairChecksTests {
  private func findings(option: [SampleFeature]) throws -> [Finding] {
    try LayoutReview(of: Court.layout(option), against: Court.layout(Court.features)).findings
  }

  @Test func anOptionThatKeepsItsIDsIsClean() throws {
    #expect(try findings(option: Court.features.without("bench")).named == [])
  }

  @Test func aFeatureUnderAnotherIDIsNamedWithItsOldOne() throws {
    let option = Court.features.changing("pond") { $0.id = "lake" }
    let finding = try #require(try findings(option: option).first)
    #expect(finding.code == "id.changed" && finding.feature == "lake")
    #expect(finding.message.en.contains("“pond”"))
  }

  @Test func aCopyOfWhatIsStillThereIsNoChangedID() throws {
    let copy = SampleFeature.point("bench", 45, 25, id: "seat").with("seats", 3)
    #expect(!(try findings(option: Court.features.with(copy)).map(\.code).contains("id.changed")))
  }

  @Test func anOptionInAnotherTownIsAnError() throws {
    let option = try SampleLayout(
      Court.features, at: .init(121.5, 31.3), decimals: 8
    ).layout()
    let review = try LayoutReview(of: option, against: Court.layout(Court.features))
    #expect(review.findings.grave.named == ["error option.apart –"])
  }
}
