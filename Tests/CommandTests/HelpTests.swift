import Testing

struct HelpTests {
  @Test func theToolSaysWhatItIsAndWhatItCanDo() throws {
    let help = try yuan("--help")
    #expect(help.code == 0 && help.errors.isEmpty)
    for line in ["USAGE: yuan <subcommand>", "测量并绘制社区公共空间", "Exit codes: 0 fine"] {
      #expect(help.output.contains(line))
    }
    for command in ["measure", "compare", "plan", "board"] {
      #expect(help.output.contains("\n  \(command) "))
    }
    #expect(try yuan().output == help.output)
  }

  @Test(arguments: [
    ("measure", ["<layout>", "--format", "table, json, csv", "--language", "测量一个方案的用地"]),
    ("compare", ["<before>", "<after>", "--format", "--language", "方案对比"]),
    ("plan", ["--output", "--sheet", "--scale", "--dpi", "default: 150", "总平面图"]),
    ("board", ["<site>", "--option", "--format", "pdf,png", "Renders/<site>", "方案展板"]),
  ])
  func eachCommandSaysHowItIsUsed(command: String, words: [String]) throws {
    let help = try yuan(command, "--help")
    #expect(help.code == 0)
    #expect(help.output.contains("USAGE: yuan \(command)"))
    for word in words { #expect(help.output.contains(word), "\(word)") }
    #expect(
      help.output.split(separator: "\n").allSatisfy { $0.hasPrefix("USAGE") || $0.count <= 80 })
  }

  @Test func everyCommandThatIsListedHasAHelpOfItsOwn() throws {
    let list = try yuan("--help").output.split(separator: "SUBCOMMANDS:\n")[1]
    let commands = list.matches(of: #/(?m)^  ([a-z]+)\s/#).map { String($0.output.1) }
    #expect(commands.count >= 4)
    for command in commands {
      let help = try yuan(command, "--help")
      #expect(help.code == 0 && help.output.contains("USAGE: yuan \(command)"))
      // Each says in both languages what it is for.
      #expect(help.output.contains { $0 >= "\u{4E00}" && $0 <= "\u{9FFF}" }, "\(command)")
    }
  }

  @Test func everyArgumentAndOptionIsExplainedInBothLanguages() throws {
    let list = try yuan("--help").output.split(separator: "SUBCOMMANDS:\n")[1]
    for command in list.matches(of: #/(?m)^  ([a-z]+)\s/#).map({ String($0.output.1) }) {
      let help = try yuan(command, "--help").output
      let entries = help.split(separator: #/\n(?=  (?:-[a-z], )?(?:--[a-z]|<))/#).dropFirst()
        .filter { !$0.contains("--version") && !$0.contains("-h, --help") }
      #expect(!entries.isEmpty)
      for entry in entries { #expect(entry.contains(#/\p{Han}/#), "\(command): \(entry)") }
    }
  }

  @Test func everyCommandSpeaksBothLanguages() throws {
    let list = try yuan("--help").output.split(separator: "SUBCOMMANDS:\n")[1]
    for command in list.matches(of: #/(?m)^  ([a-z]+)\s/#).map({ String($0.output.1) }) {
      #expect(try yuan(command, "--help").output.contains("--language"), "\(command)")
    }
  }

  @Test func theVersionIsANumber() throws {
    let version = try yuan("--version").output
    #expect(version.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }
}
