import ArgumentParser
import Proposals

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a figure is and how it comes about in a layout. 一个数字说的是什么，怎样算来。",
    discussion: """
      yuan explain                                    all figures
      yuan explain Sites/xuelinyuan                   all figures of this layout
      yuan explain green_share Sites/xuelinyuan       how one comes about there, step by step
      yuan explain 绿化占比 Sites/xuelinyuan            也可以写中文名称
      yuan explain access.walk.to.gate.median_m       as the keys of a report lead to it
      """)

  @Argument(help: "A figure's key in reports or its name; all when not given. 报告中的键或名称。")
  var figure: String?

  @Argument(help: "A .geojson layout, or a site folder (its first layout). 布局文件或社区文件夹。")
  var layout: String?

  @OptionGroup var options: ReportOptions
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func run() throws {
    options.print(
      try explain(
        figure, in: layout, options.language.language, strictly: strictness.strict,
        frame: frame.frame))
  }
}
