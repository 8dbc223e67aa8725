import Comparison
import PublicSpace
import Reporting

/// What was asked for and what the plan answers, need by need, headed by how many are met.
struct NeedsBlock {
  let content: BoardContent

  private static let head = 12.0
  /// A column of needs is no narrower.
  private static let narrowest = 122.0
  /// Sizes that are tried, the largest first; the last sets all at the floor of letters.
  private static let sizes = [1.3, 1.24, 1.18, 1.12, 1.06, 1, 0.95, 0.9, 0.85, 0.8, 0.745]

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let room = box.lowered(by: Self.head)
    let columns = max(1, Int((room.width + 8) / (Self.narrowest + 8)))
    let width = (room.width - 8 * Double(columns - 1)) / Double(columns)
    let setting = setting(
      in: PaperBox(x: 0, y: 0, width: width, height: room.height), columns, desk)
    var marks = heading(content.outcomes.finding(in: desk.language), in: box, &desk)
    for (column, entries) in setting.columns.enumerated() {
      let left = room.x + Double(column) * (width + 8)
      let spare = room.height - entries.reduce(0) { $0 + $1.height }
      let gap = min(4, max(0, spare / Double(entries.count)))
      var top = room.y
      for entry in entries {
        marks.append(rule(from: left, to: left + width, y: top, desk.theme))
        marks += entry.marks(at: PaperPoint(left, top + gap / 2), desk)
        top += entry.height + gap
      }
    }
    if setting.isTooLong { desk.note([Self.noRoom(for: content)]) }
    return marks
  }

  /// The fullest detail that fits in letters no smaller than the floor; signs give way to large letters.
  private func setting(
    in cell: PaperBox, _ count: Int, _ desk: Desk
  ) -> (columns: [[NeedEntry]], isTooLong: Bool) {
    let outcomes = content.outcomes
    let rows = (outcomes.count + count - 1) / count
    var columns: [[NeedEntry]] = []
    for detail in NeedEntry.Detail.allCases {
      for size in Self.sizes where detail != .whole || size >= 1 {
        columns = stride(from: 0, to: outcomes.count, by: rows).map { first in
          outcomes[first..<min(first + rows, outcomes.count)].map { outcome in
            NeedEntry(
              outcome, on: content.plan, detail, size: size, width: cell.width, desk)
          }
        }
        let highest = columns.map { $0.reduce(0) { $0 + $1.height } }.max() ?? 0
        if highest <= cell.height { return (columns, false) }
      }
    }
    return (columns, true)
  }

  static func noRoom(for content: BoardContent) -> Finding {
    Finding(
      .warning, "text.long",
      Wording(
        zh: "图上放不下 \(content.outcomes.count) 条需求；请在模板中给 needs 更多地方",
        en:
          "the board has no room for \(content.outcomes.count) needs; give the block needs more in the template"
      ))
  }
}

extension [NeedOutcome] {
  /// How many are met, in a sentence.
  func finding(in language: Language) -> String {
    let zh = language == .zh
    let verdicts: [(Answer.Verdict?, String)] = [
      (.met, zh ? "做到" : "met"), (.partly, zh ? "部分做到" : "met in part"),
      (.not, zh ? "未做到" : "not met"), (nil, zh ? "未答复" : "not answered"),
    ]
    let parts = verdicts.compactMap { verdict, word -> String? in
      let number = count { $0.verdict == verdict }
      guard number > 0 else { return nil }
      return zh ? "\(word) \(number) 条" : "\(number) \(word)"
    }
    return zh
      ? "居民提了 \(count) 条需求：" + parts.joined(separator: "，")
      : "Of \(count) needs that residents named: " + parts.joined(separator: ", ")
  }
}
