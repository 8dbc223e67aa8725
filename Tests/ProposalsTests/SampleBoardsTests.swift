import Composition
import Drawing
import PublicSpace
import Samples
import Testing

@testable import Proposals

/// The boards that ship, set with the fonts that they are printed in.
struct SampleBoardsTests {
  @Test(arguments: ["xuelinyuan", "hetaiyuan"], ["consult", "compare"])
  func theyAreSilent(site: String, template: String) throws {
    let folder = try SiteFolder(inRepository("Sites/\(site)"))
    let typesetter = Typesetter()
    let boards = try composed(
      folder, option: nil, in: .zh, BoardWish(template: template), typesetter)
    for board in boards {
      let faults = board.board.faults(of: [board.content], measuredBy: typesetter)
      #expect(faults.map(\.finding.message.en) == [], "\(board.name)")
      let said = board.findings.filter { ["text.long", "need.flipped"].contains($0.code) }
      #expect(said.map(\.message.en) == [], "\(board.name)")
    }
  }

  @Test(arguments: ["16:9", "A4", "long"], [Language.zh, .en])
  func smallSheetsAreSilent(sheet: String, language: Language) throws {
    let folder = try SiteFolder(inRepository("Sites/hetaiyuan"))
    let typesetter = Typesetter()
    let wish = BoardWish(template: "brief", sheet: BoardSheet(name: sheet))
    for board in try composed(folder, option: "option-a", in: language, wish, typesetter) {
      let faults = board.board.faults(of: [board.content], measuredBy: typesetter)
      #expect(faults.map(\.finding.message.en) == [])
      #expect(board.findings.filter { $0.code == "text.long" }.map(\.message.en) == [])
    }
  }

  @Test(arguments: ["xuelinyuan", "hetaiyuan"])
  func everyNeedHasItsAnswerInEveryProposal(site: String) throws {
    let folder = try SiteFolder(inRepository("Sites/\(site)"))
    let asked = try NeedMaterial(of: folder)
    #expect(asked.needs.count == 10)
    for option in folder.options {
      let answered = asked.answers[option.withoutEnding]?.map(\.need)
      #expect(answered == asked.needs.map(\.id), "\(option)")
    }
  }
}
