import ArgumentParser
import Drawing
import Proposals

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Draws the A1 board of each proposal of a site. 绘制 A1 方案展板。")

  @Argument(help: "A site folder. 社区文件夹。")
  var site: String

  @Option(
    name: .shortAndLong, help: "The folder to write into; Renders/<site> when not given. 输出文件夹。")
  var output: String?

  @Option(help: "One proposal, such as option-a; all when not given. 只画一个方案。")
  var option: String?

  @Option(help: "pdf, png and svg, with commas between. 输出格式。")
  var format = Formats([.pdf, .png])

  @Option(help: "Dots an inch of a PNG. 位图分辨率。")
  var dpi: Resolution = Resolution(150)

  @OptionGroup var theme: ThemeOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func run() throws {
    let boards = try drawBoards(
      of: site, into: output, option: option, formats: format.formats, dpi: dpi.dpi,
      in: language.language, theme: try theme.chosen(), strictly: strictness.strict,
      frame: frame.frame)
    for board in boards {
      note(board.findings, in: language)
      for file in board.files { print(file) }
    }
  }
}
