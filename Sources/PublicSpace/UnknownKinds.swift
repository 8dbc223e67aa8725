extension Finding {
  /// More features than these that share a fault are told in one finding.
  private static let few = 5

  /// What is left out of the sums because neither a kind nor tags name it.
  ///
  /// A finding each where they are few, else one for each word or combination of tags.
  public static func unknownKinds(among features: [Feature]) -> [Finding] {
    var order: [Reason] = []
    var groups: [Reason: [Feature]] = [:]
    for feature in features where feature.isUnknown {
      let reason = Reason(feature)
      if groups[reason] == nil { order.append(reason) }
      groups[reason, default: []].append(feature)
    }
    return order.flatMap { reason -> [Finding] in
      let features = groups[reason] ?? []
      guard features.count > few else { return features.map { reason.finding(of: $0) } }
      return [reason.finding(ofAll: features)]
    }
  }

  /// Why a feature has no kind.
  private enum Reason: Hashable {
    case word(String)
    case tags(String)
    /// Tags of OpenStreetMap: its mappers draw much that no layout asks for.
    case map(String)

    init(_ feature: Feature) {
      if let word = feature.text("kind"), !word.isEmpty {
        self = .word(word)
      } else {
        let tags = feature.tagSummary
        self = !tags.isEmpty && feature.isFromMap ? .map(tags) : .tags(tags)
      }
    }

    func finding(of feature: Feature) -> Finding {
      let sentence =
        switch self {
        case .word(let word):
          Wording(zh: "种类“\(word)”无法识别", en: "has the unknown kind “\(word)”")
        case .tags(""): Wording(zh: "没有种类", en: "has no kind")
        case .tags(let tags), .map(let tags):
          Wording(
            zh: "没有种类，标签（\(tags)）也看不出是什么",
            en: "has no kind, and its tags (\(tags)) name none,")
        }
      return finding(
        feature, sentence + Wording(zh: "，不计入汇总", en: " and is left out of the sums"))
    }

    func finding(ofAll features: [Feature]) -> Finding {
      let count = features.count
      let sentence =
        switch self {
        case .word(let word):
          Wording(
            zh: "有 \(count) 个要素的种类“\(word)”无法识别",
            en: "\(count) features have the unknown kind “\(word)”")
        case .tags(""): Wording(zh: "有 \(count) 个要素没有种类", en: "\(count) features have no kind")
        case .tags(let tags), .map(let tags):
          Wording(
            zh: "有 \(count) 个要素没有种类，标签（\(tags)）也看不出是什么",
            en: "\(count) features have no kind, and their tags (\(tags)) name none,")
        }
      let rest = Wording(
        zh: "，不计入汇总；这是第一个", en: " and are left out of the sums; this is the first")
      return finding(features[0], sentence + rest)
    }

    private func finding(_ feature: Feature, _ message: Wording) -> Finding {
      Finding(
        level, code, feature: feature.id, at: feature.outline.first, message, remedy: remedy)
    }

    private var level: Finding.Level {
      if case .map = self { return .note }
      return .warning
    }

    private var code: String {
      if case .word = self { return "kind.unknown" }
      return "kind.missing"
    }

    private var remedy: Wording? {
      guard case .word(let word) = self else { return nil }
      return Kind.nearest(to: word).map(Wording.didYouMean)
    }
  }
}
