import Geometry
import PublicSpace

/// The room that symbols on a plan take, so that no word is laid over them.
struct SymbolRoom {
  let site: Site
  let view: PlanView

  /// How far a symbol reaches from its place, in millimetres.
  private static let reaches: [Kind: Double] = [
    .door: 1.1, .lamp: 1.0, .notice: 1.5, .locker: 1.4, .lift: 1.2, .artwork: 1.6,
  ]

  var boxes: [PaperBox] { gates + (view.isSmall ? [] : smallThings) }

  /// The least that a name keeps clear of: gates, and what is lettered on the ground.
  var wordsAndGates: [PaperBox] {
    gates
      + (view.isSmall
        ? []
        : site.elements(of: .fireLane).filter(\.isPresent).flatMap {
          FireLaneWords(lane: $0, view: view).boxes
        })
  }

  /// The triangles of gates, which stand on every plan.
  var gates: [PaperBox] {
    let edges = EdgeFinder(site)
    return site.elements(of: .gate).filter(\.isPresent).flatMap { gate in
      gate.shape.points.map { Pointer(gateAt: $0, in: view, edges).box }
    }
  }

  private var smallThings: [PaperBox] {
    site.elements.filter(\.isPresent).flatMap { element -> [PaperBox] in
      guard let kind = element.kind else { return [] }
      switch kind {
      case .bench: return element.shape.paths.flatMap(boxes) + around(element, 0.9)
      case .ramp:
        let middle = element.shape.region.innermostPoint ?? element.shape.paths.first?.middle
        return middle.map { [PaperBox(around: view.place($0), width: 5, height: 4)] } ?? []
      case .fireLane: return FireLaneWords(lane: element, view: view).boxes
      case .table: return around(element, max(1.5, view.millimetres(0.9)))
      default:
        return Self.reaches[kind].map { around(element, $0) + element.shape.paths.flatMap(boxes) }
          ?? []
      }
    }
  }

  private func around(_ element: Element, _ reach: Double) -> [PaperBox] {
    element.shape.points.map {
      PaperBox(around: view.place($0), width: reach * 2, height: reach * 2)
    }
  }

  /// A line in boxes a millimetre wide.
  private func boxes(_ path: Path) -> [PaperBox] {
    let line = view.path(path)
    return along(line, every: 1).map { PaperBox(around: $0, width: 1.2, height: 1.2) }
  }
}
