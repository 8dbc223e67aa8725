import Analysis
import Comparison

/// A kind of diagram that a board may show of a proposal.
struct DiagramKind: Sendable {
  /// What it draws.
  let block: MeasureRequest.Block
  /// Whether there is anything to draw.
  let has: @Sendable (BoardContent) throws -> Bool
  let diagram: @Sendable (BoardContent) throws -> (any Diagram)?

  init(
    _ block: MeasureRequest.Block, has: (@Sendable (BoardContent) throws -> Bool)? = nil,
    _ diagram: @escaping @Sendable (BoardContent) throws -> (any Diagram)?
  ) {
    self.block = block
    self.has = has ?? { try diagram($0) != nil }
    self.diagram = diagram
  }
}

/// The diagrams of a proposal, the most wanted first.
///
/// To add one: a line here.
let diagramKinds: [DiagramKind] = [
  DiagramKind(.access, has: { AccessDiagram.choice(for: $0) != nil }) {
    try AccessDiagram.mostChanged(by: $0)
  },
  DiagramKind(.sun) { try SunDiagram.changed(by: $0) },
  DiagramKind(.zones) { ZonesDiagram.changed(by: $0) },
  DiagramKind(.sight) { SightDiagram.changed(by: $0) },
  DiagramKind(.checks) { ChecksDiagram.changed(by: $0) },
  DiagramKind(.green) { content in
    content.variant.measures.green.map { GreenDiagram(of: content.plan, $0) }
  },
]
