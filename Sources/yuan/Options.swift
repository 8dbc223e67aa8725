public import ArgumentParser
import Glibc
public import PublicSpace
public import Reporting

extension Language: ExpressibleByArgument {}
extension Report.Format: ExpressibleByArgument {}

struct LanguageOption: ParsableArguments {
  @Option(help: "The language of all that is said: zh or en. 输出语言。")
  var language = Language.zh

  func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}

struct ReportOptions: ParsableArguments {
  @Option(help: "table, json, csv or markdown. 输出格式。")
  var format = Report.Format.table

  @OptionGroup var language: LanguageOption

  func print(_ report: Report) {
    Swift.print(report.text(as: format))
  }
}

/// Says what there is to say about a layout, beside the command's own output.
func note(_ findings: [Finding], in language: LanguageOption) {
  warn(findings.map { $0.sentence(in: language.language) + "\n" }.joined())
}

/// Writes to standard error.
func warn(_ lines: String) {
  var bytes = Array(lines.utf8)[...]
  while !bytes.isEmpty {
    let written = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    guard written > 0 else { return }
    bytes = bytes.dropFirst(written)
  }
}
