/// The smallest set of edits that makes one layout of another, as a GeoJSON text.
public struct EditsDraft: Sendable {
  public let text: String
  public let replaced: Int
  public let removed: Int
  public let added: Int
  /// What the edits cannot express.
  public let findings: [Finding]

  /// - Parameter base: How the edits name the layout before, relative to where they will lie.
  public init(from before: Layout, to after: Layout, base: String) throws {
    guard after.json["type"]?.string == "FeatureCollection" else {
      throw FileError(
        after.path,
        zh: "不是 FeatureCollection；请存成要素集合再生成增改",
        en: "is no FeatureCollection; save it as one to make edits of it")
    }
    let difference = LayoutDifference(from: before, to: after)
    let writer = EditsWriter(difference, of: after, base: base)
    text = writer.text
    (replaced, removed, added) = difference.counts
    findings = try Self.review(text, before, after)
  }

  /// Makes the edits and looks whether they give the layout back.
  private static func review(
    _ text: String, _ before: Layout, _ after: Layout
  ) throws -> [Finding] {
    let own = try Layout(
      unresolved: text, file: after.path, datums: DatumHints(option: after.datum))
    guard let edits = try Edits(of: own) else { return [] }
    let made = own.applied(to: before, as: edits).features.map(\.json.canonical)
    let wanted = after.features.map(\.json.canonical)
    if made == wanted { return [] }
    guard Set(made) == Set(wanted), made.count == wanted.count else {
      throw FileError(
        after.path,
        zh: "无法写成对 \(before.path) 的增改：有要素编号相同；请让每个要素各有编号",
        en: "cannot be written as edits of \(before.path): features share ids;"
          + " give every feature an id of its own")
    }
    return [
      Finding(
        .warning, "edit.order",
        Wording(
          zh: "增改还原出的要素次序不同：\(before.file) 原有的保持原序，新增的排在最后",
          en: "the edits give its features in another order: those of \(before.file) keep theirs,"
            + " new ones come last"))
    ]
  }
}
