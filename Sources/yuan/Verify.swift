import ArgumentParser
import Proposals

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Measures anew and says whether a board's numbers still hold. 重新量算，核对展板上的数。",
    discussion: """
      yuan verify Renders/xuelinyuan/option-a.pdf Sites/xuelinyuan
      yuan verify board.pdf existing.geojson option-a.geojson

      With a site folder the board is drawn anew too and must come out the same, byte for byte.
      Exit code 1 when something does not hold. 有不符时退出码为 1。
      """)

  @Argument(help: "A PDF that “yuan board” wrote. 展板 PDF。")
  var board: String

  @Argument(help: "The site folder, or the layouts. 社区文件夹，或现状与方案布局。")
  var layouts: [String]

  @OptionGroup var language: LanguageOption
  @OptionGroup var frame: FrameOptions

  func run() throws {
    let verification = try verify(
      board, against: layouts, in: language.language, frame: frame.frame)
    for line in verification.lines { print(line) }
    if !verification.holds { throw ExitCode(1) }
  }
}
