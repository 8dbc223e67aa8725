import PublicSpace
import Testing

struct RuleYAMLTests {
  @Test func thePackIsWhole() throws {
    let rules = try Rule.shipped()
    #expect(rules.count == 41 && Set(rules.map(\.id)).count == 41)
    #expect(
      rules.filter { !$0.isOn }.map(\.id).sorted() == [
        "cgreen.activity", "data.digits", "elder.fall", "ramp.rail",
      ])
    for rule in rules {
      #expect(rule.title.zh != nil && rule.title.en != nil && !rule.unit.isEmpty)
      #expect(!rule.edition.isEmpty)
      // What is called verified says where and when it was.
      #expect(rule.confidence != .verified || (!rule.source.isEmpty && rule.checkedOn != nil))
    }
  }

  @Test func aFileChangesWhatItNamesAndAddsTheRest() throws {
    let rules = try Rule.rules(
      in: """
        ramp.width: {limit: 1.5, level: must}
        our.lamps:
          title: 路灯
          method: path.two
          op: ">="
          limit: 1.1
          unit: m
        """, file: "rules.yaml", over: Rule.shipped())
    #expect(rules.count == 42)
    let ramp = try #require(rules.first { $0.id == "ramp.width" })
    #expect(ramp.limit == .atLeast(1.5) && ramp.level == .must && ramp.edition == "GB 55019-2021")
    #expect(rules.last?.method == "path.two" && rules.last?.place == "rules.yaml:2")
  }

  @Test(arguments: [
    ("- a", "rules.yaml: should be rules by id"), ("x: 1", "rules.yaml:1: the rule “x”"),
    ("x:\n  limit: wide", "rules.yaml:2: “limit” should be a number"),
    ("x:\n  op: \">\"", "rules.yaml:2: “op”"),
    ("x:\n  level: maybe", "rules.yaml:2: “level” should be one of must, should, note"),
    ("x:\n  kinds: [swamp]", "“swamp” is none"), ("x:\n\n  width: 3", "rules.yaml:3: the rule “x”"),
    ("x:\n  checked_on: today", "rules.yaml:2: “checked_on” should be a date"),
    ("x:\n  with: {a: b}", "rules.yaml:2: “with” should be numbers"), ("x: [", "is not YAML"),
  ])
  func aMistakeIsToldWithItsLine(yaml: String, words: String) {
    #expect {
      try Rule.rules(in: yaml, file: "rules.yaml", over: [])
    } throws: { "\($0)".contains(words) }
  }
}
