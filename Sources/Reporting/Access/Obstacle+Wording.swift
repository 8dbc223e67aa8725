public import Analysis
public import PublicSpace

extension Obstacle {
  /// A word for programs, the same in both languages.
  public var code: String {
    switch self {
    case .none: "none"
    case .blocked: "blocked"
    case .narrow: "narrow"
    case .stepped: "stepped"
    case .unassigned: "unassigned"
    case .outside: "outside"
    }
  }

  /// Why no way leads there, in a few words.
  public var wording: Wording {
    switch self {
    case .none(let use):
      Wording(zh: "没有\(use.name(in: .zh))", en: "no \(use.name(in: .en))")
    case .blocked(let id?, let kind):
      Wording(
        zh: "没有通路：被\(kind?.name(in: .zh) ?? "")“\(id)”挡住",
        en: "no free way: \(kind.map { $0.name(in: .en) + " " } ?? "")“\(id)” stands between")
    case .blocked(nil, _): Wording(zh: "没有通路", en: "no free way")
    case .narrow(let metres, _):
      Wording(
        zh: "太窄：最窄处 \(Figure.rounded(metres, decimals: 2)) m",
        en: "too narrow: \(Figure.rounded(metres, decimals: 2)) m at the narrowest")
    case .stepped(let id): Wording(zh: "有台阶“\(id)”", en: "steps at “\(id)”")
    case .unassigned:
      Wording(zh: "没有通路：中间没有画出铺装", en: "no free way: nothing paved is drawn between")
    case .outside:
      Wording(zh: "没有通路：中间在用地之外", en: "no free way: ground outside the site lies between")
    }
  }

  public func text(in language: Language) -> String { wording.text(in: language) }

  /// The feature that stands in the way, where one does.
  public var feature: String? {
    switch self {
    case .blocked(let id, _): id
    case .stepped(let id): id
    case .none, .narrow, .unassigned, .outside: nil
    }
  }

  /// Metres of a narrow place.
  var width: Double? {
    guard case .narrow(let metres, _) = self else { return nil }
    return metres
  }

  /// Where it is, where that is known.
  var place: Place? {
    guard case .narrow(_, let place) = self else { return nil }
    return place
  }
}
