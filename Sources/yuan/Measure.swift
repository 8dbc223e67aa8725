import ArgumentParser
import Proposals

struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures a layout: how its ground is shared out. 测量一个方案的用地。")

  @Argument(help: "A .geojson layout, or a site folder (its first layout). 布局文件或社区文件夹。")
  var layout: String

  @OptionGroup var options: ReportOptions
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func run() throws {
    options.print(
      try measure(
        layout, in: options.language.language, strictly: strictness.strict,
        frame: frame.frame))
  }
}
