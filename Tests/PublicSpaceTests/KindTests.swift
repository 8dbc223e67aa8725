import PublicSpace
import Testing

struct KindTests {
  /// The order of FORMAT.md in which covers win.
  private let order = [
    "building", "wall", "fence", "hedge", "water", "waste", "station", "toilet", "pavilion",
    "bike_parking", "ramp", "steps", "playground", "fitness", "court", "seating", "drying",
    "parking", "plaza", "path", "road", "fire_lane", "garden", "planting", "lawn",
  ]

  @Test func coversWinInTheOrderOfTheFormat() {
    #expect(Kind.covers.map(\.rawValue) == order)
    #expect(Kind.covers.map(\.rank) == Array(0..<25))
  }

  @Test(arguments: [
    "boundary", "zone", "tree", "lamp", "bench", "table", "artwork", "notice", "locker", "gate",
    "door", "lift",
  ])
  func thingsCoverNoGround(word: String) throws {
    let kind = try #require(Kind(word: word))
    #expect(kind.rank == nil)
  }

  @Test func everyKindIsCalledByItsWord() {
    #expect(Kind.allCases.count == 37)
    for kind in Kind.allCases { #expect(Kind(word: kind.rawValue) == kind) }
  }

  @Test(arguments: ["", "Lawn", "lawn ", "grass", "fireLane", "草坪"])
  func otherWordsAreNoKind(word: String) {
    #expect(Kind(word: word) == nil)
  }

  @Test func kindsAreOrdered() {
    #expect(Kind.building < .wall && Kind.planting < .lawn && !(Kind.lawn < .lawn))
  }

  @Test func greenAndHardGroundAreApart() {
    #expect(Kind.allCases.filter(\.isGreen) == [.garden, .planting, .lawn])
    #expect(Kind.allCases.filter { $0.isGreen && $0.isPaved }.isEmpty)
    #expect(
      Kind.allCases.filter(\.isPaved).map(\.rawValue)
        == Array(order[order.firstIndex(of: "ramp")!...order.firstIndex(of: "fire_lane")!]))
  }

  @Test func peopleWalkWhereTheFormatSaysSo() {
    #expect(
      Kind.covers.filter(\.isWalkedOn).map(\.rawValue)
        == [
          "pavilion", "ramp", "steps", "playground", "fitness", "court", "seating", "drying",
          "plaza", "path", "lawn",
        ])
  }

  @Test func linesHaveAWidthOfTheirKind() {
    #expect(Kind.wall.defaultWidth == 0.24 && Kind.path.defaultWidth == 1.5)
    #expect(Kind.fireLane.defaultWidth == 4)
    #expect(Kind.building.defaultWidth == nil && Kind.lawn.defaultWidth == nil)
  }

  @Test func noTwoKindsShareAName() {
    for language in Language.allCases {
      let names = Kind.allCases.map { $0.name(in: language) }
      #expect(Set(names).count == names.count && !names.contains(""))
    }
    #expect(Kind.lawn.name(in: .zh) == "草坪" && Kind.lawn.name(in: .en) == "lawn")
  }
}
