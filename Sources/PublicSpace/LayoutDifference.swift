/// The features that differ between two layouts, told apart by their ids.
struct LayoutDifference {
  /// To be written as they are, in the order of the layout after.
  private(set) var written: [Feature] = []
  /// Ids of the layout before that are no more.
  private(set) var removed: [String] = []
  /// What the features replaced or taken away were.
  private(set) var was: [(id: String, fingerprint: String)] = []
  private(set) var counts = (replaced: 0, removed: 0, added: 0)

  init(from before: Layout, to after: Layout) {
    let unnamed = Self.unchangedUnnamed(before, after)
    var old: [String: [Feature]] = [:]
    var new: [String: [Feature]] = [:]
    for feature in before.features where feature.isNamed || !unnamed.before.contains(feature.id) {
      old[feature.id, default: []].append(feature)
    }
    for feature in after.features where feature.isNamed {
      new[feature.id, default: []].append(feature)
    }
    var edited: Set<String> = []
    for (id, features) in new where !Self.same(old[id] ?? [], features) { edited.insert(id) }

    var said: Set<String> = []
    for feature in before.features {
      let id = feature.id
      guard let features = old[id], said.insert(id).inserted else { continue }
      let isReplaced = features[0].isNamed && new[id] != nil
      if isReplaced && !edited.contains(id) { continue }
      was.append((id, fingerprint(of: features)))
      if isReplaced {
        counts.replaced += features.count
      } else {
        removed.append(id)
        counts.removed += features.count
      }
    }
    written = after.features.filter {
      $0.isNamed ? edited.contains($0.id) : !unnamed.after.contains($0.id)
    }
    counts.added = written.count { !$0.isNamed || old[$0.id] == nil }
  }

  private static func same(_ a: [Feature], _ b: [Feature]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0.json.canonical == $1.json.canonical }
  }

  /// Features without an id that both layouts have, by their numbers in each.
  private static func unchangedUnnamed(
    _ before: Layout, _ after: Layout
  ) -> (before: Set<String>, after: Set<String>) {
    var waiting: [[UInt8]: [String]] = [:]
    for feature in before.features.reversed() where !feature.isNamed {
      waiting[feature.json.canonical, default: []].append(feature.id)
    }
    var unchanged: (before: Set<String>, after: Set<String>) = ([], [])
    for feature in after.features where !feature.isNamed {
      guard let match = waiting[feature.json.canonical]?.popLast() else { continue }
      unchanged.before.insert(match)
      unchanged.after.insert(feature.id)
    }
    return unchanged
  }
}
