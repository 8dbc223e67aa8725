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
    let changes = content.variant.changes
    return ChangeSide(
      site: content.today,
      emphasis: Emphasis(features: Set(changes.removed + changes.touched), isGoing: true),
      wording: Wording(zh: "今天", en: "Today"),
      counts: [
        (Wording(zh: "将拆除", en: "to go"), changes.removed.count),
        (Wording(zh: "将移动", en: "to move"), changes.moved.count),
        (Wording(zh: "将改动", en: "to change"), changes.changed.count),
      ])
  }

  static func plan(_ content: BoardContent) -> ChangeSide {
    let changes = content.variant.changes
    return ChangeSide(
      site: content.plan,
      emphasis: Emphasis(features: Set(changes.added + changes.touched), isGoing: false),
      wording: Wording(zh: "方案", en: "Plan"),
      counts: [
        (Wording(zh: "新增", en: "new"), changes.added.count),
        (Wording(zh: "移动", en: "moved"), changes.moved.count),
        (Wording(zh: "改动", en: "changed"), changes.changed.count),
      ])
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

extension FeatureChanges {
  fileprivate var touched: [String] { moved.map(\.id) + changed.map(\.id) }
}

extension BoardContent {
  /// The box round the boundaries of today and of the plan, so that both have one view.
  var commonGround: Box { today.ground.union(plan.ground) }
}
