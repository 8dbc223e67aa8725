import Geometry

/// A triangle whose tip stands at a spot and points inwards: a gate at the boundary, a door at its wall.
struct Pointer {
  let path: PaperPath

  private static let gate = (reach: 4.2, half: 2.6)
  private static let door = (reach: 1.7, half: 0.95)
  /// A gate's share of its usual size on a plan that small things only blot.
  private static let onSmallPlans = 0.7

  init(gateAt spot: Point, in view: PlanView, _ edges: EdgeFinder) {
    let share = view.isSmall ? Self.onSmallPlans : 1
    self.init(
      tip: view.place(spot), reach: Self.gate.reach * share, half: Self.gate.half * share,
      edges.inward(at: spot, of: .boundary))
  }

  init(doorAt spot: Point, in view: PlanView, _ edges: EdgeFinder) {
    self.init(
      tip: view.place(spot), reach: Self.door.reach, half: Self.door.half,
      edges.inward(at: spot, of: .buildings))
  }

  private init(tip: PaperPoint, reach: Double, half: Double, _ direction: Double) {
    let foot = point(tip, -reach, at: direction)
    corners = [
      tip, point(foot, half, at: direction + .pi / 2), point(foot, half, at: direction - .pi / 2),
    ]
    path = PaperPath(through: corners, closed: true)
  }

  private let corners: [PaperPoint]

  /// The room that it takes on the sheet.
  var box: PaperBox {
    let (xs, ys) = (corners.map(\.x).sorted(), corners.map(\.y).sorted())
    return PaperBox(x: xs[0], y: ys[0], width: xs[2] - xs[0], height: ys[2] - ys[0])
  }
}
