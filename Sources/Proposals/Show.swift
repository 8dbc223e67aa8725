import Analysis
package import Composition
package import PublicSpace

/// What `yuan plan --show` is asked for: a word, and what it is about behind a colon.
public struct Show: Sendable {
  /// Something that can be shown over a plan.
  private struct Subject {
    let word: String
    let diagrams:
      @Sendable (
        _ site: Site, _ about: String, _ profiles: [String], _ findings: inout [Finding]
      ) throws -> [any Diagram]
  }

  /// To add one: a line here.
  private static let subjects = [
    Subject(word: "access", diagrams: accessDiagrams)
  ]

  private let subject: String
  private let about: String

  /// `access:playground`.
  public init(_ text: String) {
    let parts = text.replacing("：", with: ":").split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    subject = String(parts[0])
    about = parts.count > 1 ? String(parts[1]) : ""
  }

  /// What is no diagram over a plan, but a picture of its own.
  public var view: ViewChoice? {
    switch subject.lowercased() {
    case "axonometric": .axonometric
    case "section": .section(.throughCourt)
    default: nil
    }
  }

  package func diagrams(
    of site: Site, for profiles: [String], _ findings: inout [Finding]
  ) throws -> [any Diagram] {
    guard let known = Self.subjects.first(where: { $0.word == subject.lowercased() }) else {
      let words = (Self.subjects.map(\.word) + ["axonometric", "section"])
        .joined(separator: ", ")
      throw FileError(
        "--show \(subject)", zh: "不认识；可以画的有 \(words)",
        en: "is not known; what can be shown is \(words)")
    }
    return try known.diagrams(site, about, profiles, &findings)
  }
}

private func accessDiagrams(
  of site: Site, to word: String, for ids: [String], _ findings: inout [Finding]
) throws -> [any Diagram] {
  let known = try WalkProfile.shipped()
  let profiles = try ids.map { id in
    guard let profile = known.first(where: { $0.id == id }) else {
      let words = known.map(\.id).joined(separator: ", ")
      throw FileError(
        "--profile \(id)", zh: "不认识；行人有 \(words)", en: "is not known; profiles are \(words)")
    }
    return profile
  }
  let access = try AccessMeasures(of: site, for: profiles, findings: &findings)
  guard let use = Kind.nearest(to: word), access.uses.contains(use) else {
    let words = access.uses.map(\.rawValue).joined(separator: ", ")
    guard !word.isEmpty else {
      throw FileError(
        "--show access", zh: "要写明去哪里，如 access:playground；有 \(words)",
        en: "wants a use, such as access:playground; there are \(words)")
    }
    throw FileError(
      "--show access:\(word)", zh: "在 \(site.layout.file) 中没有；有的是 \(words)",
      en: "is no use of \(site.layout.file); it has \(words)")
  }
  return try access.travellers.compactMap {
    try AccessDiagram(of: site, access, for: $0, to: use)
  }
}
