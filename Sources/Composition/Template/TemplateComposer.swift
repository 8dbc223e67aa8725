import Geometry
import PublicSpace

/// Lays the blocks of a template out on sheets.
///
/// Blocks reckon in millimetres of the arrangement; the sheet's own millimetres follow in one go,
/// except for the scale of plans, which stays a true one.
struct TemplateComposer {
  let arrangement: Arrangement
  let sheet: BoardSheet
  let content: BoardContent

  /// The sheet's millimetres for one of the arrangement's.
  private var share: Double { sheet.width / arrangement.width }
  private var column: Double {
    let gaps = arrangement.gutter * Double(arrangement.columns - 1)
    return (arrangement.width - 2 * arrangement.margin - gaps) / Double(arrangement.columns)
  }
  /// Room between blocks one over the other.
  private var gap: Double { arrangement.gutter * 0.75 }

  func sheets(_ desk: inout Desk) throws -> [Sheet] {
    (desk.share, desk.gutter) = (share, arrangement.gutter)
    let pages = try arrangement.pages.filter(hasSomething)
    let placed = try pages.map { try places(on: $0) }
    desk.plan = placed.lazy.flatMap(\.places).first { $0.kind.word == "plan" }.map {
      HeroBlock(content: content).view(in: $0.place.box, desk)
    }
    let hasSection = placed.contains { $0.places.contains { $0.kind.word == "section" } }
    desk.cut = hasSection ? SectionLine.throughCourt(of: content.plan) : nil
    return try placed.enumerated().map { index, page in
      var content = content
      (content.sheet, content.sheets) = (index + 1, placed.count)
      return try drawn(page.places, height: page.height, content, &desk)
    }
  }

  private struct Place: Sendable {
    let kind: BlockKind
    let block: Arrangement.Block
    let place: BlockPlace

    /// No drawing is smaller, in millimetres; words are held against the box they were given.
    private static let least = 20.0

    var hasRoom: Bool {
      !kind.isDrawing || min(place.box.width, place.box.height) >= Self.least
    }

    /// Drawings take longest, the large ones most.
    var effort: Double { kind.isDrawing ? place.box.width * place.box.height : 0 }

    var noRoom: Finding {
      let (width, height) = (Int(place.box.width), Int(place.box.height))
      return Finding(
        .warning, "block.small",
        Wording(
          zh: "“\(kind.name.zh)”只有 \(width) × \(height) mm 的地方，没有画",
          en: "“\(kind.name.en)” has a room of \(width) × \(height) mm and was not drawn"),
        remedy: Wording(
          zh: "请在模板中给 \(kind.word) 更多地方", en: "give “\(kind.word)” more room in the template"))
    }
  }

  private func drawn(
    _ places: [Place], height: Double, _ content: BoardContent, _ desk: inout Desk
  ) throws -> Sheet {
    let (roomy, small) = (places.filter(\.hasRoom), places.filter { !$0.hasRoom })
    desk.note(small.map(\.noRoom))
    let language = desk.language
    let blocks = try desk.doTwoAtATime(roomy, effort: \.effort) { place, desk in
      (
        marks: try place.kind.marks(content, place.place, &desk),
        words: try place.kind.words(content, place.block, language)
      )
    }
    var marks: [Mark] = []
    var parts: [SheetPart] = []
    for (place, block) in zip(roomy, blocks) {
      let start = marks.count
      marks += share == 1 ? block.marks : block.marks.map { $0.scaled(by: share) }
      let name = place.kind.name.text(in: language)
      parts.append(
        SheetPart(
          word: place.kind.word, title: name, isDrawing: place.kind.isDrawing,
          words: block.words ?? name,
          box: place.place.box.scaled(by: share), marks: start..<marks.count))
    }
    return Sheet(
      width: sheet.width, height: height * share, paper: desk.theme.paper, marks: marks,
      parts: parts, smallestLetters: Desk.smallestLetters * share)
  }

  /// Whether a page has more than its head and foot to show.
  private func hasSomething(_ page: Arrangement.Page) throws -> Bool {
    let telling = page.own.flatMap(\.blocks).filter { !["title", "foot"].contains($0.word) }
    return try telling.contains(where: isPresent)
  }

  private func isPresent(_ block: Arrangement.Block) throws -> Bool {
    guard let kind = blockKinds.first(where: { $0.word == block.word }) else { return false }
    return try kind.has(content, block)
  }

  private func isPresent(_ item: Arrangement.Item) throws -> Bool {
    try item.blocks.contains(where: isPresent)
  }

  /// Where each block of a page stands, and how high the page is.
  private func places(on page: Arrangement.Page) throws -> (places: [Place], height: Double) {
    guard let height = sheet.height.map({ $0 / share }) else { return try following(page) }
    let places = try page.areas.flatMap { area -> [Place] in
      let top = arrangement.margin + (area.from ?? 0)
      let bottom = arrangement.margin + (area.to ?? height)
      return try down(area.items, in: box(area.columns, from: top, to: min(bottom, height)))
    }
    return (places, height)
  }

  /// Areas one under the other, on a page as high as they need.
  private func following(_ page: Arrangement.Page) throws -> (places: [Place], height: Double) {
    var top = arrangement.margin
    var places: [Place] = []
    for item in page.areas.flatMap(\.items) where try isPresent(item) {
      guard case .millimetres(let height) = item.size else { continue }
      places += try self.places(
        of: item, in: box(0..<arrangement.columns, from: top, to: top + height))
      top += height + gap
    }
    return (places, top - gap + arrangement.margin)
  }

  private func box(_ columns: Range<Int>, from top: Double, to bottom: Double) -> PaperBox {
    PaperBox(
      x: arrangement.margin + Double(columns.lowerBound) * (column + arrangement.gutter), y: top,
      width: Double(columns.count) * (column + arrangement.gutter) - arrangement.gutter,
      height: bottom - top)
  }

  private func down(_ items: [Arrangement.Item], in box: PaperBox) throws -> [Place] {
    let items = try items.filter(isPresent)
    let heights = lengths(of: items, in: box.height, gap: gap)
    var top = box.y
    return try zip(items, heights).flatMap { item, height in
      defer { top += height + gap }
      return try places(
        of: item, in: PaperBox(x: box.x, y: top, width: box.width, height: height))
    }
  }

  private func places(of item: Arrangement.Item, in box: PaperBox) throws -> [Place] {
    switch item.content {
    case .block(let block):
      return blockKinds.filter { $0.word == block.word }.map {
        Place(kind: $0, block: block, place: BlockPlace(box: box, block: block))
      }
    case .down(let items): return try down(items, in: box)
    case .across(let items):
      let items = try items.filter(isPresent)
      let widths = lengths(of: items, in: box.width, gap: arrangement.gutter)
      var left = box.x
      return try zip(items, widths).flatMap { item, width in
        defer { left += width + arrangement.gutter }
        return try places(
          of: item, in: PaperBox(x: left, y: box.y, width: width, height: box.height))
      }
    }
  }

  /// What each item gets of a length: its millimetres, or its share of what the others leave.
  ///
  /// Where nothing wants a share, or millimetres are more than there is, all stretch or shrink alike.
  private func lengths(
    of items: [Arrangement.Item], in whole: Double, gap: Double
  ) -> [Double] {
    let room = whole - gap * Double(max(0, items.count - 1))
    var (fixed, shares) = (0.0, 0.0)
    for item in items {
      switch item.size {
      case .millimetres(let length): fixed += length
      case .share(let share): shares += share
      }
    }
    let stretch = shares == 0 || fixed > room * 0.9 ? (shares == 0 ? 1 : 0.9) * room / fixed : 1
    let rest = max(0, room - fixed * stretch)
    return items.map { item in
      switch item.size {
      case .millimetres(let length): length * stretch
      case .share(let share): rest * share / shares
      }
    }
  }
}
