import PublicSpace
import Review
import Samples
import Testing

@testable import Proposals

struct SiteFolderTests {
  @Test func aFolderHoldsItsDescriptionAndItsLayouts() throws {
    try inFolder { folder in
      let site = try SiteFolder(TinySite.written(as: "tiny", in: folder))
      #expect(site.name == "tiny")
      #expect(site.description.name.zh == "小院")
      #expect(site.layouts == ["existing.geojson", "option-a.geojson", "option-b.geojson"])
      #expect(site.options == ["option-a.geojson", "option-b.geojson"])
      #expect(try site.existing().layout.file == "existing.geojson")
    }
  }

  @Test(arguments: ["", "/existing.geojson", "/option-b.geojson"])
  func allProposalsAreKnownAlsoBesideOneLayout(file: String) throws {
    try inFolder { folder in
      let site = try SiteFolder(TinySite.written(as: "小 院", in: folder) + file)
      #expect(try site.allOptions() == ["option-a.geojson", "option-b.geojson"])
    }
  }

  @Test func aLayoutThatOnlyTheDescriptionNamesIsToldOf() throws {
    try inFolder { folder in
      let path = try TinySite.written(
        as: "tiny", in: folder, yaml: "options: [existing.geojson, option-c.geojson]")
      let error = #expect(throws: FileError.self) {
        try SiteFolder(path).site("option-c.geojson")
      }
      #expect(error?.description.contains("site.yaml names it in options") == true)
      #expect(try check(path).layouts.last?.findings.map(\.code) == ["file.unreadable"])
    }
  }

  @Test func aFolderWithoutADescriptionIsCalledByItsName() throws {
    try inFolder { folder in
      let site = try SiteFolder(TinySite.written(as: "tiny", in: folder, yaml: nil))
      #expect(site.name == "tiny")
      #expect(site.description == SiteDescription())
      #expect(site.layouts.count == 3)
    }
  }

  @Test func thePlaceAsItIsMayBeNamedInChinese() throws {
    try inFolder { folder in
      for name in ["方案 乙.geojson", "a.geojson", "现状.geojson"] {
        try write(TinySite.existing.text().utf8, to: "\(folder)/\(name)")
      }
      #expect(
        try SiteFolder(folder).layouts == ["现状.geojson", "a.geojson", "方案 乙.geojson"])
    }
  }

  @Test func thePlaceAsItIsComesFirstAndTheRestByName() throws {
    try inFolder { folder in
      let path = try TinySite.written(as: "tiny", in: folder, yaml: nil)
      for name in ["b.geojson", "a.geojson", "学.geojson", "Z.geojson"] {
        try write(TinySite.existing.text().utf8, to: "\(path)/\(name)")
      }
      try write("not a layout".utf8, to: "\(path)/notes.txt")
      #expect(
        try SiteFolder(path).layouts == [
          "existing.geojson", "Z.geojson", "a.geojson", "b.geojson", "option-a.geojson",
          "option-b.geojson", "学.geojson",
        ])
    }
  }

  @Test func theDescriptionMayGiveTheOrder() throws {
    try inFolder { folder in
      let path = try TinySite.written(
        as: "tiny", in: folder, yaml: "options: [option-b.geojson, existing.geojson]")
      #expect(try SiteFolder(path).layouts == ["option-b.geojson", "existing.geojson"])
      #expect(try SiteFolder(path).existing().layout.file == "option-b.geojson")
    }
  }

  @Test(arguments: ["学林苑", "two words", "a.b", "-dash", "’quoted“"])
  func aFolderMayHaveAnyName(name: String) throws {
    try inFolder { folder in
      let path = try TinySite.written(as: name, in: folder)
      #expect(try SiteFolder(path).name == name)
      #expect(try SiteFolder(path + "/").name == name)
      #expect(try SiteFolder(path + "//").existing().elements.count == 4)
      let file = "\(path)/方案 甲.geojson"
      try write(TinySite.existing.text().utf8, to: file)
      #expect(try SiteFolder(file).existing().layout.file == "方案 甲.geojson")
    }
  }

  @Test func aFileAloneFindsTheDescriptionBesideIt() throws {
    try inFolder { folder in
      let path = try TinySite.written(as: "tiny", in: folder)
      let site = try SiteFolder("\(path)/option-b.geojson")
      #expect(site.layouts == ["option-b.geojson"] && site.options.isEmpty)
      #expect(site.description.residents == 40)
    }
  }

  @Test func aFileAloneNeedsNoDescription() throws {
    try inFolder { folder in
      try write(TinySite.existing.text().utf8, to: "\(folder)/one.geojson")
      #expect(try SiteFolder("\(folder)/one.geojson").description == SiteDescription())
    }
  }

  @Test func whatIsNotThereIsNamed() throws {
    try inFolder { folder in
      let error = #expect(throws: FileError.self) {
        try SiteFolder("\(folder)/nowhere.geojson").existing()
      }
      #expect(error?.description.hasPrefix("\(folder)/nowhere.geojson: No such file") == true)
    }
  }

  @Test func anEmptyFolderSaysWhatItNeeds() throws {
    try inFolder { folder in
      let error = #expect(throws: FileError.self) { try SiteFolder(folder) }
      #expect(error?.description.hasPrefix("\(folder): holds no .geojson layout") == true)
    }
  }

  @Test func aLayoutThatIsListedButNotThereIsNamed() throws {
    try inFolder { folder in
      let path = try TinySite.written(as: "tiny", in: folder, yaml: "options: [gone.geojson]")
      let error = #expect(throws: FileError.self) { try SiteFolder(path).existing() }
      #expect(error?.description.contains("tiny/gone.geojson") == true)
    }
  }

  @Test func aNameLosesOnlyItsLastEnding() {
    #expect("option-a.geojson".withoutEnding == "option-a")
    #expect("a.b.geojson".withoutEnding == "a.b")
    #expect("方案".withoutEnding == "方案")
    #expect("a/b/c".lastComponent == "c" && "c".lastComponent == "c")
  }

  @Test func aFirstLayoutTakenForTodayIsSaidToBe() throws {
    try Samples.inFolder { folder in
      for name in ["a.geojson", "b.geojson"] {
        try write(TinySite.existing.text().utf8, to: "\(folder)/\(name)")
      }
      let codes = try SiteFolder(folder).existing().findings.map(\.code)
      #expect(codes.contains("site.today"))
      try write(TinySite.existing.text().utf8, to: "\(folder)/现状.geojson")
      #expect(try !SiteFolder(folder).existing().findings.map(\.code).contains("site.today"))
      try write("options: [b.geojson, a.geojson]".utf8, to: "\(folder)/site.yaml")
      #expect(try !SiteFolder(folder).existing().findings.map(\.code).contains("site.today"))
    }
  }

  @Test func oneLayoutAloneIsTheSite() throws {
    try Samples.inFolder { folder in
      try write(TinySite.existing.text().utf8, to: "\(folder)/小区.geojson")
      #expect(try !SiteFolder(folder).existing().findings.map(\.code).contains("site.today"))
    }
  }
}
