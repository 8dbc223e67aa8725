public import ArgumentParser
import Composition
import Drawing
import Proposals
import PublicSpace
public import Review

extension SiteReview.Format: ExpressibleByArgument {}

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong with a layout, all at once. 检查布局数据，一次列出全部问题。",
    discussion: """
      yuan check Sites/xuelinyuan                      all layouts of a site, and how they agree
      yuan check mine.geojson --format geojson         a layer of problems to open in QGIS
      yuan check mine.geojson --picture problems.png   a plan with the problems circled
      yuan check --codes                               every code, and what to do about it

      An error stops the other commands or makes figures wrong, a warning is likely a mistake, and
      a note is worth a look. Exit code 1 when there is an error, else 0.
      错误会使其他命令停下或数字出错，警告多半是画错，提示值得一看；有错误时退出码为 1。
      """)

  @Argument(help: "A .geojson layout, or a site folder (all its layouts). 布局文件或社区文件夹。")
  var layout: String?

  @Option(help: "table, json or geojson (a layer of points, one for each problem). 输出格式。")
  var format = SiteReview.Format.table

  @Option(
    help: "Draw the problems on a plan: .png, .pdf or .svg; a sheet for each layout. 在图上圈出问题。")
  var picture: String?

  @Option(help: "Dots an inch of a PNG, 10 to 1200. 位图分辨率，10 至 1200。")
  var dpi: Resolution = Resolution(110)

  @Flag(help: "Print all codes with what they mean and what to do. 列出全部代码。")
  var codes = false

  @OptionGroup var datum: DatumOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    if codes { return print(problemTable) }
    guard let layout else {
      throw ValidationError(
        language.say("请指明要检查的布局或社区文件夹", "name a layout or a site folder to check"))
    }
    let review = try check(layout, frame: datum.frame)
    print(review.text(as: format, in: language.language))
    if let picture { try draw(review, of: layout, to: picture) }
    if review.hasErrors { throw ExitCode(1) }
  }

  private func draw(_ review: SiteReview, of layout: String, to picture: String) throws {
    guard let format = Board.Format(ending: picture) else {
      throw ValidationError(
        language.say(
          "“\(picture)”应以 .pdf、.png 或 .svg 结尾", "“\(picture)” should end in .pdf, .png or .svg"))
    }
    let files = try drawProblems(
      review, of: layout, to: picture, as: format, dpi: dpi.dpi, in: language.language,
      frame: datum.frame)
    if files.isEmpty {
      throw FileError(
        picture, zh: "没有写成：没有可画的内容", en: "was not written: nothing could be drawn")
    }
  }
}
