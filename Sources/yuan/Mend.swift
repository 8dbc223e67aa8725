import ArgumentParser
import Proposals
import Reporting

struct Mend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mend",
    abstract:
      "Mends a layout where its meaning cannot change; all else keeps its bytes. 修补布局而不改变其含义。",
    discussion: """
      Turns rings the way RFC 7946 wants, closes rings whose ends are within a millimetre, leaves
      out repeated positions, and makes outlines that cross themselves valid.
      调正环的方向，闭合首末点相距 1 毫米以内的环，去掉重复点，修正自相交的轮廓。
      """)

  @Argument(help: "A .geojson layout. 布局文件。")
  var layout: String

  @Option(name: .shortAndLong, help: "Where to write it; never the layout itself. 另存为，不改写原文件。")
  var output: String

  @OptionGroup var language: LanguageOption
  @OptionGroup var frame: DatumOption

  func run() throws {
    for finding in try mend(layout, to: output, frame: frame.frame) {
      print(finding.sentence(in: language.language))
    }
  }
}
