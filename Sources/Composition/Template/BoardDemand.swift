public import Analysis
public import PublicSpace

/// What has to be measured for a board: what its blocks show, what answers call upon and what its words may say.
public struct BoardDemand: Hashable, Sendable {
  public private(set) var blocks: Set<MeasureRequest.Block> = []
  /// The rules that are asked after, by their ids; nil for all.
  public private(set) var rules: Set<String>? = []
  /// How many diagrams are shown, the most wanted first.
  public private(set) var diagrams = 0

  /// All that a board can show.
  public static let everything: BoardDemand = {
    var demand = BoardDemand()
    demand.blocks = Set(MeasureRequest.Block.allCases).subtracting([.supply, .desireLines])
    demand.rules = nil
    demand.diagrams = diagramKinds.count
    return demand
  }()

  private init() {}

  /// What a template asks for on a sheet; all there is where it has no such sheet.
  public init(of template: Template, on sheet: BoardSheet?) {
    guard let arrangement = template.arrangement(for: sheet ?? template.sheet) else {
      self = .everything
      return
    }
    for block in arrangement.pages.flatMap(\.blocks) {
      diagrams = max(diagrams, block.lastDiagram)
      for kind in blockKinds where kind.word == block.word { add(kind.measures) }
    }
    diagrams = min(diagrams, diagramKinds.count)
    add(Set(diagramKinds.prefix(diagrams).map(\.block)))
  }

  /// What an answer calls upon, to show that it holds.
  public mutating func add(_ answer: Answer) {
    for condition in answer.conditions {
      switch condition {
      case .rule(let id):
        blocks.insert(.checks)
        rules?.insert(id)
      case .figure(let id, _), .change(let id, _):
        add(Analysis.blocks(telling: [id]))
      }
    }
  }

  /// What people have written: a number in it may be any figure that boards tell.
  public mutating func add(words: [SiteDescription.Words]) {
    let texts = words.flatMap { [$0.zh, $0.en] }.compactMap(\.self)
    if texts.contains(where: { !$0.measuredNumbers.isEmpty }) { add(Self.everything.blocks) }
  }

  private mutating func add(_ more: Set<MeasureRequest.Block>) {
    blocks.formUnion(more)
    if more.contains(.checks) { rules = nil }
  }

  /// Whether measuring by this has left a board with fewer diagrams than there is room for.
  public func isShort(of content: BoardContent) throws -> Bool {
    guard blocks != Self.everything.blocks || rules != nil else { return false }
    return try diagramKinds.prefix(diagrams).contains { try !$0.has(content) }
  }
}

extension MeasureRequest {
  /// What a board shows, for those of a site's profiles whom its diagrams and figures are of.
  public static func board(
    _ profiles: [WalkProfile], _ demand: BoardDemand = .everything
  ) throws -> MeasureRequest {
    var request = try MeasureRequest(demand.blocks)
    request.profiles = profiles.filter { AccessDiagram.told.contains($0.id) }
    request.uses = AccessDiagram.uses
    request.tellsAllSpaces = true
    request.judged = demand.rules
    return request
  }
}
