import PublicSpace
import Review
import Samples
import Testing

@testable import Proposals

struct OwnFileTests {
  @Test(arguments: ownFiles.map(\.name))
  func whatIsWrongWithAnyIsAFindingOfACheck(name: String) throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "院", in: folder)
      try write("no: [such, thing".utf8, to: "\(site)/\(name)")
      let faulty = try check(site).layouts.filter { $0.file == name }
      #expect(faulty.map { $0.findings.map(\.code) } == [["file.unreadable"]])
      #expect(try check(site).layouts.contains { $0.file == "existing.geojson" })
    }
  }

  @Test func ofFilesThatAreNotThereOrSoundNothingIsSaid() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "court", in: folder)
      #expect(try check(site).layouts.map(\.file).allSatisfy { $0.hasSuffix(".geojson") })
      try write("{}".utf8, to: "\(site)/rules.yaml")
      #expect(try check(site).layouts.map(\.file).allSatisfy { $0.hasSuffix(".geojson") })
    }
  }

  @Test(arguments: ["Sites/xuelinyuan", "Sites/hetaiyuan"])
  func thoseOfTheSamplesAreSound(site: String) throws {
    let folder = try SiteFolder(inRepository(site))
    for file in ownFiles { try file.read(folder) }
  }
}
