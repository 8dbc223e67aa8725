import ArgumentParser
import Reporting

struct Kinds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds",
    abstract: "Lists the words of layouts: kinds, properties, OpenStreetMap tags. 列出要素种类与属性。")

  @OptionGroup var options: ReportOptions

  func run() {
    options.print(.kinds(in: options.language.language))
  }
}
