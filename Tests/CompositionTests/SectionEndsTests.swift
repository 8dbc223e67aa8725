import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct SectionEndsTests {
  /// Letters at the ends of a line of 60 m at 1:500, so many millimetres from the edges of the drawing.
  private func ends(_ spare: Double) throws -> (ends: SectionEnds, line: ClosedRange<Double>) {
    let site = try SampleLayout([.area("boundary", .rectangle(-30, -20, 60, 40))]).site()
    let line = try #require(SectionLine(from: Point(-30, 0), to: Point(30, 0)))
    let box = PaperBox(x: 0, y: 0, width: 120 + 2 * spare, height: 100)
    let paper = DiagramPaper(
      view: PlanView(scale: 500, centre: Point(0, 0), box: box), theme: .day, language: .zh,
      ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: true), letters: 4, mark: 4)
    let frame = SectionFrame(
      profile: try SectionProfile(of: site, along: line), paper: paper, foot: PaperPoint(spare, 80))
    return (SectionEnds(frame: frame), spare...spare + 120)
  }

  @Test func lettersStandBeyondTheGroundWhereThereIsRoom() throws {
    let (ends, line) = try ends(12)
    #expect(ends.marks.strings == ["A", "A′"])
    #expect(ends.boxes[0].right < line.lowerBound && ends.boxes[1].x > line.upperBound)
  }

  @Test func elseTheyStandOverIt() throws {
    let (ends, line) = try ends(3)
    #expect(ends.boxes[0].x > line.lowerBound && ends.boxes[1].right < line.upperBound)
  }
}
