import ArgumentParser
import Projection
import Proposals

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Brings a layout over to the datum of a map: WGS 84 → GCJ-02 → BD-09. 转换坐标基准。",
    discussion: """
      Positions are moved by the published formulas, forwards only; all else keeps its bytes.
      The way back is approximate and legally delicate and is not offered (Documentation/Datums.md).
      只按公开公式正向转换，其余内容一字不改；不提供逆转换。
      """)

  @Argument(help: "A .geojson layout. 布局文件。")
  var layout: String

  @Option(help: "gcj02, bd09; or wgs84, cgcs2000, which only rename each other. 目标坐标基准。")
  var to: Datum

  @Option(name: .shortAndLong, help: "Where to write it; never the layout itself. 另存为，不改写原文件。")
  var output: String

  @OptionGroup var language: LanguageOption
  @OptionGroup var frame: DatumOption

  func run() throws {
    note(try convert(layout, to: to, output: output, frame: frame.frame), in: language)
    print(output)
  }
}
