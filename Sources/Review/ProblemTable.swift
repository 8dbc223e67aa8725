import PublicSpace

/// Every code as Markdown, in both languages: `yuan check --codes`, and the page
/// `Documentation/Findings.md`.
public var problemTable: String {
  let rows = problems.uniqued().map { problem in
    let level = problem.level
    return "| `\(problem.code)` | \(level.name(in: .zh)) \(level.rawValue)"
      + " | \(problem.sentence.inBoth) | \(problem.remedy.inBoth) |"
  }
  return
    ([
      "# Findings", "",
      "`yuan check` 能发现的问题，按检查的次序排列；最后是其他命令对布局文件的提示，以及展板的版面检查。`yuan check --codes` 输出本页。"
        + "有错误时退出码为 1。",
      "",
      "What `yuan check` can find, in the order of its checks, and last what other commands say of a",
      "layout, and boards of how they are set; `yuan check --codes` prints this page.",
      "An error makes it end with exit code 1.", "",
      "| 代码 Code | 级别 Level | 问题 What is wrong | 处理 What to do |", "| --- | --- | --- | --- |",
    ] + rows).joined(separator: "\n")
}

extension Wording {
  /// Chinese over English in one cell.
  fileprivate var inBoth: String { "\(zh)<br>\(en)" }
}

extension [Problem] {
  /// A code that reading finds too is told once.
  fileprivate func uniqued() -> [Problem] {
    var seen: Set<String> = []
    return filter { seen.insert($0.code).inserted }
  }
}
