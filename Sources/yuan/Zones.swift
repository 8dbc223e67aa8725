import ArgumentParser
import Proposals
import PublicSpace

struct Zones: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zones",
    abstract: "Tells which zones are on at an hour, for whom, and what is at odds. 某时刻各分区的使用与冲突。",
    discussion: """
      yuan zones Sites/xuelinyuan/option-a.geojson --hour 17
      yuan zones Sites/xuelinyuan/option-a.geojson --hour 19 --day sat --format json
      yuan zones --table uses > Sites/xuelinyuan/zones.yaml            to begin with; keep what you change
      yuan zones --table conflicts > Sites/xuelinyuan/conflicts.yaml

      Documentation/Zones.md says what each figure is. 各项数字的算法见 Documentation/Zones.md。
      """)

  enum TableWord: String, ExpressibleByArgument { case uses, conflicts }

  @Argument(help: "A .geojson layout, or a site folder (its first layout). 布局文件或社区文件夹。")
  var layout: String?

  @Option(help: "The hour, 0 to 23; the whole day when not given. 几点。")
  var hour: Int?

  @Option(help: "mon, tue, wed, thu, fri, sat or sun; wed when not given. 周几。")
  var day: String?

  @Option(help: "Print the table that is shipped: uses or conflicts. 输出自带的用途表或冲突表。")
  var table: TableWord?

  @OptionGroup var options: ReportOptions
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  private static let days = ["mo", "tu", "we", "th", "fr", "sa", "su"]
  private static let names = ["一", "二", "三", "四", "五", "六", "日"]

  func validate() throws {
    let say = options.language.say
    if table == nil && layout == nil {
      throw ValidationError(say("请写明布局文件或社区文件夹", "name a layout or a site folder"))
    }
    if let hour, !(0..<24).contains(hour) {
      throw ValidationError(say("--hour 应为 0 至 23", "--hour is from 0 to 23"))
    }
    _ = try dayNumber()
  }

  /// Monday is 0.
  private func dayNumber() throws -> Int? {
    guard let day else { return nil }
    let word = day.lowercased()
    let number =
      Self.days.firstIndex { word.hasPrefix($0) } ?? Self.names.firstIndex { day.hasSuffix($0) }
    guard let number else {
      throw ValidationError(
        options.language.say("--day 应为 mon、sat 或 周六 等", "--day is a day such as mon or sat"))
    }
    return number
  }

  func run() throws {
    if let table {
      print(table == .uses ? Zoning.shippedZones : Zoning.shippedConflicts)
      return
    }
    guard let layout else { return }
    options.print(
      try zones(
        of: layout, at: hour, on: dayNumber(), in: options.language.language,
        strictly: strictness.strict, frame: frame.frame))
  }
}
