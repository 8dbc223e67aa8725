import Projection
import Samples
import Testing

@testable import PublicSpace

struct SiteDescriptionYAMLTests {
  private func description(_ yaml: String) throws -> SiteDescription {
    try SiteDescription(yaml, file: "site.yaml")
  }

  @Test func everyKeyIsRead() throws {
    let site = try description(
      """
      # a comment
      name: {zh: 学林苑, en: Xuelinyuan}
      place: 上海市宝山区
      illustrative: true
      datum: cgcs2000
      plane: EPSG:4549
      address: [121.401, 31.302]
      latitude: 31.3
      city: shanghai
      households: 1080
      residents: 2916
      built: 1996
      works: new
      ground: blocked
      stage: {now: consult, dates: {needs: 2026-09-05, consult: 2026-11-28}}
      roles: {committee: 居委会, designer: 设计团队}
      options: [existing.geojson, option-a.geojson]
      proposals:
        option-a:
          title: {zh: 一池一墙, en: "One Pond, One Wall"}
          intent: 拆围栏
      storey_height: 2.8
      date: 2026-11-20
      """)
    #expect(site.name == SiteDescription.Words(zh: "学林苑", en: "Xuelinyuan"))
    #expect(site.place == SiteDescription.Words(zh: "上海市宝山区"))
    #expect(site.isIllustrative && site.datum == .cgcs2000 && site.city == "shanghai")
    #expect(site.households == 1080 && site.residents == 2916 && site.built == 1996)
    #expect(site.plane == .epsg(4549) && site.address == Coordinate(121.401, 31.302))
    #expect(site.latitude == 31.3 && site.works == .new && site.ground == .blocked)
    #expect(site.stage == .consult)
    #expect(site.findings.isEmpty)
    #expect(site.stageDates == [.needs: "2026-09-05", .consult: "2026-11-28"])
    #expect(site.roles.map(\.role) == ["committee", "designer"])
    #expect(site.roles.map(\.name) == ["居委会", "设计团队"])
    #expect(site.options == ["existing.geojson", "option-a.geojson"])
    #expect(site.proposals["option-a"]?.title.en == "One Pond, One Wall")
    #expect(site.proposals["option-a"]?.intent.zh == "拆围栏")
    #expect(site.storeyHeight == 2.8 && site.date == "2026-11-20")
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n"])
  func anEmptyDescriptionHasOnlyDefaults(yaml: String) throws {
    #expect(try description(yaml) == SiteDescription())
  }

  @Test func linesMayEndInCRLF() throws {
    let site = try description("name: 学林苑\r\nresidents: 12\r\n")
    #expect(site.name.zh == "学林苑" && site.residents == 12)
  }

  @Test(arguments: [
    ("residents: many", "site.yaml:1: “residents” should be a number, not negative"),
    ("name: a\nresidents: -1", "site.yaml:2: “residents” should be a number, not negative"),
    ("residents: .inf", "site.yaml:1: “residents” should be a number, not negative"),
    ("residents: .nan", "site.yaml:1: “residents” should be a number, not negative"),
    ("residents: [3]", "site.yaml:1: “residents” should be a number, not negative"),
    ("storey_height: 0", "site.yaml:1: “storey_height” should be more than 0 m"),
    ("illustrative: perhaps", "site.yaml:1: “illustrative” should be true or false"),
    (
      "datum: mars", "site.yaml:1: “datum” should be wgs84, cgcs2000, gcj02, bd09 or local"
    ),
    (
      "plane: flat",
      "site.yaml:1: “plane” should be auto, shanghai2000 or an EPSG code such as EPSG:4549"
    ),
    (
      "address: 大场镇",
      "site.yaml:1: “address” should be a place like [121.401, 31.302]: longitude, then latitude"
    ),
    (
      "address: [31.302, 121.401]",
      "site.yaml:1: “address” should be a place like [121.401, 31.302]: longitude, then latitude"
    ),
    ("latitude: 91", "site.yaml:1: “latitude” should be degrees from −90 to 90"),
    ("works: repair", "site.yaml:1: “works” should be renewal or new"),
    ("ground: wet", "site.yaml:1: “ground” should be walkable or blocked"),
    ("city: [a]", "site.yaml:1: “city” should be a word such as shanghai"),
    ("name: [a]", "site.yaml:1: “name” should be a text, or {zh: …, en: …}"),
    ("options: [{a: b}]", "site.yaml:1: “options” should be a list of .geojson files"),
    ("roles: {a: [b]}", "site.yaml:1: “roles” should be a list of “role: name” lines"),
    (
      "stage:\n  dates: {needs: soon}",
      "site.yaml:2: “stage.dates.needs” should be a date like 2026-11-20"
    ),
    ("date: tomorrow", "site.yaml:1: “date” should be a date like 2026-11-20"),
    ("date: 2026-13-01", "site.yaml:1: “date” should be a date like 2026-11-20"),
    ("date: 2026-11-32", "site.yaml:1: “date” should be a date like 2026-11-20"),
    ("date: 2026-02-31", "site.yaml:1: “date” should be a date like 2026-11-20"),
    ("date: 2025-02-29", "site.yaml:1: “date” should be a date like 2026-11-20"),
    ("date: 2026-+1-02", "site.yaml:1: “date” should be a date like 2026-11-20"),
    ("date: 2026-1-2", "site.yaml:1: “date” should be a date like 2026-11-20"),
    ("options: a.geojson", "site.yaml:1: “options” should be a list of .geojson files"),
    ("roles: nobody", "site.yaml:1: “roles” should be a list of “role: name” lines"),
    ("proposals: [a]", "site.yaml:1: “proposals” should be titles by option"),
    ("stage: {now: party}", "site.yaml:1: “stage” should be needs, survey, options or consult"),
    ("just a sentence", "site.yaml: should be a list of “key: value” lines"),
    ("- a\n- b", "site.yaml: should be a list of “key: value” lines"),
  ])
  func aValueThatCannotBeUsedIsNamedWithItsLine(yaml: String, message: String) {
    #expect(complaint(aboutDescription: yaml) == message)
  }

  @Test(arguments: [
    "name: {zh: a", "name: \"a", "a: b: c", "\tname: a", "name: [a, b", "name: a\nname: b",
    "&a: *b",
    "{", "%YAML 9\n---\nname: a", "name: \u{1}", "? [a]: {b}: }",
  ])
  func whatIsNoYAMLIsNamedInOneLine(yaml: String) throws {
    let said = try #require(complaint(aboutDescription: yaml))
    #expect(said.hasPrefix("site.yaml"), "\(said)")
    #expect(!said.contains("\n"))
  }

  @Test func keysThatAreNotKnownAreReportedWithTheirLine() throws {
    let site = try description("name: a\ncolour: red\nworks: renewal\nground: walkable")
    #expect(site.findings.map(\.code) == ["site.key"])
    #expect(
      site.findings.first?.message.en
        == "site.yaml:2: the key “colour” is not known and was left out")
  }

  @Test func keysInsideOthersThatAreNotKnownAreReportedToo() throws {
    let site = try description(
      """
      name: {zh: 苑, fr: Cour}
      stage: {now: needs, then: survey, dates: {needs: 2026-09-05, party: 2026-09-06}}
      proposals: {option-a: {title: 甲, cost: 3}}
      """)
    let keys = ["name.fr", "stage.then", "stage.dates.party", "proposals.option-a.cost"]
    #expect(
      site.findings.map(\.message.en)
        == zip([1, 2, 2, 3], keys).map {
          "site.yaml:\($0): the key “\($1)” is not known and was left out"
        })
    #expect(site.stageDates == [.needs: "2026-09-05"] && site.name.zh == "苑")
  }

  @Test(arguments: ["datum: local", "datum: gcj02", "plane: 4549", "plane: shanghai2000"])
  func datumsAndPlanesOfTheFormatAreRead(yaml: String) throws {
    let site = try description(yaml)
    #expect(site.datum != nil || site.plane != .auto)
  }

  @Test(arguments: ["households", "built"])
  func aHugeNumberIsRefusedWithoutACrash(key: String) {
    #expect(
      complaint(aboutDescription: "\(key): 1e300")?.hasPrefix("site.yaml:1: “\(key)” should be ")
        == true)
  }

  @Test func deepNestingDoesNotExhaustTheStack() throws {
    for (open, close) in [("[", "]"), ("{a: ", "}")] {
      let deep =
        "city: " + String(repeating: open, count: 10_000) + String(repeating: close, count: 10_000)
      #expect(try #require(complaint(aboutDescription: deep)).hasPrefix("site.yaml"))
    }
  }

  @Test func aMissingDescriptionIsNamed() {
    #expect(throws: FileError.self) { try SiteDescription(reading: "/nowhere/site.yaml") }
  }

  @Test func theSampleSitesAreDescribed() throws {
    for (site, name) in [("hetaiyuan", "和泰苑"), ("xuelinyuan", "学林苑")] {
      let description = try SiteDescription(reading: inRepository("Sites/\(site)/site.yaml"))
      #expect(description.name.zh == name && description.residents ?? 0 > 0)
      #expect(description.options.count == 3 && description.proposals.count == 2)
    }
  }

  private func complaint(aboutDescription yaml: String) -> String? {
    do {
      _ = try description(yaml)
      return nil
    } catch {
      return "\(error)"
    }
  }
}
