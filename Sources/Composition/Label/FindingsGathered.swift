import PublicSpace

extension [Finding] {
  /// Alike findings as one where they are more than a reader wants to read, with the features of some.
  var gathered: [Finding] {
    guard count > 3, var first else { return self }
    let others = dropFirst().compactMap(\.feature)
    let named = others.prefix(4).map { "“\($0)”" }
    let more = others.count > named.count ? " …" : ""
    first.message =
      first.message
      + Wording(
        zh: "（另有 \(others.count) 个：\(named.joined(separator: "、"))\(more)）",
        en: " (and \(others.count) more: \(named.joined(separator: ", "))\(more))")
    return [first]
  }
}
