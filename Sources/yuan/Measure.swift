import Analysis
import ArgumentParser
import Proposals

struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Measures a layout: its ground, and how far all is from each door. 测量一个方案的用地与可达性。",
    discussion: """
      yuan measure Sites/xuelinyuan --only area                            land use alone, in no time
      yuan measure Sites/xuelinyuan --only access --profile wheels --to gate,playground
      yuan measure Sites/xuelinyuan --only access --format csv > doors.csv   a row for each door
      yuan measure Sites/xuelinyuan --routes routes.geojson                the ways, for QGIS

      Documentation/Access.md says what each figure is. 各项数字的算法见 Documentation/Access.md。
      """)

  @Argument(help: "A .geojson layout, or a site folder (its first layout). 布局文件或社区文件夹。")
  var layout: String

  @Option(help: "Write the ways from all doors as GeoJSON lines. 把走法写成 GeoJSON。")
  var routes: String?

  @OptionGroup var access: AccessOptions
  @OptionGroup var options: ReportOptions
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func validate() throws {
    let question = try access.question(options.language)
    guard routes == nil || question.blocks.contains(.access) else {
      throw ValidationError(
        options.language.say("--routes 需要 --only 中有 access", "--routes needs access in --only"))
    }
  }

  func run() throws {
    let question = try access.question(options.language)
    options.print(
      try measure(
        layout, for: question, routes: routes, in: options.language.language,
        strictly: strictness.strict,
        frame: frame.frame))
  }
}
