import ArgumentParser
import PublicSpace

/// Throws where an option that takes one value is given twice: the parser would silently keep the last.
func expectOptionsOnce(
  _ arguments: [String], of command: any ParsableCommand.Type, in language: Language
) throws {
  let given = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("-") }
    .map { String($0.prefix { $0 != "=" }) }.map { $0 == "-o" ? "--output" : $0 }
  var seen: Set<String> = []
  let repeated = given.filter { !seen.insert($0).inserted }
  guard !repeated.isEmpty, let known = try? command.optionsOfOneValue(),
    let option = repeated.first(where: known.contains)
  else { return }
  throw ValidationError(
    language == .zh
      ? "\(option) 写了不止一次；只能写一个值" : "\(option) is given more than once; it takes one value")
}

extension ParsableCommand {
  /// The options that cannot be given again, as the parser itself knows them.
  fileprivate static func optionsOfOneValue() throws -> Set<String> {
    let help = try JSON(reading: Array(_dumpHelp().utf8), name: "help")
    let options = help["command"]?["arguments"]?.elements ?? []
    return Set(
      options.filter { $0["kind"]?.string == "option" && $0["isRepeating"]?.boolean == false }
        .flatMap { $0["names"]?.elements ?? [] }
        .compactMap { $0["name"]?.string }.map { "--" + $0 })
  }
}
