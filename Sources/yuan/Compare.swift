import ArgumentParser
import Proposals

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Holds layouts against the first one: what changed, better or worse. 方案对比。")

  @Argument(help: "The layout as it is. 现状。")
  var before: String

  @Argument(help: "One layout or more that would take its place. 一个或多个方案。")
  var after: [String]

  @OptionGroup var options: ReportOptions
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func run() throws {
    options.print(
      try compare(
        [before] + after, in: options.language.language, strictly: strictness.strict,
        frame: frame.frame))
  }
}
