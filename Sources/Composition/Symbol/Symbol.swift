import Geometry
import Glibc
import PublicSpace

/// Small things on the ground, drawn as one family: same weight, readable at 3 mm.
struct Symbol {
  let element: Element
  let view: PlanView
  let theme: Theme
  let pen: Pen
  /// Where walls and the boundary run, for what points to them.
  let edges: EdgeFinder

  private var ink: Colour { element.feature.action == .new ? theme.accent : theme.ink }
  private var stroke: Stroke { Stroke(ink, width: pen.width(0.5), ends: .round) }

  /// The kinds drawn as symbols.
  ///
  /// To add one: a case here.
  func marks() -> [Mark] {
    guard element.feature.action != .remove else { return removed() }
    return switch element.kind {
    case .bench: Bench(element, in: view, ink: ink, theme: theme, pen: pen).marks()
    case .table: each(table)
    case .lamp: each(lamp)
    case .artwork: artwork()
    case .notice: each(notice)
    case .locker: each(locker)
    case .gate: each { [.area(Pointer(gateAt: $1, in: view, edges).path, ink)] }
    case .door: each { [.area(Pointer(doorAt: $1, in: view, edges).path, ink)] }
    case .lift: each(lift)
    case .waste, .station, .toilet, .pavilion, .bikeParking: each(locker)
    default: []
    }
  }

  /// What is taken away: a dashed ring and a cross; trees and grounds have their own.
  private func removed() -> [Mark] {
    guard element.kind != .tree, element.kind?.rank == nil || element.shape.region.isEmpty else {
      return []
    }
    let places = element.shape.points + element.shape.paths.map(\.middle)
    return places.flatMap { MoveArrow.ghost(at: view.place($0), radius: 1.5, theme, pen) }
  }

  private func each(_ draw: (PaperPoint, Point) -> [Mark]) -> [Mark] {
    element.shape.points.flatMap { draw(view.place($0), $0) }
  }

  private func table(_ spot: PaperPoint, _: Point) -> [Mark] {
    let radius = max(0.7, view.millimetres(0.45))
    let seats = min(8, max(2, Int(element.feature.number("seats") ?? 4)))
    let stools = (0..<seats).map {
      point(spot, radius * 1.9, at: (Double($0) + 0.5) * 2 * .pi / Double(seats))
    }
    let top = PaperPath(circleAt: spot, radius: radius)
    return [.dots(stools, diameter: radius, ink), .area(top, theme.paper), .line(top, stroke)]
  }

  private func lamp(_ spot: PaperPoint, _: Point) -> [Mark] {
    let disc = PaperPath(circleAt: spot, radius: 0.62)
    var rays = PaperPath()
    for ray in 0..<4 {
      let angle = Double(ray) * .pi / 2 + .pi / 4
      rays.add([point(spot, 0.62, at: angle), point(spot, 1.25, at: angle)])
    }
    return [
      .line(rays, Stroke(ink, width: pen.width(0.32))), .area(disc, theme.lamplight),
      .line(disc, Stroke(ink, width: pen.width(0.32))),
    ]
  }

  /// A work of art: a lozenge; along a wall, a band of them.
  private func artwork() -> [Mark] {
    var marks: [Mark] = []
    for path in element.shape.paths {
      let line = view.path(path)
      marks.append(.line(line, Stroke(ink, width: 1.1)))
      for spot in along(line, every: 3) { marks += lozenge(spot, 0.95) }
    }
    for spot in element.shape.points { marks += lozenge(view.place(spot), 1.7) }
    if !element.shape.region.isEmpty {
      let path = view.path(element.shape.region)
      marks += [.area(path, theme.art.mixed(with: theme.paper, 0.73)), .line(path, stroke)]
    }
    return marks
  }

  private func lozenge(_ spot: PaperPoint, _ reach: Double) -> [Mark] {
    let corners = (0..<4).map { point(spot, reach, at: Double($0) * .pi / 2) }
    let path = PaperPath(through: corners, closed: true)
    return [.area(path, theme.art), .line(path, Stroke(theme.ink, width: pen.width(0.4)))]
  }

  private func notice(_ spot: PaperPoint, _: Point) -> [Mark] {
    let board = PaperBox(x: spot.x - 1.5, y: spot.y - 0.4, width: 3, height: 0.8)
    return [.area(PaperPath(board), theme.paper), .line(PaperPath(board), stroke)]
  }

  private func locker(_ spot: PaperPoint, _: Point) -> [Mark] {
    let box = PaperBox(x: spot.x - 1.4, y: spot.y - 1, width: 2.8, height: 2)
    var grid = PaperPath(box)
    grid.add([PaperPoint(spot.x, box.y), PaperPoint(spot.x, box.bottom)])
    grid.add([PaperPoint(box.x, spot.y), PaperPoint(box.right, spot.y)])
    return [.area(PaperPath(box), theme.paper), .line(grid, stroke)]
  }

  private func lift(_ spot: PaperPoint, _: Point) -> [Mark] {
    let box = PaperBox(x: spot.x - 1.2, y: spot.y - 1.2, width: 2.4, height: 2.4)
    var cross = PaperPath(box)
    cross.add([PaperPoint(box.x, box.y), PaperPoint(box.right, box.bottom)])
    cross.add([PaperPoint(box.right, box.y), PaperPoint(box.x, box.bottom)])
    return [.area(PaperPath(box), theme.paper), .line(cross, stroke)]
  }
}
