import PublicSpace
import Testing

struct AgeGroupTests {
  @Test(arguments: [
    ("0-3", [AgeGroup.toddlers]), ("3-6,6-12", [.small, .children]),
    ("0-6", [.toddlers, .small]), ("teen;adult", [.teens, .adults]), ("60+", [.elders]),
    ("5-9", [.small, .children]), ("老人", [.elders]), ("all", AgeGroup.allCases),
  ])
  func agesAreRead(text: String, groups: [AgeGroup]) {
    #expect(AgeGroup.named(in: text) == Set(groups))
  }

  @Test(arguments: ["", "young", "9-3", "-", "3-", "+"])
  func whatIsNotUnderstoodIsRefused(text: String) {
    #expect(AgeGroup.named(in: text) == nil)
  }

  @Test func yearsFollowEachOtherWithoutAGap() {
    let years = AgeGroup.allCases.map(\.years)
    #expect(zip(years, years.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
  }
}
