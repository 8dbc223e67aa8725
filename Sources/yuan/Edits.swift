import ArgumentParser
import Proposals
import PublicSpace

struct Edits: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a proposal as edits of the layout before it. 把方案写成对现状的增改。")

  @Argument(help: "The layout that is edited, such as existing.geojson.")
  var before: String

  @Argument(help: "The whole proposal.")
  var after: String

  @Option(name: .shortAndLong, help: "Where to write the edits; they name BEFORE relative to it.")
  var output: String

  @OptionGroup var frame: DatumOption

  func run() throws {
    let written = try writeEdits(
      from: before, to: after, output: output, frame: frame.frame)
    note(written.findings)
    print(
      "\(output): \(written.replaced) replaced, \(written.removed) removed, \(written.added) added")
  }
}
