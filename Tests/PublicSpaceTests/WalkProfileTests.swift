import PublicSpace
import Testing

struct WalkProfileTests {
  private func profiles(_ yaml: String) throws -> [WalkProfile] {
    try WalkProfile.profiles(in: yaml, file: "profiles.yaml", over: WalkProfile.shipped)
  }

  @Test func whatIsShippedIsWhatItsTextSays() throws {
    #expect(
      try WalkProfile.profiles(in: WalkProfile.shippedYAML, file: "x", over: [])
        == WalkProfile.shipped)
  }

  @Test func fourAreShipped() {
    let shipped = WalkProfile.shipped
    #expect(shipped.map(\.id) == ["walk", "elder", "wheels", "pram"])
    #expect(shipped.map(\.rule.clearWidth) == [0.6, 0.6, 1.2, 0.8])
    #expect(shipped[1].seatEvery == 50 && shipped[2].rule.ramp?.width == 1.2)
    #expect(shipped[2].rule.avoided == [.lawn] && !shipped[2].rule.takesUnassigned)
    #expect(shipped.map { $0.name(in: .zh) } == ["步行", "老人", "轮椅", "婴儿车"])
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let own = try profiles(
      """
      yes_men: {speed: 2, take: [garden], avoid: [plaza, unassigned]}
      walk: {name: 他说“走”}
      """)
    #expect(try WalkProfile.profiles(in: own.yaml, file: "x", over: []) == own)
    #expect(own.map(\.id) == ["walk", "elder", "wheels", "pram", "yes_men"])
  }

  @Test(arguments: ["no", "true", "儿童", "3", "-"])
  func whateverTheirNameTheyAreReadAgain(name: String) throws {
    let own = [WalkProfile(id: name)]
    #expect(try WalkProfile.profiles(in: own.yaml, file: "x", over: []).map(\.id) == [name])
  }

  @Test func whatIsSaidLastOfAKindHolds() throws {
    let wheels = try #require(
      profiles("wheels: {take: [lawn, unassigned]}").first { $0.id == "wheels" })
    #expect(wheels.rule.taken == [.lawn] && wheels.rule.avoided.isEmpty)
    #expect(wheels.rule.takesUnassigned)
    let pram = try #require(profiles("pram: {avoid: [lawn]}").first { $0.id == "pram" })
    #expect(pram.rule.taken.isEmpty && pram.rule.avoided == [.lawn])
  }

  @Test func anEmptyFileChangesNothing() throws {
    #expect(try profiles("") == WalkProfile.shipped)
    #expect(try profiles("# nothing yet\n") == WalkProfile.shipped)
  }
}
