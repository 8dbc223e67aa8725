import ArgumentParser
import Composition
import Drawing
import Proposals
import PublicSpace

struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Draws a layout's plan at a true scale. 按比例绘制总平面图。")

  @Argument(help: "A .geojson layout, or a site folder (its first layout). 布局文件或社区文件夹。")
  var layout: String?

  @Option(
    name: .shortAndLong,
    help: "Where to write; the ending says how: .pdf, .png or .svg. May be given again. 输出文件，可写多个。")
  var output: [String] = []

  @Option(help: "A0 to A4, lying; A1-portrait and so on stand. 图幅 A0 至 A4，竖幅加 -portrait。")
  var sheet = SheetSize.a1

  @Option(help: "Such as 1:400; the largest that fits when not given. 比例尺，如 1:400。")
  var scale: DrawingScale?

  @Option(help: "Light and shadows of a moment, such as “2026-01-20 10:00”. 某时刻的光影。")
  var at: Moment?

  @Option(help: "The clock of --at: solar, or a zone such as utc+8. --at 按真太阳时或时区时间。")
  var clock = SunClock.solar

  @Option(help: "Dots an inch of a PNG, 10 to 1200. 位图分辨率，10 至 1200。")
  var dpi: Resolution = Resolution(150)

  @Option(
    help:
      "Show something over a grey plan: access:playground, sight, …; or axonometric. 专题图，如到儿童场地多远。"
  )
  var show: Show?

  @Option(
    help:
      "Who goes there: walk, elder, wheels or pram; several with commas; walk when not given. 谁在走。")
  var profile: String?

  @Option(
    help:
      "A section along a line, as longitude,latitude,longitude,latitude of its ends, or auto. 剖面：两端的经度,纬度,经度,纬度，或 auto。"
  )
  var section: SectionChoice?

  @OptionGroup var theme: ThemeOption

  @Option(help: "Only print this theme, to copy and change: day, mono or contrast. 打印配色文件。")
  var writeTheme: String?

  @OptionGroup var language: LanguageOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func run() throws {
    if let writeTheme {
      var option = ThemeOption()
      option.theme = writeTheme
      return print(try option.chosen().yaml, terminator: "")
    }
    guard let layout else {
      throw ValidationError(
        language.say("缺少参数 '<layout>'", "Missing expected argument '<layout>'"))
    }
    let theme = try theme.chosen()
    guard !output.isEmpty else {
      throw ValidationError(
        language.say("请用 --output 指明要写的文件", "name a file to write with --output"))
    }
    let outputs = try output.map { file in
      guard let format = Board.Format(ending: file) else {
        throw ValidationError(
          language.say(
            "“\(file)”应以 .pdf、.png 或 .svg 结尾", "“\(file)” should end in .pdf, .png or .svg"))
      }
      return (file: file, format: format)
    }
    guard show != nil || profile == nil else {
      throw ValidationError(
        language.say(
          "--profile 说的是谁在走；去哪里请写 --show access:playground",
          "--profile says who goes; say where to with --show access:playground"))
    }
    guard show == nil || section == nil else {
      throw ValidationError(
        language.say("--section 与 --show 只能写一个", "write --section or --show, not both"))
    }
    if let view = section.map(ViewChoice.section) ?? show?.view {
      note(
        try drawView(
          of: layout, view, to: outputs, on: sheet, scale: scale?.denominator, dpi: dpi.dpi,
          in: language.language, theme: theme, strictly: strictness.strict, frame: frame.frame),
        in: language)
      return
    }
    guard show == nil || at == nil else {
      throw ValidationError(
        language.say("--at 画光影，专题图不画；请只用其一", "--at is of light, which --show leaves out: take one"))
    }
    if let show {
      let profiles = (profile ?? "walk").split(
        separator: ",", omittingEmptySubsequences: false
      ).map(String.init)
      note(
        try drawDiagrams(
          of: layout, showing: show, for: profiles, to: outputs, on: sheet,
          scale: scale?.denominator, dpi: dpi.dpi, in: language.language, theme: theme,
          strictly: strictness.strict, frame: frame.frame
        ).findings, in: language)
      return
    }
    note(
      try drawPlan(
        of: layout, to: outputs, on: sheet, scale: scale?.denominator,
        at: at?.moment(by: clock), dpi: dpi.dpi, in: language.language, theme: theme,
        strictly: strictness.strict,
        frame: frame.frame), in: language)
  }
}
