import PublicSpace

extension SiteFolder {
  /// All files that a measurement of the site reads.
  func inputs(of site: Site, _ question: Question) -> [String] {
    [
      file("site.yaml"), own("profiles.yaml"), question.profileFile, own("rules.yaml"),
      question.ruleFile, own("zones.yaml"), own("conflicts.yaml"), own("sun.yaml"),
    ].compactMap { $0 }
      + layouts.map(file) + site.layout.files
  }
}

extension Layout {
  /// Its own file and those that it is edits of.
  fileprivate var files: [String] {
    ([json] + bases).reduce([path]) { files, json in
      guard let base = json["yuan:base"]?.string, let last = files.last else { return files }
      let folder = last.lastIndex(of: "/").map { String(last[...$0]) } ?? ""
      return files + [base.hasPrefix("/") ? base : folder + base]
    }
  }
}
