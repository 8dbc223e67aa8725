/// What a layout that is a set of edits says of itself in foreign members.
///
///     "yuan:base": "existing.geojson"     the layout it edits, relative to its own folder
///     "yuan:was": {"p17": "0f3c…"}        what the features it replaces or takes away were
///     "yuan:kept": ["t5"]                 whose `"action": "remove"` is a mark, no edit
struct Edits {
  static let baseMember = "yuan:base"
  static let wasMember = "yuan:was"
  static let keptMember = "yuan:kept"
  static let members: Set<String> = [baseMember, wasMember, keptMember]

  let base: String
  /// Fingerprints by id; nil when it is not recorded, as in a file made by hand.
  let was: [String: String]?
  let kept: Set<String>

  /// Nil when the layout stands by itself.
  init?(of layout: Layout) throws {
    guard let named = layout.json[Self.baseMember] else { return nil }
    guard let base = named.string, !base.isEmpty, !base.utf8.contains(0) else {
      throw Rejection(
        layout.path,
        [
          Finding(
            .error, "base.form", line: named.line,
            Wording(zh: "“yuan:base”不是文件名", en: "has a “yuan:base” that is no file name"),
            remedy: Wording(
              zh: "写明它所增改的布局，例如 existing.geojson，或删去这一项",
              en: "name the layout it edits, such as existing.geojson, or take the member out"))
        ])
    }
    self.base = base
    was = layout.json[Self.wasMember].flatMap { $0.form == .object ? $0 : nil }.map { was in
      Dictionary(was.members.map { ($0.name, $0.value.string ?? "") }) { $1 }
    }
    kept = Set((layout.json[Self.keptMember]?.elements ?? []).compactMap(\.string))
  }

  /// Whether the feature takes one of the base's away.
  func isRemoval(_ feature: Feature) -> Bool {
    feature.action == .remove && feature.isNamed && !kept.contains(feature.id)
  }
}

extension Feature {
  /// Whether its id is its own, not its number in the file.
  var isNamed: Bool {
    [json["id"], properties?["id"]].contains { id in
      id.map { $0.form == .string || $0.form == .number } ?? false
    }
  }
}
