import Testing

@testable import PublicSpace

struct AnswerYAMLTests {
  private let known = AnswerVocabulary(
    needs: ["n01", "n02"], options: ["option-a"], figures: ["seats", "conflicts"],
    rules: ["fire.lane"])

  private func answers(_ yaml: String) throws -> [String: [Answer]] {
    try Answer.answers(in: yaml, file: "a.yaml", knowing: known)
  }

  @Test func anAnswerSaysWhatShowsIt() throws {
    let answers = try answers(
      """
      option-a:
        n02:
          answer: partly
          by: {zh: 有座, en: seats}
          features: [bench-1, bench-2]
          gone: hedge
          shown_by:
            - {figure: seats, at_least: 60}
            - {figure: seats, at_least: 1, at_most: 9}
            - {figure: conflicts, becomes: less}
            - {rule: fire.lane}
        n01: {answer: not, by: 以后}
      """)
    let answer = try #require(answers["option-a"]?.first)
    #expect(answer.need == "n02")
    #expect(answer.claim == .partly)
    #expect(answer.words.en == "seats")
    #expect(answer.features == ["bench-1", "bench-2"])
    #expect(answer.gone == ["hedge"])
    #expect(
      answer.conditions == [
        .figure("seats", .atLeast(60)), .figure("seats", .between(1, 9)),
        .change("conflicts", grows: false), .rule("fire.lane"),
      ])
    #expect(answers["option-a"]?.last?.claim == .not)
  }

  @Test func whereNoNeedsAreNoneCanBeNamed() {
    let none = AnswerVocabulary(needs: [], options: ["甲", "乙"], figures: [], rules: [])
    func words(_ yaml: String) -> String? {
      let error = #expect(throws: FileError.self) {
        try Answer.answers(in: yaml, file: "a.yaml", knowing: none)
      }
      return error?.wording.text(in: .zh)
    }
    #expect(words("甲: {n01: {features: x}}")?.hasSuffix("没有“n01”；一个也没有") == true)
    #expect(words("方案: {}")?.hasSuffix("没有“方案”；有 甲、乙") == true)
  }

  @Test func anEmptyFileAnswersNothing() throws {
    #expect(try answers("# nothing yet\n").isEmpty)
  }

  @Test(arguments: [
    ("option-b: {n01: {features: x}}", "is it “option-a”?"),
    ("option-a:\n  n1: {features: x}", "a.yaml:2: “option-a.n1”"),
    ("option-a:\n  n01:\n    fetures: x", "keys are answer, by, features, gone, shown_by"),
    ("option-a:\n  n01: {answer: yes, features: x}", "should be one of not, partly, met"),
    ("option-a: {n01: {answer: met}}", "without them nothing shows it"),
    ("option-a: {n01: {answer: not, features: x}}", "where the answer is not"),
    ("option-a: {n01: {shown_by: [{figure: seat, at_least: 1}]}}", "is it “seats”?"),
    ("option-a: {n01: {shown_by: [{rule: fire}]}}", "there are fire.lane"),
    ("option-a: {n01: {shown_by: [{figure: seats}]}}", "should be like {figure: seats"),
    ("option-a: {n01: {shown_by: [{figure: seats, becomes: big}]}}", "one of more, less"),
    ("option-a: {n01: {shown_by: seats}}", "should be a list of conditions"),
  ])
  func aMistakeIsNamed(yaml: String, words: String) {
    let error = #expect(throws: FileError.self) { try answers(yaml) }
    #expect(error?.wording.en.contains(words) == true, "\(error?.wording.en ?? "")")
    #expect(error?.wording.en.hasPrefix("a.yaml:") == true)
  }
}
