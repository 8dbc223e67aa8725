import PublicSpace
import Samples
import Testing

@testable import Review

/// False alarms are worse than misses: layouts that are in order stay silent.
struct SamplesAreCleanTests {
  @Test(arguments: [
    "Sites/hetaiyuan", "Sites/xuelinyuan",
  ])
  func theSamplesHaveNeitherErrorsNorWarnings(folder: String) throws {
    let base = try Layout(reading: inRepository("\(folder)/existing.geojson"))
    for file in ["existing", "option-a", "option-b"] {
      let layout = try Layout(reading: inRepository("\(folder)/\(file).geojson"))
      let findings = try LayoutReview(of: layout, against: base).findings
      #expect(findings.grave.named == [], "\(folder)/\(file)")
      #expect(findings.count < 12, "\(folder)/\(file)")
    }
  }

  @Test func theSeedIsClean() throws {
    let layout = try Layout(reading: inRepository("seeds/courtyard/existing.geojson"))
    #expect(try LayoutReview(of: layout).findings.grave.named == [])
  }
}
