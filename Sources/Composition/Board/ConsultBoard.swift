import Analysis
import Comparison
public import PublicSpace

extension Board {
  /// The board that residents are consulted on: one proposal against today, on A1.
  ///
  /// Returns with the board what its blocks found wrong.
  public static func consult(
    _ contents: [BoardContent], in language: Language, theme: Theme = .day,
    measuredBy ruler: any TextRuler
  ) throws -> (board: Board, findings: [Finding]) {
    try board(
      of: contents, by: .shipped("consult"), on: nil, in: language, theme: theme, measuredBy: ruler)
  }

  /// A board by a template.
  ///
  /// - Parameter sheet: The template's own when nil.
  public static func board(
    of contents: [BoardContent], by template: Template, on sheet: BoardSheet?,
    in language: Language, theme: Theme = .day, measuredBy ruler: any TextRuler
  ) throws -> (board: Board, findings: [Finding]) {
    let sheet = sheet ?? template.sheet
    guard let arrangement = template.arrangement(for: sheet) else {
      throw SheetNotArranged(template: template, sheet: sheet)
    }
    var desk = Desk(theme: theme, language: language, ruler: ruler)
    let shown = BoardDemand(of: template, on: sheet).diagrams
    let contents = try contents.map { content in
      var content = content
      content.diagrams = try content.diagrams(most: shown)
      return content
    }
    let sheets = try contents.flatMap {
      try TemplateComposer(arrangement: arrangement, sheet: sheet, content: $0).sheets(&desk)
    }
    let first = contents.first
    let name = first?.plan.title(in: language) ?? "yuan"
    let title = first.flatMap {
      $0.isOfAll ? $0.headline(in: language) : $0.words?.title.text(in: language)
    }
    var board = Board(
      sheets: sheets, title: [name, title].compactMap { $0 }.joined(separator: " · "),
      subject: desk.say("社区公共空间更新方案展板", "Proposal board for community public space"),
      author: first?.description.roles.first { $0.role == "designer" }?.name ?? "",
      date: first?.description.date, language: language.rawValue, figures: desk.notes.figures)
    board.keys = desk.notes.keys + [theme.newAndOld(language)]
    return (board, desk.notes.findings)
  }
}

/// A template has no arrangement for a sheet.
public struct SheetNotArranged: Explained {
  let template: Template
  let sheet: BoardSheet

  public var wording: Wording {
    let names = template.sheets.map(\.name).joined(separator: ", ")
    return Wording(
      zh: "模板“\(template.id)”没有为 \(sheet.name) 写排法；可用的图幅有 \(names)",
      en: "the template “\(template.id)” has no arrangement for \(sheet.name); there are \(names)")
  }
}

extension BoardContent {
  /// The first so many of the diagrams that there is something to draw of.
  func diagrams(most: Int) throws -> [any Diagram] {
    var diagrams: [any Diagram] = []
    for kind in diagramKinds where diagrams.count < most {
      if let diagram = try kind.diagram(self) { diagrams.append(diagram) }
    }
    return diagrams
  }
}
