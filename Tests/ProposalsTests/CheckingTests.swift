import Foundation
import PublicSpace
import Review
import Samples
import Testing

@testable import Proposals

/// A check of a site says all that is wrong at once, with whatever file.
struct CheckingTests {
  private func codes(_ review: LayoutReview) -> [String] { review.findings.map(\.code) }

  @Test(arguments: ["households: many", "name: [", "- a list"])
  func aFaultySiteYAMLIsAFindingBesideTheOthers(_ yaml: String) throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "court", in: folder, yaml: yaml)
      let review = try check(site)
      #expect(
        review.layouts.map(\.file)
          == ["site.yaml", "existing.geojson", "option-a.geojson", "option-b.geojson"])
      #expect(codes(review.layouts[0]) == ["file.unreadable"])
      #expect(review.layouts[1].layout != nil && review.layouts[1].count(.error) == 0)
      #expect(throws: FileError.self) { try SiteFolder(site) }
    }
  }

  @Test func anUnknownKeyOfSiteYAMLIsSaid() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "court", in: folder, yaml: "housholds: 40")
      let review = try check(site)
      #expect(review.layouts[0].file == "site.yaml" && codes(review.layouts[0]) == ["site.key"])
      #expect(!review.hasErrors)
      let sound = try TinySite.written(as: "sound", in: folder)
      try #expect(check(sound).layouts.map(\.file).contains("site.yaml") == false)
    }
  }

  @Test func theFaultsOfABaseAreSaidOfTheOptionByTheirOwnCodes() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "court", in: folder)
      try write(
        #"""
        {"type":"FeatureCollection","features":[{"type":"Feature","id":"b",
        "properties":{"kind":"boundary"},"geometry":{"type":"Polygon",
        "coordinates":[[[121.4,31.3],[121.401,31.3],[121.401,31.301],[121.4,31.301]]]}}]}
        """#.utf8, to: "\(site)/base.geojson")
      try write(
        #"{"type":"FeatureCollection","yuan:base":"base.geojson","features":[]}"#.utf8,
        to: "\(site)/option-b.geojson")
      let review = try check("\(site)/option-b.geojson").layouts[0]
      let finding = try #require(review.findings.first)
      #expect(review.findings.count == 1 && finding.code == "ring.unclosed")
      #expect(finding.feature == "b" && finding.line == nil && finding.remedy != nil)
      #expect("\(finding.message)".contains("base.geojson"))
      try #expect(codes(check("\(site)/base.geojson").layouts[0]).contains("ring.unclosed"))
    }
  }

  @Test func mendingKnowsTheDatumOfSiteYAML() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "court", in: folder, yaml: "datum: local")
      try write(
        #"""
        {"type":"FeatureCollection","features":[{"type":"Feature","id":"b",
        "properties":{"kind":"boundary"},"geometry":{"type":"Polygon",
        "coordinates":[[[0,0],[400,0],[400,400],[0,400],[0,0.0005]]]}}]}
        """#.utf8, to: "\(site)/metres.geojson")
      let output = "\(folder)/mended.geojson"
      try #expect(mend("\(site)/metres.geojson", to: output).map(\.code) == ["mend.closed"])
      let mended = try String(contentsOfFile: output, encoding: .utf8)
      #expect(mended.contains("[0,400],[0,0]]]"))
    }
  }
}
