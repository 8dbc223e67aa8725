import Analysis
import ArgumentParser
import Proposals
import PublicSpace

/// What of a report is asked for, and for whom.
struct AccessOptions: ParsableArguments {
  @Option(help: "Only these parts, with commas between: \(MeasureRequest.Block.words). 只算哪几部分。")
  var only: [String] = []

  @Option(help: "Who goes: walk, elder, wheels, pram or your own, with commas between. 谁走。")
  var profile: [String] = []

  @Option(help: "A file of profiles, over the site's own profiles.yaml. 出行者文件。")
  var profiles: String?

  @Option(help: "A YAML file of rules, over the site's own rules.yaml. 规则文件。")
  var rules: String?

  @Option(help: "Kinds of use to go to, such as gate,playground. 到哪些去处。")
  var to: [String] = []

  @Option(help: "The hour, such as 20:30, for gates with hours; 12:00 when not given. 几点。")
  var at: String?

  @Option(help: "How hours of sun are counted: national, shanghai, beijing, … 城市日照约定。")
  var pack: String?

  func question(_ language: LanguageOption) throws -> Question {
    var question = Question()
    if !only.isEmpty {
      question.blocks = Set(
        try only.flatMap(\.words).map { word in
          guard let block = MeasureRequest.Block(rawValue: word) else {
            throw mistake("--only", word, MeasureRequest.Block.allCases.map(\.rawValue), language)
          }
          return block
        })
    }
    question.profiles = profile.isEmpty ? nil : profile.flatMap(\.words)
    question.sunPack = pack
    question.profileFile = profiles
    question.ruleFile = rules
    let uses = try to.flatMap(\.words).map { word in
      guard let kind = Kind.uses.first(where: { $0.isCalled(word) }) else {
        throw mistake("--to", word, Kind.uses.map(\.rawValue), language)
      }
      return kind
    }
    question.uses = to.isEmpty ? nil : uses
    if let at {
      guard let minute = at.clockMinute else {
        throw ValidationError(
          language.say(
            "--at 应为 20:30 这样的时刻，“\(at)”不是", "--at is an hour such as 20:30, and “\(at)” is none"))
      }
      question.minute = minute
    }
    for (option, words) in [("--only", only), ("--profile", profile), ("--to", to)]
    where words.contains(where: \.words.isEmpty) {
      throw ValidationError(language.say("\(option) 后没有写任何词", "\(option) names nothing"))
    }
    return question
  }

  private func mistake(
    _ option: String, _ word: String, _ known: [String], _ language: LanguageOption
  ) -> ValidationError {
    ValidationError(
      language.say(
        "\(option) 中不认识“\(word)”；可用的词有 \(known.joined(separator: "、"))",
        "\(option) has the unknown word “\(word)”; there are \(known.joined(separator: ", "))"))
  }
}

extension MeasureRequest.Block {
  fileprivate static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension Kind {
  /// By its word in layouts or its name in either language.
  fileprivate func isCalled(_ word: String) -> Bool {
    rawValue == word || Language.allCases.contains { name(in: $0) == word }
  }
}

extension String {
  /// Words with commas between, as people write them.
  fileprivate var words: [String] {
    split { ",，、 ".contains($0) }.map(String.init)
  }

  /// Minutes from midnight.
  fileprivate var clockMinute: Int? {
    let parts = replacing("：", with: ":").split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
