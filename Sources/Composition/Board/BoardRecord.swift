import Comparison
import PublicSpace
import Reporting

/// What a board carries of itself: which inputs it was drawn of, and every measured figure on it.
public struct BoardRecord: Hashable, Sendable {
  /// Which version of the program drew it.
  public var version: String
  public var template: String
  /// `day`, or another theme that is not named.
  public var theme: String
  public var sheet: String
  public var language: String
  /// The proposal; empty for a board of all.
  public var option: String
  /// The inputs' fingerprint.
  public var inputs: String
  /// The layouts, the place as it is first.
  public var layouts: [String]
  public var figures: [BoardFigure]

  public init(
    version: String, template: String, theme: String, sheet: String, language: String,
    option: String,
    inputs: String, layouts: [String], figures: [BoardFigure]
  ) {
    self.version = version
    self.template = template
    self.theme = theme
    self.sheet = sheet
    self.language = language
    self.option = option
    self.inputs = inputs
    self.layouts = layouts
    self.figures = figures
  }

  public init(
    _ board: Board, of content: BoardContent, by template: Template, on sheet: BoardSheet,
    isDay: Bool
  ) {
    version = yuanVersion
    self.template = template.id
    theme = isDay ? "day" : "other"
    self.sheet = sheet.name
    language = board.language
    option = content.option
    inputs = content.fingerprint
    layouts =
      [content.today.layout.file]
      + (content.isOfAll
        ? content.comparison.variants.map(\.site.layout.file) : [content.plan.layout.file])
    figures = board.figures
  }

  /// One line of JSON.
  public var json: String {
    func list(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
    return JSONValue.object([

      "yuan": .string(version), "template": .string(template),
      "theme": .string(theme), "sheet": .string(sheet),
      "language": .string(language), "option": .string(option), "inputs": .string(inputs),
      "layouts": list(layouts),
      "figures": .array(
        figures.map { figure in
          list([figure.metric, figure.layout, figure.text])
        }),
    ]).line
  }
}
