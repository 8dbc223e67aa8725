public import Composition
import PublicSpace

/// Which board is wanted: a template, and a sheet in place of the template's own.
public struct BoardWish: Sendable {
  /// A shipped template's word, or the file of one.
  public var template: String
  public var sheet: BoardSheet?
  public var theme = Theme.day
  /// Sheets of an office printer that the board is also cut into.
  public var tiles: SheetSize?
  /// Whether a picture with the board's faults marked is also drawn.
  public var hasProof = false

  public init(template: String = "consult", sheet: BoardSheet? = nil) {
    self.template = template
    self.sheet = sheet
  }

  func chosenTemplate() throws -> Template {
    guard template.contains("/") || template.contains(".") else {
      return try Template.shipped(template)
    }
    return try Template(reading: template)
  }

  /// The name of a board's file: the consultation board of a proposal has the proposal's own name.
  func name(of content: BoardContent, by template: Template) -> String {
    let sheet = self.sheet.flatMap { $0 == template.sheet ? nil : $0.fileWord }
    let parts = [content.option, template.id == "consult" ? "" : template.id, sheet ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: "-")
  }
}
