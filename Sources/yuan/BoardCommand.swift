import ArgumentParser
import Composition
import Drawing
import Proposals
import PublicSpace
import Reporting
import Review

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Draws the boards of a site's proposals. 绘制方案展板。",
    discussion: """
      yuan board Sites/xuelinyuan                              A1, for each proposal
      yuan board Sites/xuelinyuan --template compare           all proposals side by side
      yuan board Sites/xuelinyuan --sheet A3                   a handout; 16:9 slides; long
      yuan board --write-template consult > mine.yaml          a template to change
      yuan board Sites/xuelinyuan --template mine.yaml
      """)

  @Argument(help: "A site folder. 社区文件夹。")
  var site: String?

  @Option(
    help: "consult, compare, brief, or a .yaml file of your own. 模板。")
  var template = "consult"

  @Option(
    help:
      "A0 to A4, A1-portrait and so on, 16:9, or long (1080 px). 图幅 A0 至 A4，竖幅加 -portrait，或 16:9、long。"
  )
  var sheet: BoardSheet?

  @Option(help: "Also cut it into sheets of an office printer: A4 or A3. 拼贴打印，A4 或 A3。")
  var tiles: SheetSize?

  @Flag(help: "Report what is wrong with the setting and draw a marked proof. 版面检查与校样。")
  var lint = false

  @Option(
    name: .customLong("write-template"),
    help: "Print a template to copy and change: consult, compare or brief. 打印模板。")
  var writeTemplate: String?

  @Option(
    name: .shortAndLong, help: "The folder to write into; Renders/<site> when not given. 输出文件夹。")
  var output: String?

  @Option(help: "One proposal, such as option-a; all when not given. 只画一个方案。")
  var option: String?

  @Option(help: "pdf, png and svg, with commas between. 输出格式。")
  var format = Formats([.pdf, .png])

  @Option(help: "Dots an inch of a PNG, 10 to 1200. 位图分辨率，10 至 1200。")
  var dpi: Resolution = Resolution(150)

  @OptionGroup var theme: ThemeOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func run() throws {
    if let writeTemplate { return print(try Template.yaml(of: writeTemplate)) }
    guard let site else {
      throw ValidationError(language.say("请指明社区文件夹", "name a site folder"))
    }
    var wish = BoardWish(template: template, sheet: sheet)
    (wish.tiles, wish.hasProof, wish.theme) = (tiles, lint, try theme.chosen())
    let boards = try drawBoards(
      of: site, into: output, option: option, formats: format.formats, dpi: dpi.dpi,
      in: language.language, wish: wish, strictly: strictness.strict, frame: frame.frame)
    for board in boards {
      note(board.findings, in: language)
      if lint { report(board.faults) } else { note(board.faults.map(\.finding), in: language) }
      for file in board.files { print(file) }
    }
    if lint, boards.contains(where: { !$0.faults.isEmpty }) { throw ExitCode(1) }
  }

  /// The faults with the numbers that they have on the proof, and what to do about each sort.
  private func report(_ faults: [BoardFault]) {
    if faults.isEmpty { print(language.say("版面检查：没有问题", "lint: nothing is wrong")) }
    for (index, fault) in faults.enumerated() {
      print("\(index + 1). " + fault.finding.sentence(in: language.language))
    }
    var codes: [String] = []
    for fault in faults where !codes.contains(fault.finding.code) {
      codes.append(fault.finding.code)
    }
    for code in codes {
      guard let remedy = remedy(for: code) else { continue }
      print("→ \(code): \(remedy.text(in: language.language))")
    }
  }
}
