import ArgumentParser
import Proposals

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Holds layouts against the first one: what changed, better or worse. 方案对比。",
    discussion: """
      yuan compare Sites/xuelinyuan                                         the place and all its options
      yuan compare now.geojson plan.geojson                                 all of it
      yuan compare now.geojson plan.geojson --only access --profile wheels  each door, for wheels
      yuan compare now.geojson plan.geojson --only access --format csv      the doorway ledger
      只看各门得失用 --only access；写成表格再加 --format csv。
      """)

  @Argument(help: "The layout as it is, or a site folder with its options. 现状，或社区文件夹。")
  var before: String

  @Argument(help: "One layout or more that would take its place. 一个或多个方案。")
  var after: [String] = []

  @OptionGroup var access: AccessOptions
  @OptionGroup var options: ReportOptions
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func validate() throws {
    guard !after.isEmpty || before.isFolder || !before.hasSuffix(".geojson") else {
      throw ValidationError(
        options.language.say(
          "只写了一个布局；请再写方案，或改写社区文件夹",
          "one layout is held against none: name its options too, or a site folder"))
    }
    _ = try access.question(options.language)
  }

  func run() throws {
    options.print(
      try compare(
        [before] + after, for: access.question(options.language), in: options.language.language,
        strictly: strictness.strict,
        frame: frame.frame))
  }
}
