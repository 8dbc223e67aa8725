import PublicSpace
import Testing

struct SunPackTests {
  @Test func everyShippedPackIsWhole() throws {
    let packs = try SunPack.shipped()
    #expect(packs.map(\.id) == ["national", "shanghai", "beijing", "hangzhou", "qingdao"])
    for pack in packs {
      #expect(pack.step <= 5 && pack.grid <= 1 && pack.from < pack.to && pack.need.hours > 0)
      #expect(pack.name.zh != nil && pack.name.en != nil && !pack.reference.isEmpty)
    }
    let qingdao = try #require(packs.last)
    #expect(qingdao.clock == .zone(8) && qingdao.smallestAltitude == 15)
    let shanghai = packs[1]
    #expect(shanghai.from == 540 && shanghai.to == 900 && shanghai.need.isContinuous)
    #expect(shanghai.day == .winterSolstice && shanghai.clock == .solar)
    #expect(packs[2].smallestPiece == 5 && packs[2].leaves.from == 415)
  }

  @Test func aCityWithoutAPackTakesTheNationalOne() throws {
    let packs = try SunPack.shipped()
    #expect(packs.pack(for: "Shanghai")?.id == "shanghai")
    #expect(packs.pack(for: "杭州")?.id == "hangzhou")
    #expect(packs.pack(for: "wuhan")?.id == "national")
    #expect(packs.pack(for: nil)?.id == "national")
  }

  @Test func aSiteAddsPacksAndChangesThem() throws {
    let packs = try SunPack.packs(
      in: "xian: {day: winter-solstice, need: 1.5}\nshanghai: {clock: utc+8}", file: "sun.yaml",
      over: SunPack.shipped())
    #expect(packs.last?.id == "xian" && packs.last?.need.hours == 1.5)
    #expect(packs[1].clock == .zone(8) && packs[1].from == 540)
  }

  @Test func inTheSouthLeavesAreOutOverTheNewYear() throws {
    let yaml = "sydney: {leaves: {from: 10-01, to: 04-30}}"
    let leaves = try #require(SunPack.packs(in: yaml, file: "sun.yaml", over: []).first?.leaves)
    let days = ["2026-01-20", "2026-07-20", "2026-10-01", "2026-04-30", "2026-05-01"]
    #expect(days.map { leaves.areOut(on: CalendarDay($0)!) } == [true, false, true, true, false])
  }

  @Test(arguments: [
    ("a: {step: 0}", "sun.yaml:1: “a.step” should be a number from 0.5 to 60"),
    ("a: {from: 25:00}", "sun.yaml:1: “a.from” should be an hour such as 08:00"),
    ("a: {from: 12:00, to: 10:00}", "sun.yaml:1: “a” should be hours with “from” before “to”"),
    ("a:\n  moon: 1", "sun.yaml:2: the key “a.moon” is not known; keys are name, day"),
    ("a: {clock: late}", "sun.yaml:1: “a.clock” should be solar or utc+8"),
    ("a: {day: tomorrow}", "sun.yaml:1: “a.day” should be one of winter-solstice, great-cold"),
    ("a: {continuous: perhaps}", "sun.yaml:1: “a.continuous” should be yes or no"),
    ("- a", "sun.yaml:1: should be packs by city"), ("a: [", "sun.yaml:2: is not YAML"),
  ])
  func mistakesAreToldByLine(yaml: String, message: String) {
    let error = #expect(throws: FileError.self) {
      try SunPack.packs(in: yaml, file: "sun.yaml", over: [])
    }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [("solar", SunClock.solar), ("utc+8", .zone(8)), ("UTC-3.5", .zone(-3.5))])
  func clocksAreReadAndWritten(word: String, clock: SunClock) {
    #expect(SunClock(word: word) == clock)
    #expect(SunClock(word: clock.word) == clock)
  }

  @Test(arguments: ["", "utc", "utc+99", "noon"])
  func otherWordsAreNoClock(word: String) { #expect(SunClock(word: word) == nil) }
}
