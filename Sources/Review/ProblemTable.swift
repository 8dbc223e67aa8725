import PublicSpace

/// Every code as Markdown: `yuan check --codes`, and the page `Documentation/Findings.md`.
public var problemTable: String {
  let rows = problems.uniqued().map { problem in
    "| `\(problem.code)` | \(problem.level.rawValue) | \(problem.sentence) | \(problem.remedy) |"
  }
  return
    ([
      "# Findings", "",
      "What `yuan check` can find, in the order of its checks, and last what other commands say of a",
      "layout; `yuan check --codes` prints this page.",
      "An error makes it end with exit code 1.", "",
      "| Code | Level | What is wrong | What to do |", "| --- | --- | --- | --- |",
    ] + rows).joined(separator: "\n")
}

extension [Problem] {
  /// A code that reading finds too is told once.
  fileprivate func uniqued() -> [Problem] {
    var seen: Set<String> = []
    return filter { seen.insert($0.code).inserted }
  }
}
