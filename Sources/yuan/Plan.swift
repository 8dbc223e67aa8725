import ArgumentParser
import Composition
import Drawing
import Proposals

struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws a layout's plan at a true scale. 按比例绘制总平面图。")

  @Argument(help: "A .geojson layout, or a site folder (its first layout).")
  var layout: String

  @Option(name: .shortAndLong, help: "Where to write; the ending says how: .pdf, .png or .svg.")
  var output: String

  @Option(help: "A0 to A4, lying; A1-portrait and so on stand.")
  var sheet = SheetSize.a1

  @Option(help: "Such as 1:400; the largest that fits when not given.")
  var scale: DrawingScale?

  @Option(help: "Dots an inch of a PNG.")
  var dpi: Resolution = Resolution(150)

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let format = Board.Format(ending: output) else {
      throw ValidationError("“\(output)” should end in .pdf, .png or .svg")
    }
    note(
      try drawPlan(
        of: layout, to: output, as: format, on: sheet, scale: scale?.denominator, dpi: dpi.dpi,
        in: language.language))
  }
}
