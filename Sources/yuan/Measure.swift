import Analysis
import ArgumentParser
import Proposals

struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract:
      "Measures a layout: its ground, and how far all is from each door. 测量一个方案的用地与可达性。",
    discussion: """
      yuan measure Sites/xuelinyuan --only area                            land use alone, in no time
      yuan measure Sites/xuelinyuan --only access --profile wheels --to gate,playground
      yuan measure Sites/xuelinyuan --only access --format csv > doors.csv   a row for each door
      yuan measure Sites/xuelinyuan --only supply                          m² of play, sport and seats a resident
      yuan measure Sites/xuelinyuan --routes routes.geojson                the ways, for QGIS
      yuan measure Sites/xuelinyuan --areas areas.geojson --to playground  the ground within 50 to 300 m
      yuan measure Sites/xuelinyuan --desire-lines short.geojson           where lawns will be crossed

      Documentation/Access.md says what each figure is. 各项数字的算法见 Documentation/Access.md。
      """)

  @Argument(help: "A .geojson layout, or a site folder (its first layout). 布局文件或社区文件夹。")
  var layout: String

  @Option(help: "Write the ways from all doors as GeoJSON lines. 把走法写成 GeoJSON。")
  var routes: String?

  @Option(
    help: "Write the ground within 50 to 300 m of each use as GeoJSON areas. 把服务范围写成 GeoJSON。")
  var areas: String?

  @Option(help: "Write the ways people take over green as GeoJSON lines. 把会被抄的近路写成 GeoJSON。")
  var desireLines: String?

  @OptionGroup var access: AccessOptions
  @OptionGroup var options: ReportOptions
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func validate() throws {
    let question = try access.question(options.language)
    for (option, file, block) in [
      ("--routes", routes, MeasureRequest.Block.access), ("--areas", areas, .access),
      ("--desire-lines", desireLines, .desireLines),
    ] where file != nil && !question.blocks.contains(block) {
      throw ValidationError(
        options.language.say(
          "\(option) 需要 --only 中有 \(block.rawValue)",
          "\(option) needs \(block.rawValue) in --only"))
    }
  }

  func run() throws {
    let question = try access.question(options.language)
    var files = WalkFiles()
    files.routes = routes
    files.areas = areas
    files.desireLines = desireLines
    options.print(
      try measure(
        layout, for: question, drawing: files, in: options.language.language,
        strictly: strictness.strict,
        frame: frame.frame))
  }
}
