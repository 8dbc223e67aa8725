import ArgumentParser
import Composition
import Drawing
import Proposals
import PublicSpace

struct Sun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sun",
    abstract: "Hours of sun on open ground within some hours of a day. 一天里户外地面的日照小时数。",
    discussion: """
      yuan sun Sites/xuelinyuan                                    as its city counts
      yuan sun Sites/xuelinyuan --day 2026-01-20 --from 08:00 --to 16:00 --clock utc+8
      yuan sun Sites/xuelinyuan --field hours.asc --trees          a grid for QGIS
      yuan sun Sites/xuelinyuan --at "2026-01-20 10:00" -o ten.png  that moment's shadows

      Reference values, no statutory sunlight analysis. 参考值，不是法定日照分析。
      """)

  @Argument(help: "A .geojson layout, or a site folder (its first layout). 布局文件或社区文件夹。")
  var layout: String

  @Option(help: "How a city counts: national, shanghai, beijing, hangzhou, qingdao. 城市日照约定。")
  var pack: String?

  @Option(help: "Such as 2026-01-20; the pack's day when not given. 日期，如 2026-01-20。")
  var day: Day?

  @Option(help: "Such as 08:00. 从几点。")
  var from: Hour?

  @Option(help: "Such as 16:00. 到几点。")
  var to: Hour?

  @Option(help: "solar, or a zone such as utc+8. 真太阳时或时区时间。")
  var clock: SunClock?

  @Option(help: "Minutes between looks at the sun, at most: 0.5 to 60. 每几分钟一次。")
  var step: Minutes?

  @Option(help: "Metres of a cell's side: 0.1 to 10. 格子边长，0.1 至 10 m。")
  var grid: CellSide?

  @Flag(help: "Count crowns of trees too, by season. 也计树冠。")
  var trees = false

  @Option(help: "One moment, such as “2026-01-20 10:00”. 只看某一时刻。")
  var at: Moment?

  @Option(name: .shortAndLong, help: "With --at, draw its shadows: .pdf, .png or .svg. 画出该时刻的影子。")
  var output: String?

  @Option(help: "Write the hours as an ESRI ASCII grid. 把各格小时数写成 ASCII 栅格。")
  var field: String?

  @OptionGroup var options: ReportOptions
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func validate() throws {
    guard output == nil || at != nil else {
      throw ValidationError(
        options.language.say("--output 需要 --at", "--output draws a moment: name it with --at"))
    }
    let ofHours = field != nil || day != nil || from != nil || to != nil || step != nil
    guard at == nil || !(ofHours || trees || pack != nil) else {
      throw ValidationError(
        options.language.say(
          "--at 只看一个时刻；--pack、--day、--from、--to、--step、--trees、--field 说的是一段时间",
          "--at is one moment; --pack, --day, --from, --to, --step, --trees and --field are of hours"
        ))
    }
  }

  func run() throws {
    if let at {
      let format = try output.map { file in
        guard let format = Board.Format(ending: file) else {
          throw ValidationError(
            options.language.say(
              "“\(file)”应以 .pdf、.png 或 .svg 结尾", "“\(file)” should end in .pdf, .png or .svg"))
        }
        return (file: file, format: format)
      }
      return options.print(
        try measureSun(
          layout, at: at.moment(by: clock ?? .solar), grid: grid?.metres ?? 1, to: format,
          in: options.language.language, strictly: strictness.strict, frame: frame.frame))
    }
    var question = SunQuestion()
    question.pack = pack
    question.day = day?.day
    question.from = from?.minute
    question.to = to?.minute
    question.clock = clock
    question.step = step?.minutes
    question.grid = grid?.metres
    question.trees = trees
    options.print(
      try measureSun(
        layout, for: question, field: field, in: options.language.language,
        strictly: strictness.strict, frame: frame.frame))
  }
}
