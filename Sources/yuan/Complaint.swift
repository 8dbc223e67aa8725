import ArgumentParser
import Glibc
import PublicSpace

extension Yuan {
  /// Ends the program with what there is to say of an error.
  ///
  /// - Parameter command: The command that was running, whose usage is told; nil when none was.
  static func exit(
    with error: any Error, of command: (any ParsableCommand.Type)?, in language: Language
  ) -> Never {
    let code = exitCode(for: error)
    // Help, the version, and errors that a command has told itself.
    if code.isSuccess || error is ExitCode { exit(withError: error) }
    if let error = error as? any Explained {
      let label = language == .zh ? "错误：" : "Error: "
      warn(label + error.wording.text(in: language) + "\n")
    } else {
      let message = command.map { usage(of: $0, with: error) } ?? fullMessage(for: error)
      warn((language == .zh ? message.usageInChinese : message) + "\n")
    }
    Glibc.exit(code.rawValue)
  }

  /// A command that is told of by itself leaves out that it is one of ours.
  private static func usage(of command: any ParsableCommand.Type, with error: any Error) -> String {
    let message = command.fullMessage(for: error)
    guard command != Self.self, let name = command.configuration.commandName else { return message }
    return message.replacing("Usage: \(name)", with: "Usage: yuan \(name)")
      .replacing("See '\(name) ", with: "See 'yuan \(name) ")
  }
}

extension Language {
  /// The language asked for, also where the rest of the arguments cannot be understood.
  init(saidIn arguments: [String]) {
    let words = arguments.prefix { $0 != "--" }
    let next = words.firstIndex(of: "--language").flatMap { words.dropFirst($0 + 1).first }
    let joined = words.first { $0.hasPrefix("--language=") }.map { String($0.dropFirst(11)) }
    self = (joined ?? next).flatMap(Language.init) ?? .zh
  }
}

extension String {
  /// The argument parser speaks English: its set phrases are put into Chinese, the rest is kept.
  fileprivate var usageInChinese: String {
    Self.phrases.reduce(self) { $0.replacing($1.en, with: $1.zh) }
  }

  private static let phrases: [(en: String, zh: String)] = [
    ("Error: ", "错误："), ("Usage: ", "用法："), ("Help: ", "说明："),
    ("  See '", "  详见 '"), ("' for more information.", "'"),
    ("Missing expected argument ", "缺少参数 "), ("Missing value for ", "没有写值："),
    ("Missing one of: ", "缺少其中之一："), ("Unknown option ", "没有选项 "),
    ("'. Did you mean ", "'；是否想写 "), ("Unexpected argument ", "多余的参数 "),
    (" unexpected arguments: ", " 个多余的参数："), ("The value ", "值 "),
    (" is invalid for ", " 不能用于 "), (". Please provide one of ", "；可用的值："),
    ("' or '", "'、'"), ("' and '", "'、'"), ("', '", "'、'"), ("'.\n", "'\n"),
  ]
}
