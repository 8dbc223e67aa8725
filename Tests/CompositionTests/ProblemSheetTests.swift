import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct ProblemSheetTests {
  private func strings(
    _ findings: [Finding], in language: Language = .en
  ) throws -> [String] {
    let site = try SampleLayout([.area("boundary", .square(60), id: "b")]).site()
    let board = try Board.problems(findings, of: site, in: language, measuredBy: SquareLetters())
    return board.sheets[0].marks.strings
  }

  @Test func aProblemHasItsNumberOnThePlanAndInTheList() throws {
    let at = SampleLayout.shanghai
    let findings = [
      Finding(
        .warning, "door.off", feature: "d1", at: at,
        Wording(zh: "偏离外墙", en: "is off its wall"),
        remedy: Wording(zh: "移到墙上", en: "move it")),
      Finding(
        .error, "boundary.none", Wording(zh: "没有红线", en: "the layout has no boundary")),
    ]
    let found = try strings(findings)
    // What is nowhere is in the list alone.
    #expect(found.count { $0 == "1" } == 2)
    #expect(found.count { $0 == "2" } == 1)
    #expect(found.contains("“d1” is off its wall: move it"))
    let chinese = try strings(findings, in: .zh)
    #expect(chinese.contains("“d1” 偏离外墙；移到墙上") && chinese.contains("没有红线"))
  }

  @Test func aListTooLongForTheSheetSaysHowManyAreLeft() throws {
    let findings = (0..<400).map { Finding(.note, "x", Wording("is number \($0) of many")) }
    #expect(try strings(findings).contains { $0.hasSuffix("more: yuan check --format json") })
  }
}
