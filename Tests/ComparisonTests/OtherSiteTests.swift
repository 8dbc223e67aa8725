import Comparison
import Geometry
import PublicSpace
import Samples
import Testing

struct OtherSiteTests {
  private let base = SampleLayout([.area("boundary", .rectangle(0, 0, 50, 20))])

  private func warnings(
    _ other: SampleLayout, named name: String? = nil, besides own: String? = nil
  ) throws -> [Finding] {
    func described(_ name: String?) -> SiteDescription {
      var description = SiteDescription()
      description.name = SiteDescription.Words(zh: name)
      return description
    }
    let sites = try [(base, own), (other, name)].map { try Site($0.layout(), described($1)) }
    return try LayoutComparison(of: sites[0], with: [sites[1]]).findings
      .filter { $0.code == "compare.other_site" }
  }

  @Test func sitesWithLittleGroundInCommonAreDoubted() throws {
    let aside = SampleLayout([.area("boundary", .rectangle(40, 0, 90, 20))])
    let found = try warnings(aside)
    #expect(found.map(\.level) == [.warning])
    #expect(found.first?.message.en.contains("share 20 %") == true, "\(found)")
    let away = SampleLayout([.area("boundary", .rectangle(900, 0, 950, 20))])
    #expect(try warnings(away).first?.message.zh.contains("只占 0 %") == true)
  }

  @Test func aPlanMayMoveItsBoundary() throws {
    let smaller = SampleLayout([.area("boundary", .rectangle(10, 0, 30, 20))])
    #expect(try warnings(smaller).isEmpty)
    let wider = SampleLayout([.area("boundary", .rectangle(-20, 0, 70, 40))])
    #expect(try warnings(wider).isEmpty)
  }

  @Test func sitesOfOtherNamesAreDoubted() throws {
    #expect(try warnings(base, named: "和泰苑", besides: "学林苑").count == 1)
    #expect(try warnings(base, named: "学林苑", besides: "学林苑").isEmpty)
    #expect(try warnings(base, named: "学林苑").isEmpty)
  }
}
