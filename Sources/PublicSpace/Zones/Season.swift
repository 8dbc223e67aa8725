/// A season of the year.
public enum Season: String, CaseIterable, Sendable, Comparable {
  case spring, summer, autumn, winter

  public static func < (a: Season, b: Season) -> Bool {
    allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
  }

  public static let all = Set(allCases)

  /// The seasons that a text names, such as `winter` or `夏、秋`; nil when it is not understood.
  public static func named(in text: String) -> Set<Season>? {
    var seasons: Set<Season> = []
    for word in text.lowercased().split(whereSeparator: { ",，、; /".contains($0) }) {
      if ["all", "all year", "全年", "四季"].contains(word) { return all }
      guard let season = allCases.first(where: { $0.words.contains(String(word)) }) else {
        return nil
      }
      seasons.insert(season)
    }
    return seasons.isEmpty ? nil : seasons
  }

  public func name(in language: Language) -> String {
    guard language == .zh else { return rawValue }
    switch self {
    case .spring: return "春"
    case .summer: return "夏"
    case .autumn: return "秋"
    case .winter: return "冬"
    }
  }

  private var words: [String] {
    let zh = name(in: .zh)
    return [rawValue, zh, zh + "季", zh + "天"] + (self == .autumn ? ["fall"] : [])
  }
}

extension Set<Season> {
  /// In the order of the year; all of them in one word.
  public func text(in language: Language) -> String {
    if self == Season.all { return language == .zh ? "全年" : "all year" }
    return sorted().map { $0.name(in: language) }.joined(separator: language == .zh ? "" : ", ")
  }
}
