import PublicSpace
import Testing

@testable import Composition

struct PlaceLineTests {
  private func lines(_ place: String, in whole: Double) -> [Mark] {
    var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    var description = SmallCourt.description
    description.place = SiteDescription.Words(zh: place, en: nil)
    let line = PlaceLine(description: description)
    return line.marks(
      at: PaperPoint(0, 0), width: line.width(in: whole, desk), &desk)
  }

  /// A word more than a fifth of the head holds is no reason for a second line.
  @Test func whatNearlyFitsStandsInALine() {
    #expect(lines("上海市宝山区大场镇（示意位置）", in: 467).count == 1)
    #expect(lines("上海市宝山区大场镇（示意位置，沿河一侧，近地铁站）", in: 350).count == 2)
  }
}
