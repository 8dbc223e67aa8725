import Foundation
import Samples
import Testing

/// Faults planted in what people write are told with a remedy and marked on a proof.
struct LintTests {
  /// What is planted: a file beside site.yaml, a theme, or words exchanged in a shipped template.
  struct Fault: CustomTestStringConvertible {
    let code: String
    var words = ""
    var theme = ""
    var template = (from: "", to: "")

    var testDescription: String { "\(code) \(words)\(theme)\(template.to)" }
  }

  private static func words(_ key: String, _ text: String) -> String {
    "option-a: {\(key): {en: \(text)}}"
  }

  static let faults = [
    Fault(
      code: "lint.box", words: words("title", String(repeating: "a far too long title ", count: 20))
    ),
    Fault(
      code: "lint.cut", words: words("title", String(repeating: "Supercalifragilistic", count: 12))),
    Fault(code: "lint.glyph", words: words("title", "One 🌳 more")),
    Fault(code: "lint.number", words: words("intent", "There will be 999 seats.")),
    Fault(code: "lint.contrast", theme: "second_ink: \"#D0D0D0\""),
    Fault(code: "lint.contrast", theme: "paper: \"#303030\""),
    Fault(code: "lint.colours", theme: "accent: \"#22262B\""),
    Fault(code: "lint.letters", template: ("width: 495", "width: 1600")),
    Fault(code: "lint.overlap", template: ("columns: 9-12, from: 48", "columns: 2-5, from: 48")),
    Fault(code: "lint.overlap", template: ("{figures: 82}", "{figures: 14}")),
  ]

  @Test(arguments: faults)
  func aFaultIsToldAndMarked(fault: Fault) throws {
    try TinySite.inFolder { folder in
      try write(fault.words.utf8, to: "\(folder)/tiny/words.yaml")
      try write("like: day\n\(fault.theme)\n".utf8, to: "\(folder)/theme.yaml")
      let shipped = try yuan("board", "--write-template", "brief", in: folder).output
      #expect(shipped.contains(fault.template.from) || fault.template.from.isEmpty)
      let template =
        fault.template.from.isEmpty
        ? shipped : shipped.replacing(fault.template.from, with: fault.template.to)
      try write(template.utf8, to: "\(folder)/mine.yaml")
      let answer = try english(
        "board", "tiny", "--template", "mine.yaml", "--theme", "theme.yaml", "--lint", "--format",
        "png", "--dpi", "20", "--output", "out", in: folder)
      #expect(answer.code == 1)
      #expect(answer.output.contains("[\(fault.code)]"), "\(answer.output)\(answer.errors)")
      #expect(answer.output.contains("→ \(fault.code): "))
      let proof = try bytes(of: "\(folder)/out/option-a-mine-proof.png")
      #expect(try proof != bytes(of: "\(folder)/out/option-a-mine.png"))
    }
  }

  @Test func aSoundBoardIsSilent() throws {
    try TinySite.inFolder { folder in
      let answer = try english(
        "board", "tiny", "--template", "brief", "--lint", "--format", "png", "--dpi", "20",
        "--output", "out", in: folder)
      #expect(answer.code == 0, "\(answer.output)")
      #expect(answer.output.contains("lint: nothing is wrong"))
    }
  }
}
