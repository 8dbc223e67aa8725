import Projection
public import Analysis
public import ArgumentParser
import Proposals
import Reporting

extension DepthMap.Field: ExpressibleByArgument {}

struct Sight: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sight",
    abstract: "What is seen from a point: exact views and their measures. 从一点能看到多少地面。",
    discussion: """
      yuan sight Sites/xuelinyuan --at 121.4001,31.2999
      yuan sight Sites/xuelinyuan --at 121.4001,31.2999 --radius 50 --format geojson > view.geojson
      yuan sight Sites/xuelinyuan --from bench                a row for each bench
      yuan sight Sites/xuelinyuan --depth-map depth.asc --grid 3 --field integration

      Documentation/Sight.md says what each figure is. 各项数字的算法见 Documentation/Sight.md。
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case table, json, csv, geojson }

  @Argument(help: "A .geojson layout, or a site folder (its first layout). 布局文件或社区文件夹。")
  var layout: String

  @Option(help: "A point as LON,LAT in the layout's coordinates; may be given again. 经度,纬度。")
  var at: [String] = []

  @Option(help: "A feature's id, or a kind such as bench; may be given again. 要素编号或种类。")
  var from: [String] = []

  @Option(help: "As far as this, in metres; to the boundary when not given. 看多远。")
  var radius: Double?

  @Flag(help: "Views go on past the boundary, as far as the radius. 越过红线看。")
  var pastBoundary = false

  @Option(help: "Write how much each spot of a grid sees: .asc or .geojson. 视域深度图。")
  var depthMap: String?

  @Option(help: "Metres between the spots of the map. 格距。")
  var grid = 3.0

  @Option(help: "What a .asc holds: area, degree, mean_depth or integration. 写哪一项。")
  var field = DepthMap.Field.integration

  @Option(help: "table, json, csv or geojson. 输出格式。")
  var format = Format.table

  @OptionGroup var language: LanguageOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func validate() throws {
    _ = try question()
  }

  func run() throws {
    let answer = try SightAnswer(
      layout, question(), in: language.language, strictly: strictness.strict, frame: frame.frame)
    guard !at.isEmpty || !from.isEmpty else { return }
    switch format {
    case .geojson: print(try answer.geojson)
    case .table: print(try answer.report.text(as: .table))
    case .json: print(try answer.report.text(as: .json))
    case .csv: print(try answer.report.text(as: .csv))
    }
  }

  private func question() throws -> SightQuestion {
    var question = SightQuestion()
    question.places = try at.map { text in
      let parts = text.split { ",， ".contains($0) }.map { Double($0) }
      guard parts.count == 2, let first = parts[0], let second = parts[1], first.isFinite,
        second.isFinite
      else {
        throw ValidationError(
          language.say(
            "--at 应为 121.4001,31.2999 这样的经度,纬度，“\(text)”不是",
            "--at is LON,LAT such as 121.4001,31.2999, and “\(text)” is none"))
      }
      return Coordinate(first, second)
    }
    question.features = from
    question.radius = radius
    question.isPastBoundary = pastBoundary
    question.depthMap = depthMap
    question.grid = grid
    question.field = field
    guard !at.isEmpty || !from.isEmpty || depthMap != nil else {
      throw ValidationError(
        language.say(
          "请用 --at 或 --from 指明从哪里看，或用 --depth-map 指明要写的图",
          "say from where with --at or --from, or name a map with --depth-map"))
    }
    guard depthMap.map({ $0.hasSuffix(".asc") || $0.hasSuffix(".geojson") }) ?? true else {
      throw ValidationError(
        language.say("--depth-map 应以 .asc 或 .geojson 结尾", "--depth-map ends in .asc or .geojson"))
    }
    guard grid >= 0.25 && grid <= 1000 else {
      throw ValidationError(
        language.say("--grid 应在 0.25 与 1000 m 之间", "--grid is between 0.25 and 1000 m"))
    }
    guard radius.map({ $0 > 0 && $0 <= 10_000 }) ?? true else {
      throw ValidationError(
        language.say("--radius 应在 0 与 10000 m 之间", "--radius is between 0 and 10000 m"))
    }
    guard radius != nil || !pastBoundary else {
      throw ValidationError(
        language.say("--past-boundary 需要 --radius", "--past-boundary needs --radius"))
    }
    return question
  }
}
