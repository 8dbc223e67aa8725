import Comparison
import PublicSpace
import Testing

@testable import Composition

struct NeedsBlockTests {
  private func content(needs count: Int = 3, words: String = "要有地方坐") throws -> BoardContent {
    var content = try SmallCourt.content()
    content.needs = (1...count).map {
      Need(id: "n\($0)", words: SiteDescription.Words(zh: "\(words)\($0)"))
    }
    var met = Answer(to: "n1")
    met.words = SiteDescription.Words(zh: "添了两张长椅")
    (met.features, met.conditions) = (["bench-2"], [.figure("seats", .atLeast(9))])
    var flipped = Answer(to: "n2")
    (flipped.features, flipped.gone) = (["play"], ["lawn"])
    content.answers = ["option": [met, flipped]]
    return content
  }

  private func marks(_ content: BoardContent, width: Double = 200, height: Double = 100)
    -> (marks: [Mark], findings: [Finding])
  {
    var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    let box = PaperBox(x: 10, y: 10, width: width, height: height)
    return (NeedsBlock(content: content).marks(in: box, &desk), desk.notes.findings)
  }

  @Test func everyNeedStandsWithItsVerdictAndWhatShowsIt() throws {
    let text = try marks(content()).marks.strings.joined(separator: "\n")
    #expect(text.contains("居民提了 3 条需求：做到 1 条，部分做到 1 条，未答复 1 条"))
    for need in 1...3 { #expect(text.contains("要有地方坐\(need)")) }
    #expect(text.contains("做到：添了两张长椅"))
    #expect(text.contains("座位 3 → 9"))
    #expect(text.contains("核对未过：要素“lawn”还在"))
  }

  @Test func lettersShrinkToTheirFloorAndThenItIsReported() throws {
    let crowded = try marks(content(needs: 14), width: 150, height: 110)
    #expect(crowded.findings.isEmpty)
    for text in crowded.marks.texts { #expect(text.line.style.size >= Desk.smallestLetters) }
    #expect(crowded.marks.texts.allSatisfy { $0.at.y <= 120 + 0.1 })
    let hopeless = try marks(content(needs: 40), width: 150, height: 60)
    #expect(hopeless.findings.map(\.code) == ["text.long"])
  }

  @Test func verdictsAreToldApartWithoutColour() {
    let shapes = [Answer.Verdict.met, .partly, .not, nil].map { verdict in
      VerdictMark(verdict: verdict).marks(at: PaperPoint(5, 5), diameter: 4, .day).map { mark in
        switch mark {
        case .area(let path, _): "area \(path.steps.count)"
        case .line(_, let stroke): "line \(stroke.dashes.count)"
        default: ""
        }
      }
    }
    #expect(Set(shapes).count == 4)
  }

  @Test func allProposalsHaveAGrid() throws {
    var content = try content()
    content.isOfAll = true
    var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    let marks = NeedsGridBlock(content: content).marks(
      in: PaperBox(x: 0, y: 0, width: 300, height: 100), &desk)
    #expect(marks.strings.filter { $0 == "部分做到" }.count == 1)
    #expect(marks.strings.first == "3 条需求：“option”做到 1 条")
  }
}
