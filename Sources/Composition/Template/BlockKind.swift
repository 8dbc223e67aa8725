import Analysis
import PublicSpace

/// A kind of block that a template may name.
struct BlockKind: Sendable {
  /// The word in templates.
  let word: String
  /// What it is called in a document's outline and in the layers of a drawing.
  let name: Wording
  /// Whether it is a drawing, which is told in words to who cannot see it.
  let isDrawing: Bool
  /// What a template may ask of it.
  let options: [String]
  /// What it tells of measures, besides diagrams.
  let measures: Set<MeasureRequest.Block>
  /// Whether there is anything to show; what there is not leaves its room to its neighbours.
  let has: @Sendable (BoardContent, Arrangement.Block) throws -> Bool
  /// What it shows, in words; its name where nothing more is to be said.
  let words: @Sendable (BoardContent, Arrangement.Block, Language) throws -> String?
  let marks: @Sendable (BoardContent, BlockPlace, inout Desk) throws -> [Mark]

  init(
    _ word: String, _ zh: String, _ en: String, isDrawing: Bool = false, options: [String] = [],
    measures: Set<MeasureRequest.Block> = [],
    has: @escaping @Sendable (BoardContent, Arrangement.Block) throws -> Bool = { _, _ in true },
    words: @escaping @Sendable (BoardContent, Arrangement.Block, Language) throws -> String? = {
      _, _, _ in nil
    },
    marks: @escaping @Sendable (BoardContent, BlockPlace, inout Desk) throws -> [Mark]
  ) {
    self.word = word
    name = Wording(zh: zh, en: en)
    self.isDrawing = isDrawing
    self.options = options
    self.measures = measures
    self.has = has
    self.words = words
    self.marks = marks
  }
}

/// Where a block stands and what was asked of it.
struct BlockPlace: Sendable {
  let box: PaperBox
  let block: Arrangement.Block

  var options: [String: String] { block.options }
}

/// The kinds of block that templates are made of.
///
/// To add one: a line here.
let blockKinds: [BlockKind] = [
  BlockKind("head", "标题", "head") { HeadBlock(content: $0).marks(in: $1.box, &$2) },
  BlockKind("title", "题名", "title") { TitleBlock(content: $0).marks(in: $1.box, &$2) },
  BlockKind(
    "plan", "方案总平面", "the plan", isDrawing: true,
    words: { content, _, language in content.planInWords(language) }
  ) {
    try HeroBlock(content: $0).marks(in: $1.box, &$2)
  },
  BlockKind(
    "pair", "今天与方案", "today and the plan", isDrawing: true,
    words: { content, _, language in content.changesInWords(language) }
  ) {
    try PairBlock(content: $0, base: 0.32).marks(in: $1.box, &$2)
  },
  BlockKind(
    "before", "今天", "today", isDrawing: true,
    words: { content, _, language in content.changesInWords(language) }
  ) {
    try SideBlock(content: $0, side: .today($0), base: 0.32).marks(in: $1.box, &$2)
  },
  BlockKind(
    "after", "方案", "the plan’s changes", isDrawing: true,
    words: { content, _, language in content.changesInWords(language) }
  ) {
    try SideBlock(content: $0, side: .plan($0), base: 0.32).marks(in: $1.box, &$2)
  },
  BlockKind(
    "diagrams", "专题图", "diagrams", isDrawing: true, options: ["from", "most"],
    has: { content, block in !block.shown(of: content.diagrams).isEmpty },
    words: { content, block, language in
      block.shown(of: content.diagrams).map { $0.headline(in: language) }
        .joined(separator: language == .zh ? "；" : "; ")
    }
  ) { content, place, desk in
    let shown = place.block.shown(of: content.diagrams)
    return try DiagramsBlock(diagrams: shown, ground: content.plan.ground)
      .marks(in: place.box, &desk)
  },
  BlockKind(
    "diagram", "专题图", "diagram", isDrawing: true, options: ["number"],
    has: { $0.diagrams.count >= $1.number },
    words: { $0.diagrams[$1.number - 1].headline(in: $2) }
  ) { content, place, desk in
    let diagram = content.diagrams[place.block.number - 1]
    if DiagramSpread.suits(place.box) {
      return try DiagramSpread(diagram: diagram, base: 0.32).marks(in: place.box, &desk)
    }
    let block = DiagramBlock(diagram: diagram, base: 0.32)
    return try block.marks(in: place.box, block.margins(in: place.box.width, desk), &desk)
  },
  BlockKind("figures", "五个数字", "five numbers", measures: FiguresBlock.measures) {
    FiguresBlock(content: $0).marks(in: $1.box, &$2)
  },
  BlockKind(
    "balance", "用地平衡", "land-use balance", measures: [.area],
    has: { content, _ in content.hasAreas }
  ) {
    BalanceBlock(content: $0).marks(in: $1.box, &$2)
  },
  BlockKind(
    "hours", "一天里的使用", "a day's use", isDrawing: true, measures: [.zones],
    has: { content, _ in HoursBlock(content: content) != nil },
    words: { content, _, language in HoursBlock(content: content)?.finding(in: language) }
  ) { HoursBlock(content: $0)?.marks(in: $1.box, &$2) ?? [] },
  BlockKind(
    "ledger", "门洞账", "door by door", isDrawing: true, measures: [.access],
    has: { content, _ in LedgerBlock(content: content) != nil },
    words: { content, _, language in LedgerBlock(content: content)?.finding(in: language) }
  ) { LedgerBlock(content: $0)?.marks(in: $1.box, &$2) ?? [] },
  BlockKind("key", "图例", "key") { KeyBlock(content: $0, base: 0.5).marks(in: $1.box, &$2) },
  BlockKind(
    "options", "各方案", "the options", isDrawing: true, measures: FiguresBlock.measures
  ) {
    try OptionsBlock(content: $0).marks(in: $1.box, &$2)
  },
  BlockKind(
    "table", "指标对比", "figures side by side", options: ["from", "most"],
    measures: BoardDemand.everything.blocks,
    has: { content, block in block.table(of: content).hasSomething }
  ) {
    $1.block.table(of: $0).marks(in: $1.box, &$2)
  },
  BlockKind(
    "section", "剖面", "section", isDrawing: true,
    has: { content, _ in SectionLine.throughCourt(of: content.plan) != nil },
    words: { content, _, language in
      try SectionView(throughCourtOf: content.plan)?.title(in: language)
    }
  ) { content, place, desk in
    guard let section = try SectionView(throughCourtOf: content.plan) else { return [] }
    return try ViewBlock(shown: section, base: 0.4).marks(in: place.box, &desk)
  },
  BlockKind(
    "axonometric", "鸟瞰", "bird's-eye", isDrawing: true,
    words: { content, _, language in AxonometricView(of: content.plan).title(in: language) }
  ) { content, place, desk in
    try ViewBlock(shown: AxonometricView(of: content.plan), base: 0.32)
      .marks(in: place.box, &desk)
  },
  BlockKind(
    "needs", "需求与答复", "needs and answers", has: { content, _ in !content.needs.isEmpty },
    words: { content, _, language in
      content.isOfAll ? nil : content.outcomes.finding(in: language)
    }
  ) { content, place, desk in
    content.isOfAll
      ? NeedsGridBlock(content: content).marks(in: place.box, &desk)
      : NeedsBlock(content: content).marks(in: place.box, &desk)
  },
  BlockKind("takepart", "参与", "take part", has: { content, _ in TakePartBlock.isWanted(content) }) {
    TakePartBlock(content: $0).marks(in: $1.box, &$2)
  },
  BlockKind(
    "image", "图片", "picture", isDrawing: true, options: ["file"],
    has: { content, block in block.options["file"].map { content.pictures[$0] != nil } ?? false },
    words: { content, block, language in
      block.options["file"].flatMap { content.caption(of: $0, in: language) }
    }
  ) { content, place, desk in
    guard let file = place.options["file"], let picture = content.pictures[file] else { return [] }
    let caption = content.caption(of: file, in: desk.language)
    return ImageBlock(picture: picture, caption: caption).marks(in: place.box, &desk)
  },
  BlockKind(
    "text", "文字", "text", options: ["name"],
    has: { content, block in content.text(block.options["name"]) != nil }
  ) { content, place, desk in
    guard let text = content.text(place.options["name"])?.text(in: desk.language) else { return [] }
    let title = place.options["name"].flatMap { content.caption(of: $0, in: desk.language) }
    return TextBlock(title: title, text: text).marks(in: place.box, &desk)
  },
  BlockKind(
    "code", "二维码", "code", options: ["to"],
    has: { content, block in block.options["to"].map { content.codes[$0] != nil } ?? false }
  ) { content, place, desk in
    guard let address = place.options["to"], let code = content.codes[address] else { return [] }
    return CodeBlock(code: code, address: address).marks(in: place.box, &desk)
  },
  BlockKind("foot", "图签", "foot") { FootBlock(content: $0).marks(in: $1.box, &$2) },
]

extension BoardContent {
  /// A paragraph by the name that its writer gave it.
  fileprivate func text(_ name: String?) -> BoardWords.Words? {
    name.flatMap { said.options[option]?.texts[$0] }
  }
}

extension Arrangement.Block {
  /// Which of several it shows side by side: `most` of them, `from` one of them on.
  fileprivate func shown(of diagrams: [any Diagram]) -> [any Diagram] {
    Array(diagrams.dropFirst(first - 1).prefix(most))
  }

  /// The part of the figures side by side that it shows.
  fileprivate func table(of content: BoardContent) -> TableBlock {
    TableBlock(content: content, from: first, most: number("most", or: .max))
  }

  /// The last of the diagrams that it may show, from 1; 0 where it shows none.
  var lastDiagram: Int {
    switch word {
    case "diagrams": first - 1 + most
    case "diagram": number
    default: 0
    }
  }

  private var first: Int { number("from", or: 1) }
  private var most: Int { number("most", or: 6) }

  /// Which of several it shows, from 1.
  fileprivate var number: Int { number("number", or: 1) }

  private func number(_ option: String, or usual: Int) -> Int {
    max(1, options[option].flatMap { Int($0) } ?? usual)
  }
}
