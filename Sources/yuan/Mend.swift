import ArgumentParser
import Proposals
import Reporting

struct Mend: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mends a layout where its meaning cannot change; all else keeps its bytes. 修补布局。",
    discussion: """
      Turns rings the way RFC 7946 wants, closes rings whose ends are within a millimetre, leaves
      out repeated positions, and makes outlines that cross themselves valid.
      """)

  @Argument(help: "A .geojson layout.")
  var layout: String

  @Option(name: .shortAndLong, help: "Where to write it; never the layout itself.")
  var output: String

  @OptionGroup var language: LanguageOption
  @OptionGroup var frame: DatumOption

  func run() throws {
    for finding in try mend(layout, to: output, frame: frame.frame) {
      print(finding.sentence(in: language.language))
    }
  }
}
