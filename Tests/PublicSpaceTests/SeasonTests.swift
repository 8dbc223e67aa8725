import PublicSpace
import Testing

struct SeasonTests {
  @Test(arguments: [
    ("winter", [Season.winter]), ("夏、秋", [.summer, .autumn]), ("冬季", [.winter]),
    ("fall/spring", [.spring, .autumn]), ("all", Season.allCases), ("全年", Season.allCases),
  ])
  func seasonsAreRead(text: String, seasons: [Season]) {
    #expect(Season.named(in: text) == Set(seasons))
  }

  @Test func whatIsNotUnderstoodIsRefused() {
    #expect(Season.named(in: "monsoon") == nil && Season.named(in: "") == nil)
  }

  @Test func theyAreWrittenInTheOrderOfTheYear() {
    #expect(Set([Season.winter, .spring]).text(in: .zh) == "春冬")
    #expect(Season.all.text(in: .en) == "all year")
  }
}
