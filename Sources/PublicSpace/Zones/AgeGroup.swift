/// People of an age, as the property `age` names them.
public enum AgeGroup: String, CaseIterable, Sendable, Comparable {
  case toddlers = "0-3"
  case small = "3-6"
  case children = "6-12"
  case teens = "teen"
  case adults = "adult"
  case elders = "elder"

  public static func < (a: AgeGroup, b: AgeGroup) -> Bool {
    a.years.lowerBound < b.years.lowerBound
  }

  public static let all = Set(allCases)
  /// Those who are counted as children.
  public static let young: Set<AgeGroup> = [.toddlers, .small, .children]

  /// Years of age.
  public var years: Range<Double> {
    switch self {
    case .toddlers: 0..<3
    case .small: 3..<6
    case .children: 6..<12
    case .teens: 12..<18
    case .adults: 18..<60
    case .elders: 60..<120
    }
  }

  /// The groups that a text names, such as `3-6`, `0-12` or `teen;adult`; nil when it is not understood.
  public static func named(in text: String) -> Set<AgeGroup>? {
    var groups: Set<AgeGroup> = []
    for word in text.lowercased().split(whereSeparator: { ",，、; ".contains($0) }) {
      let word = String(word)
      if word == "all" || word == "全龄" { return all }
      if let group = allCases.first(where: { $0.rawValue == word || $0.name(in: .zh) == word }) {
        groups.insert(group)
      } else if let years = years(word) {
        groups.formUnion(allCases.filter { $0.years.overlaps(years) })
      } else {
        return nil
      }
    }
    return groups.isEmpty ? nil : groups
  }

  /// `0-6`, `60+`.
  private static func years(_ word: String) -> Range<Double>? {
    if word.hasSuffix("+") { return Double(word.dropLast()).flatMap { $0 < 120 ? $0..<120 : nil } }
    let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Double($0) }
    guard ends.count == 2, let from = ends[0], let to = ends[1], from < to, from >= 0
    else { return nil }
    return from..<to
  }

  public func name(in language: Language) -> String {
    let zh = language == .zh
    switch self {
    case .toddlers: return zh ? "婴幼儿" : "toddlers"
    case .small: return zh ? "学前儿童" : "small children"
    case .children: return zh ? "学童" : "school children"
    case .teens: return zh ? "少年" : "teenagers"
    case .adults: return zh ? "成年人" : "adults"
    case .elders: return zh ? "老人" : "elders"
    }
  }
}

extension Set<AgeGroup> {
  /// From the youngest; all of them in one word.
  public func text(in language: Language) -> String {
    if self == AgeGroup.all { return language == .zh ? "全龄" : "all" }
    return sorted().map { $0.name(in: language) }.joined(separator: language == .zh ? "、" : ", ")
  }
}
