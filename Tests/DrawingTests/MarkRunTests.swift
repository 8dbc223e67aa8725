import Composition
import Testing

@testable import Drawing

struct MarkRunTests {
  private let line = Mark.line(
    PaperPath(through: [PaperPoint(0, 0), PaperPoint(1, 0)]), Stroke(black, width: 1))
  private let word = Mark.text(
    TextLine("苑", TextStyle(.text, size: 5, colour: black)), at: PaperPoint(0, 0))
  private let box = PaperBox(x: 0, y: 0, width: 9, height: 9)

  @Test func marksWithoutWordsStandTogether() {
    #expect(
      [line, line, word, line].runs(ofWeight: 0) == [
        .drawing([line, line]), .other([word]), .drawing([line]),
      ])
  }

  @Test func littleDrawingIsLeftWhereItIs() {
    // Two places a line.
    #expect(
      [line, word, line, line].runs(ofWeight: 4) == [
        .other([line, word]), .drawing([line, line]),
      ])
    #expect([word, line, word].runs(ofWeight: 4) == [.other([word, line, word])])
    #expect([Mark.dots([PaperPoint(1, 1)], diameter: 1, black)].runs(ofWeight: 2).count == 1)
    #expect([Mark]().runs(ofWeight: 0).isEmpty)
  }

  @Test func aFrameRoundBothIsTwoFrames() {
    let mixed = Mark.framed(box, [line, word, .framed(box, [line, line])])
    #expect(
      [line, mixed].runs(ofWeight: 0) == [
        .drawing([line, .framed(box, [line])]), .other([.framed(box, [word])]),
        .drawing([.framed(box, [.framed(box, [line, line])])]),
      ])
  }

  @Test func nothingIsLostOrMoved() {
    var dice = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let marks = (0..<Int.random(in: 0...12, using: &dice)).map { _ in Bool.random() ? line : word
      }
      let runs = marks.runs(ofWeight: Int.random(in: 0...6))
      #expect(runs.flatMap(\.marks) == marks)
    }
  }
}

extension MarkRun {
  fileprivate var marks: [Mark] {
    switch self {
    case .drawing(let marks), .other(let marks): marks
    }
  }
}
