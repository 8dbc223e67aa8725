import Geometry
import PublicSpace
import Testing

@testable import Composition

struct FittingKeyTests {
  private let entries = [
    KeyEntry(text: "spacing of gates 300 m / ≤ 200 m", brief: "spacing of gates") { _ in [] },
    KeyEntry(text: "landings of ramps 1.2 m / ≥ 1.5 m", brief: "landings of ramps") { _ in [] },
  ]

  /// The lines of a key in a width, whose letters are two millimetres wide.
  private func lines(_ entries: [KeyEntry], width: Double) -> [String] {
    let view = PlanView(
      scale: 500, centre: Point(0, 0), box: PaperBox(x: 0, y: 0, width: width, height: width))
    let paper = DiagramPaper(
      view: view, theme: .day, language: .en, ruler: SquareLetters(),
      pen: Pen(base: 0.3, isFine: false), letters: 4, mark: 2.7)
    let key = FittingKey(entries, on: paper, letters: 4, width: width)
    var desk = Desk(theme: .day, language: .en, ruler: SquareLetters())
    let box = PaperBox(x: 0, y: 0, width: width, height: key.height(in: width) + 0.1)
    let texts = key.marks(in: box, &desk).texts
    #expect(texts.allSatisfy { box.contains($0.line.reach(at: $0.at)) })
    #expect(desk.notes.findings.isEmpty)
    return texts.map(\.line.string)
  }

  @Test func whereThereIsRoomAllIsSaid() {
    #expect(lines(entries, width: 90) == entries.map(\.text))
    #expect(lines(entries, width: 170) == entries.map(\.text))
  }

  @Test func whereThereIsLessAllIsSaidInFewWords() {
    #expect(lines(entries, width: 60) == ["spacing of gates", "landings of ramps"])
  }

  @Test func whereThereIsHardlyAnyLinesAreBroken() {
    #expect(lines(entries, width: 40) == ["spacing of", "gates", "landings of", "ramps"])
  }

  @Test func whereThereIsNothingToTellThereIsNoKey() {
    #expect(lines([], width: 40).isEmpty)
  }
}
