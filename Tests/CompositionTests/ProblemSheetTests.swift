import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct ProblemSheetTests {
  private func strings(_ findings: [Finding]) throws -> [String] {
    let site = try SampleLayout([.area("boundary", .square(60), id: "b")]).site()
    let board = try Board.problems(findings, of: site, in: .en, measuredBy: SquareLetters())
    return board.sheets[0].marks.strings
  }

  @Test func aProblemHasItsNumberOnThePlanAndInTheList() throws {
    let at = SampleLayout.shanghai
    let found = try strings([
      Finding(.warning, "door.off", feature: "d1", at: at, "is off its wall", remedy: "move it"),
      Finding(.error, "boundary.none", "the layout has no boundary"),
    ])
    // What is nowhere is in the list alone.
    #expect(found.count { $0 == "1" } == 2)
    #expect(found.count { $0 == "2" } == 1)
    #expect(found.contains("“d1” is off its wall: move it"))
  }

  @Test func aListTooLongForTheSheetSaysHowManyAreLeft() throws {
    let findings = (0..<400).map { Finding(.note, "x", "is number \($0) of many") }
    #expect(try strings(findings).contains { $0.hasSuffix("more: yuan check --format json") })
  }
}
