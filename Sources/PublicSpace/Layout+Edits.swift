extension Layout {
  /// The base with this layout's edits made: its order kept, replaced in place, added at the end.
  ///
  /// Several edits of one id replace the base's features of that id together.
  func applied(to base: Layout, as edits: Edits) -> Layout {
    var removed: Set<String> = []
    var replacing: [String: [Feature]] = [:]
    for feature in features where feature.isNamed {
      if edits.isRemoval(feature) {
        removed.insert(feature.id)
      } else {
        replacing[feature.id, default: []].append(feature)
      }
    }
    var used: [String: Int] = [:]
    var merged: [Feature] = []
    merged.reserveCapacity(base.features.count + features.count)
    for feature in base.features {
      let id = feature.id
      if removed.contains(id) { continue }
      guard let edited = replacing[id] else {
        merged.append(feature)
        continue
      }
      let next = used[id, default: 0]
      if next < edited.count { merged.append(edited[next]) }
      used[id] = next + 1
    }
    merged += added(besides: used, edits)
    let touched = removed.union(replacing.keys)
    let findings =
      base.findings.filter { $0.feature.map { !touched.contains($0) } ?? true }
      + self.findings.filter { finding in
        finding.feature.map { !removed.contains($0) } ?? !base.findings.contains(finding)
      }
      + conflicts(with: base, as: edits)
    return Layout(
      self, merged.enumerated().map { $1.numbered($0 + 1) }, findings: findings,
      bases: [base.json] + base.bases)
  }

  /// Edits that replaced nothing.
  private func added(besides used: [String: Int], _ edits: Edits) -> [Feature] {
    var seen: [String: Int] = [:]
    return features.filter { feature in
      guard feature.isNamed else { return true }
      if edits.isRemoval(feature) { return false }
      let number = seen[feature.id, default: 0]
      seen[feature.id] = number + 1
      return number >= used[feature.id, default: 0]
    }
  }
}

extension Feature {
  /// The same at another place in its file, which names it when it has no id.
  fileprivate func numbered(_ number: Int) -> Feature {
    guard id.first == "#", id != "#\(number)", !isNamed else { return self }
    return with(id: "#\(number)")
  }
}
