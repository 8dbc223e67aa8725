import ArgumentParser
import Proposals
import PublicSpace

struct Edits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edits",
    abstract: "Writes a proposal as edits of the layout before it. 把方案写成对现状的增改。")

  @Argument(help: "The layout that is edited, such as existing.geojson. 被增改的布局。")
  var before: String

  @Argument(help: "The whole proposal. 完整的方案。")
  var after: String

  @Option(
    name: .shortAndLong, help: "Where to write the edits; they name BEFORE relative to it. 输出文件。")
  var output: String

  @OptionGroup var language: LanguageOption
  @OptionGroup var frame: DatumOption

  func run() throws {
    let written = try writeEdits(
      from: before, to: after, output: output, frame: frame.frame)
    note(written.findings, in: language)
    let (replaced, removed, added) = (written.replaced, written.removed, written.added)
    let counts = language.say(
      "替换 \(replaced) 个，删去 \(removed) 个，新增 \(added) 个",
      "\(replaced) replaced, \(removed) removed, \(added) added")
    print("\(output): \(counts)")
  }
}
