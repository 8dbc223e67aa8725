import Comparison
import Geometry
import PublicSpace

/// Today or the plan with what changes between them: what keeps its colour, and how many there are of it.
struct ChangeSide {
  let site: Site
  let emphasis: Emphasis
  private let wording: Wording
  private let counts: [(word: Wording, number: Int)]

  static func today(_ content: BoardContent) -> ChangeSide {
    ChangeSide(
      content.today, content.variant.changes, own: content.variant.changes.removed, isGoing: true,
      Wording(zh: "今天", en: "Today"),
      counting: [
        Wording(zh: "将拆除", en: "to go"), Wording(zh: "将移动", en: "to move"),
        Wording(zh: "将改动", en: "to change"),
      ])
  }

  static func plan(_ content: BoardContent) -> ChangeSide {
    ChangeSide(
      content.plan, content.variant.changes, own: content.variant.changes.added, isGoing: false,
      Wording(zh: "方案", en: "Plan"),
      counting: [
        Wording(zh: "新增", en: "new"), Wording(zh: "移动", en: "moved"),
        Wording(zh: "改动", en: "changed"),
      ])
  }

  /// - Parameters:
  ///   - own: What only this side has.
  ///   - words: How that, what moves and what changes is counted.
  private init(
    _ site: Site, _ changes: FeatureChanges, own: [String], isGoing: Bool, _ wording: Wording,
    counting words: [Wording]
  ) {
    self.site = site
    self.wording = wording
    let touched = changes.moved.map(\.id) + changes.changed.map(\.id)
    emphasis = Emphasis(features: Set(own + touched), isGoing: isGoing)
    counts = Array(zip(words, [own.count, changes.moved.count, changes.changed.count]))
  }

  func name(_ desk: Desk) -> String { wording.text(in: desk.language) }

  /// How many of what is in colour; what there is none of is not said.
  func counts(_ desk: Desk) -> [String] {
    let told = counts.filter { $0.number > 0 }.map { word, number in
      desk.say("\(word.zh) \(number) 处", "\(number) \(word.en)")
    }
    return told.isEmpty ? [desk.say("没有变化", "nothing changes")] : told
  }

  /// The same in a line, beginning with how they are told.
  func note(_ desk: Desk) -> String {
    let list = counts(desk).joined(separator: desk.say("、", ", "))
    return counts.allSatisfy { $0.number == 0 } ? list : howTold(desk) + desk.say("", " ") + list
  }

  func howTold(_ desk: Desk) -> String {
    desk.theme.hasHues ? desk.say("着色：", "in colour:") : desk.say("粗线：", "heavy lines:")
  }
}

extension BoardContent {
  /// The box round the boundaries of today and of the plan, so that both have one view.
  var commonGround: Box { today.ground.union(plan.ground) }
}
