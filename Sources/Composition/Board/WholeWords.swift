import PublicSpace

/// Words of 汉字 that a title is not broken in: kinds of places, and what findings count.
enum WholeWords {
  private static let counted = [
    "场地", "地方", "户外", "地面", "住户", "绿地", "婴幼儿", "时段", "规则", "小时", "分钟", "冬至日", "步行",
    "轮椅", "门洞", "单元门", "用途", "居民", "需求", "活动", "没有", "今天",
  ]

  private static let byFirst: [Character: [[Character]]] = {
    let words = Kind.allCases.map { $0.name(in: .zh) } + counted
    return Dictionary(grouping: words.filter { $0.count > 1 }.map(Array.init)) { $0[0] }
  }()

  /// Joins pieces that such a word lies across.
  static func joined(_ pieces: [String]) -> [String] {
    let letters = Array(pieces.joined())
    let held = inside(letters)
    var joined: [String] = []
    var start = 0
    for piece in pieces {
      if held.contains(start), !joined.isEmpty {
        joined[joined.count - 1] += piece
      } else {
        joined.append(piece)
      }
      start += piece.count
    }
    return joined
  }

  /// Whether no line ends within such a word.
  static func areWhole(in lines: [String]) -> Bool {
    let held = inside(Array(lines.joined()))
    var start = 0
    return lines.allSatisfy { line in
      defer { start += line.count }
      return !held.contains(start)
    }
  }

  /// The letters of a text that go on with a word.
  private static func inside(_ letters: [Character]) -> Set<Int> {
    var held: Set<Int> = []
    for start in letters.indices {
      for word in byFirst[letters[start]] ?? [] where letters[start...].starts(with: word) {
        held.formUnion((start + 1)..<(start + word.count))
      }
    }
    return held
  }
}
