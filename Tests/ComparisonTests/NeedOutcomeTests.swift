import Analysis
import Comparison
import PublicSpace
import Samples
import Testing

/// An answer is worth what can be seen of it.
struct NeedOutcomeTests {
  private let base = SampleLayout([
    .area("boundary", .rectangle(0, 0, 50, 20), id: "b"),
    .area("lawn", .rectangle(0, 0, 50, 10), id: "l"), .point("bench", 5, 15, id: "old"),
  ])

  /// A bench goes and two come: three seats become six.
  private var option: SampleLayout {
    SampleLayout(
      base.features.filter { $0.id != "old" } + [
        .point("bench", 9, 15, id: "one"), .point("bench", 12, 15, id: "two"),
      ])
  }

  private func outcomes(_ answers: [Answer], needs: [String] = ["n"]) throws -> [NeedOutcome] {
    let comparison = try LayoutComparison(
      of: base.site(), with: [option.site()], for: MeasureRequest([.area, .counts]))
    return comparison.variants[0].outcomes(
      of: needs.map { Need(id: $0, words: SiteDescription.Words(zh: $0)) }, answeredBy: answers,
      from: comparison.baseMeasures)
  }

  private func answer(
    _ claim: Answer.Verdict = .met, features: [String] = [], gone: [String] = [],
    by conditions: [Answer.Condition] = []
  ) -> Answer {
    var answer = Answer(to: "n")
    (answer.claim, answer.features, answer.gone) = (claim, features, gone)
    answer.conditions = conditions
    return answer
  }

  @Test func everyNeedIsThereOnceInItsOrder() throws {
    let outcomes = try outcomes([answer(features: ["one"])], needs: ["m", "n", "o"])
    #expect(outcomes.map(\.need.id) == ["m", "n", "o"])
    #expect(outcomes.map(\.verdict) == [nil, .met, nil])
  }

  @Test func whatIsSaidStandsWhereAllOfItIsSeen() throws {
    let all = answer(
      features: ["one", "two"], gone: ["old"],
      by: [
        .figure("seats", .atLeast(6)), .figure("seats", .atMost(6)),
        .figure("seats", .between(5, 7)), .change("seats", grows: true),
      ])
    let outcome = try outcomes([all])[0]
    #expect(outcome.verdict == .met)
    #expect(!outcome.isFlipped)
    #expect(try outcomes([answer(.partly, features: ["one"])])[0].verdict == .partly)
    #expect(try outcomes([answer(.not)])[0].verdict == .not)
  }

  @Test(arguments: [Answer.Verdict.met, .partly])
  func aFeatureThatIsGoneLowersTheAnswer(claim: Answer.Verdict) throws {
    let some = try outcomes([answer(claim, features: ["one", "three"])])[0]
    #expect(some.verdict == .partly)
    #expect(some.isFlipped)
    #expect(try outcomes([answer(claim, features: ["three"])])[0].verdict == .not)
    #expect(try outcomes([answer(claim, gone: ["l"])])[0].verdict == .not)
  }

  @Test(arguments: [
    Answer.Condition.figure("seats", .atLeast(7)), .figure("seats", .atMost(5)),
    .figure("seats", .between(7, 9)), .change("seats", grows: false),
    .change("open_m2", grows: true), .change("open_m2", grows: false),
  ])
  func aMeasureThatDoesNotShowItLowersTheAnswer(condition: Answer.Condition) throws {
    let outcome = try outcomes([answer(features: ["one"], by: [condition])])[0]
    #expect(outcome.verdict == .partly)
    #expect(outcome.evidence.last?.holds == false)
    #expect(try outcomes([answer(by: [condition])])[0].verdict == .not)
  }

  @Test(arguments: [Answer.Condition.rule("fire.lane"), .figure("conflicts", .atMost(9))])
  func whatWasNotCheckedIsNoPass(condition: Answer.Condition) throws {
    let outcome = try outcomes([answer(by: [condition])])[0]
    #expect(outcome.verdict == .not)
    #expect(outcome.evidence[0].holds == nil)
    #expect(outcome.isFlipped)
  }
}
