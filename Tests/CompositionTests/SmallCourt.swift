import Analysis
import Comparison
import PublicSpace
import Samples

@testable import Composition

/// A court of 60 × 40 m and a proposal for it, both small enough to be reckoned by hand.
enum SmallCourt {
  static let existing = SampleLayout([
    .area("boundary", .rectangle(-30, -20, 60, 40), id: "boundary"),
    .area("building", .rectangle(-28, 5, 20, 12), id: "house").with("levels", 6)
      .with("name", "1号楼").with("name:en", "House 1"),
    .area("lawn", .rectangle(-5, 5, 20, 10), id: "lawn"),
    .line("path", .through((-30, 0), (30, 0)), width: 3, id: "path"),
    .line("hedge", .through((-5, 4), (15, 4)), id: "hedge"),
    .tree(10, 12, radius: 3, id: "camphor").with("species", "香樟"),
    .tree(20, 10, radius: 2.5, id: "osmanthus").with("species", "桂花"),
    .point("bench", 0, 3, id: "bench"), .point("door", -18, 5, id: "door"),
    .point("gate", -30, 0, id: "gate").with("name", "西门").with("name:en", "West Gate"),
  ])

  /// The hedge goes, the camphor moves, a playground and two benches come.
  static let option = SampleLayout(
    existing.features.filter { !["hedge", "camphor"].contains($0.id) } + [
      .area("playground", .rectangle(16, -15, 10, 8), id: "play").with("action", "new")
        .with("name", "儿童乐园").with("name:en", "Play"),
      .tree(2, 12, radius: 3, id: "camphor").with("species", "香樟").with("action", "move"),
      .point("bench", 14, -12, id: "bench-2").with("action", "new"),
      .point("bench", 14, -9, id: "bench-3").with("action", "new"),
    ])

  static var description: SiteDescription {
    var description = SiteDescription()
    description.name = SiteDescription.Words(zh: "小院", en: "Small Court")
    description.residents = 40
    description.stage = .options
    description.date = "2026-11-20"
    return description
  }

  static func site(_ layout: SampleLayout, _ description: SiteDescription = description) throws
    -> Site
  {
    let isOption = layout.features.contains { $0.id == "play" }
    return try layout.site(description, file: isOption ? "option.geojson" : "now.geojson")
  }

  static func content(
    _ description: SiteDescription = description, measuredFor request: MeasureRequest? = nil
  ) throws -> BoardContent {
    let comparison = try LayoutComparison(
      of: site(existing, description), with: [site(option, description)],
      for: request ?? MeasureRequest())
    return BoardContent(
      comparison: comparison, variant: comparison.variants[0], option: "option",
      fingerprint: "0123456789abcdef", sheet: 1, sheets: 1)
  }

  /// A proposal that leaves all as it is.
  static func unchanged() throws -> BoardContent {
    let comparison = try LayoutComparison(
      of: site(existing), with: [site(existing)], for: MeasureRequest())
    return BoardContent(
      comparison: comparison, variant: comparison.variants[0], option: "option",
      fingerprint: "0123456789abcdef", sheet: 1, sheets: 1)
  }

  static func consult(
    in language: Language = .zh, _ description: SiteDescription = description
  ) throws -> Board {
    try Board.consult([content(description)], in: language, measuredBy: SquareLetters()).board
  }

  static func board(
    _ content: BoardContent, _ template: Template, on sheet: BoardSheet, in language: Language
  ) throws -> Board {
    try Board.board(
      of: [content], by: template, on: sheet, in: language, measuredBy: SquareLetters()
    ).board
  }

  static func plan(
    on size: SheetSize = .a1, scale: Double? = nil, in language: Language = .zh,
    _ description: SiteDescription = description
  ) throws -> Board {
    try Board.plan(
      of: site(option, description), on: size, scale: scale, in: language,
      measuredBy: SquareLetters()
    ).board
  }
}
