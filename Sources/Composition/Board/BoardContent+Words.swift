import Comparison
import PublicSpace

extension BoardContent {
  /// The plan for who cannot see it: whose it is and what stands on it, counted.
  func planInWords(_ language: Language) -> String {
    let isZH = language == .zh
    let name = plan.title(in: language)
    let counts = Kind.allCases.compactMap { kind -> String? in
      let count = plan.elements(of: kind).filter(\.isPresent).count
      guard count > 0, kind != .boundary, kind != .zone else { return nil }
      return isZH ? "\(kind.name(in: .zh)) \(count)" : "\(kind.name(in: .en)): \(count)"
    }
    let list = counts.joined(separator: isZH ? "、" : ", ")
    return isZH
      ? "\(name)方案“\(title(in: .zh))”总平面图，图上有：\(list)。"
      : "Plan of \(name), proposal “\(title(in: .en))”. It shows \(list)."
  }

  /// The two small plans for who cannot see them.
  func changesInWords(_ language: Language) -> String {
    let changes = variant.changes
    let (added, removed, moved, changed) = (
      changes.added.count, changes.removed.count, changes.moved.count, changes.changed.count
    )
    return language == .zh
      ? "今天与方案两张小平面图对照：新增 \(added) 处，拆除 \(removed) 处，移动 \(moved) 处，改动 \(changed) 处。"
      : "Two small plans, today and the proposal: \(added) new, \(removed) removed, \(moved) moved, "
        + "\(changed) changed."
  }
}
