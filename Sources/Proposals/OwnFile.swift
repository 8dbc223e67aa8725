import Analysis
import Composition
import Glibc
import PublicSpace

/// A file that a site may have beside site.yaml and its layouts, and how it is read.
struct OwnFile: Sendable {
  let name: String
  let read: @Sendable (SiteFolder) throws -> Void

  init(_ name: String, _ read: @escaping @Sendable (SiteFolder) throws -> Void) {
    self.name = name
    self.read = read
  }
}

/// All of them; to add one: a line here.
let ownFiles: [OwnFile] = [
  OwnFile("profiles.yaml") { _ = try $0.profiles() },
  OwnFile("zones.yaml") { _ = try $0.zoning() },
  // Read with those of zones.yaml, whose mistakes are told there.
  OwnFile("conflicts.yaml") { if (try? $0.uses()) != nil { _ = try $0.zoning() } },
  OwnFile("sun.yaml") { _ = try $0.sunPack() },
  OwnFile("rules.yaml") { try Rulings.refuseUnknownMethods(of: $0.rules()) },
  OwnFile("words.yaml") { _ = try $0.words() },
  OwnFile("needs.csv") { _ = try $0.needs() },
  OwnFile("answers.yaml") { _ = try $0.answers(to: (try? $0.needs()) ?? []) },
]

extension SiteFolder {
  /// A file of the site's folder; nil when there is none.
  func own(_ name: String) -> String? {
    let file = self.file(name)
    return access(file, F_OK) == 0 ? file : nil
  }
}
