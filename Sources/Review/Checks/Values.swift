import PublicSpace

extension Problem {
  static let valueImpossible = Problem(
    .warning, "value.impossible",
    Wording(zh: "属性值超出该种类的合理范围", en: "has a value that nothing of its kind has"),
    remedy: Wording(zh: "更正，或不写", en: "correct it, or leave it out"))
  static let valueUnreadable = Problem(
    .warning, "value.unreadable",
    Wording(zh: "应写数字处写了文字", en: "has a text where a number should be"),
    remedy: Wording(zh: "只写数字，单位为米", en: "write the number alone, in metres"))
}

extension Check {
  /// Numbers outside of what is built anywhere are slips of the pen or of the unit.
  static let values = Check(.valueImpossible, .valueUnreadable) { scene in
    scene.layout.features.flatMap { feature -> [Trouble] in
      guard let properties = feature.properties else { return [] }
      return properties.members.compactMap { name, value in
        guard let rule = ValueRule.byName[name]?.first(where: { $0.fits(feature.kind) }),
          value.form != .null
        else { return nil }
        guard let number = feature.number(name) else {
          return Trouble(
            .valueUnreadable, feature,
            Wording(
              zh: "\(name) 的值 \(value.source) 不是数字",
              en: "has the \(name) \(value.source), which is no number"))
        }
        guard !rule.range.contains(number) else { return nil }
        let (least, most) = (short(rule.range.lowerBound), short(rule.range.upperBound))
        return Trouble(
          .valueImpossible, feature,
          Wording(
            zh: "\(name) 的值 \(value.source) 超出合理范围（\(least) 至 \(most)）",
            en: "has the \(name) \(value.source), outside \(least) to \(most)"),
          remedy: rule.guess(number))
      }
    }
  }
}

/// The values that a property can have.
struct ValueRule: Sendable {
  let name: String
  /// The kinds it is for; nil for all.
  var kinds: Set<Kind>?
  let range: ClosedRange<Double>
  /// Another unit that the number may have been meant in, and how many of it make one of ours.
  var other: Unit?

  struct Unit: Sendable {
    let name: Wording
    let factor: Double

    static let millimetres = Unit(name: Wording(zh: "毫米", en: "millimetres"), factor: 1000)
    static let centimetres = Unit(name: Wording(zh: "厘米", en: "centimetres"), factor: 100)
    static let percent = Unit(name: Wording(zh: "百分数", en: "percent"), factor: 100)
  }

  func fits(_ kind: Kind?) -> Bool {
    kinds.map { kinds in kind.map(kinds.contains) ?? false } ?? true
  }

  func guess(_ number: Double) -> Wording? {
    guard let other, range.contains(number / other.factor), number > 0 else { return nil }
    let right = short(number / other.factor)
    return Wording(
      zh: "是否以\(other.name.zh)为单位？若是，请写 \(right)",
      en: "is it in \(other.name.en)? then write \(right)")
  }

  /// Of two rules for one property the first that fits the kind counts.
  static let all: [ValueRule] = [
    ValueRule(name: "height", kinds: [.building], range: 1.5...650, other: .millimetres),
    ValueRule(name: "height", kinds: [.tree], range: 0.2...70, other: .centimetres),
    ValueRule(
      name: "height", kinds: [.wall, .fence, .hedge], range: 0.05...15,
      other: .millimetres),
    ValueRule(name: "height", range: 0...150, other: .millimetres),
    ValueRule(name: "levels", range: 1...130),
    ValueRule(name: "width", range: 0.01...150, other: .millimetres),
    ValueRule(name: "radius", kinds: [.tree], range: 0.1...25, other: .centimetres),
    ValueRule(name: "trunk", range: 0.005...4, other: .centimetres),
    ValueRule(name: "slope", range: -0.6...0.6, other: .percent),
    ValueRule(name: "rise", range: -30...30, other: .millimetres),
    ValueRule(name: "depth", range: 0...30, other: .millimetres),
    ValueRule(name: "fall_height", range: 0...6, other: .millimetres),
    ValueRule(name: "seats", range: 0...500),
    ValueRule(name: "capacity", range: 0...10_000),
    ValueRule(name: "households", range: 0...5000),
    ValueRule(name: "cost", range: 0...1e12),
  ]

  static let byName = Dictionary(grouping: all, by: \.name)
}

/// A number without needless decimals.
private func short(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
}
