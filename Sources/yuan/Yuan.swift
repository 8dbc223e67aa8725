import ArgumentParser
import PublicSpace
import Reporting

@main
struct Yuan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yuan",
    abstract: "Measures and draws the public ground of residential communities. 测量并绘制社区公共空间。",
    discussion: """
      yuan check Sites/xuelinyuan
      yuan measure Sites/xuelinyuan/existing.geojson
      yuan compare Sites/xuelinyuan/existing.geojson Sites/xuelinyuan/option-a.geojson
      yuan plan Sites/xuelinyuan/option-a.geojson -o plan.pdf --scale 1:400
      yuan board Sites/xuelinyuan

      Exit codes: 0 fine, 1 the layout cannot be used, 64 the command was used wrongly.
      退出码：0 正常，1 布局无法使用，64 命令写法有误。每个命令都可加 --language zh 或 en。
      """,
    version: yuanVersion,
    // Each says its own name: to have names made of types takes a millisecond.
    subcommands: [
      Kinds.self, Profiles.self, Import.self, Export.self,
      Check.self, Rules.self, Measure.self, Zones.self, Sun.self, Sight.self, Explain.self,
      Compare.self, Plan.self, BoardCommand.self, Verify.self, Edits.self, Mend.self,
      Convert.self,
    ])

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    var running: (any ParsableCommand.Type)?
    do {
      var command = try direct(arguments) ?? parsed(arguments)
      running = type(of: command)
      try expectOptionsOnce(
        arguments, of: type(of: command), in: Language(saidIn: arguments))
      try command.run()
    } catch {
      exit(with: error, of: running, in: Language(saidIn: arguments))
    }
  }

  /// The command that is named, read by itself: to look through all of them takes a millisecond and a half.
  ///
  /// Nil where it has words that it cannot use or help is asked for, which the whole knows how to say.
  private static func direct(_ arguments: [String]) -> (any ParsableCommand)? {
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    guard let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    else { return nil }
    return command
  }

  /// What the whole makes of the words, which tells help and mistakes.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    if let word = arguments.first { try expectCommand(word, in: Language(saidIn: arguments)) }
    return try parseAsRoot(arguments)
  }

  /// Throws at a word that is no command, with the one it is most like: the parser would only say that it
  /// has words too many.
  private static func expectCommand(_ word: String, in language: Language) throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !word.hasPrefix("-"), word != "help", !names.contains(word) else { return }
    let near = nearestWord(to: word, among: names)
    let zh = near.map { "；是否想写 \($0)？" } ?? "；有 \(names.joined(separator: "、"))"
    let en = near.map { "; did you mean \($0)?" } ?? "; there are \(names.joined(separator: ", "))"
    throw ValidationError(
      language == .zh ? "没有命令“\(word)”" + zh : "there is no command “\(word)”" + en)
  }
}
