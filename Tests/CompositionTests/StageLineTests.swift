import PublicSpace
import Testing

@testable import Composition

struct StageLineTests {
  /// In a narrow head the longest name gives the size of all.
  @Test(arguments: [92.0, 176.0], Language.allCases)
  func namesHaveOneSizeAndTheirRoom(width: Double, language: Language) throws {
    var desk = Desk(theme: .day, language: language, ruler: SquareLetters())
    let box = PaperBox(x: 0, y: 0, width: width, height: 44)
    let marks = StageLine(description: SmallCourt.description).marks(in: box, &desk)
    let names = SiteDescription.Stage.allCases.map { $0.name(in: language) }
    let texts = marks.texts.filter { names.contains($0.line.string) }
    #expect(texts.count == 4)
    #expect(Set(texts.map(\.line.style.size)).count == 1)
    for (one, next) in zip(texts, texts.dropFirst()) {
      #expect(one.line.reach(at: one.at).right < next.line.reach(at: next.at).x)
    }
  }
}
