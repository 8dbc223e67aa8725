import ArgumentParser
import Composition
import PublicSpace

/// How drawings look: a theme that ships, or a file of one.
struct ThemeOption: ParsableArguments {
  @Option(help: "day, mono, contrast, or a theme file (.yaml). 配色：自带的名称，或配色文件。")
  var theme = "day"

  func chosen() throws -> Theme {
    if let shipped = Theme.shipped(theme) { return shipped }
    guard theme.contains("/") || theme.contains(".") else {
      let names = Theme.shippedNames.joined(separator: ", ")
      throw FileError(
        "--theme \(theme)", zh: "没有这种配色；自带的有 \(names)，也可写配色文件（.yaml）",
        en: "is no theme; there are \(names), or name a theme file (.yaml)")
    }
    return try Theme(reading: theme)
  }
}
