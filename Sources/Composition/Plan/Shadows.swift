import Analysis
import Geometry
import Projection
import PublicSpace
import Topology

/// The ground that buildings, walls and trees shade at one moment.
struct Shadows {
  /// Rings that all run clockwise, courtyards the other way: painted as one they are the shadow.
  private(set) var rings: [[Point]] = []
  /// Each crown's own small shadow, a little away from the sun: enough to lift a tree off the paper.
  private(set) var crowns: [Disc] = []

  /// - Parameter trueCrowns: Whether trees cast the shadows of their crowns.
  init(of site: Site, under sun: SunPosition, trueCrowns: Bool = false) throws(TopologyError) {
    guard let oneMetre = sun.shadowOfOneMetre(convergence: site.plane.convergence)
    else { return }
    if trueCrowns {
      rings += try ShadowCasters(of: site).crowns.map { $0.shadow(under: oneMetre) }
    }
    for tree in site.elements(of: .tree) where tree.isPresent && !trueCrowns {
      let radius = tree.crownRadius
      crowns += tree.shape.points.map {
        Disc(centre: $0 + oneMetre * (radius * 0.45), radius: radius * 0.94)
      }
    }
    for element in site.elements where element.isPresent {
      guard let kind = element.kind, Self.casting.contains(kind) else { continue }
      let height = element.height(storeyHeight: site.description.storeyHeight)
      guard let height = height ?? kind.usualHeight else { continue }
      let offset = oneMetre * height
      for piece in element.shape.region.pieces { sweep(piece, by: offset) }
      guard kind == .wall, let width = element.width else { continue }
      for path in element.shape.paths {
        for piece in try path.widened(to: width).pieces { sweep(piece, by: offset) }
      }
    }
  }

  private static let casting: Set<Kind> = [
    .building, .wall, .waste, .station, .toilet, .pavilion, .bikeParking,
  ]

  /// The piece, its moved copy, and what each edge sweeps between them; courtyards stay open.
  private mutating func sweep(_ piece: Region.Piece, by offset: Point) {
    add(piece, movedBy: Point(0, 0))
    add(piece, movedBy: offset)
    for ring in piece.rings {
      for (a, b) in zip(ring.points, ring.points.dropFirst()) {
        let side = turn(a, b, b + offset)
        // An edge along the light sweeps nothing.
        guard side != 0 else { continue }
        let quad = [a, b, b + offset, a + offset]
        rings.append(side > 0 ? quad.reversed() : quad)
      }
    }
  }

  private mutating func add(_ piece: Region.Piece, movedBy offset: Point) {
    for (index, ring) in piece.rings.enumerated() {
      let corners = ring.points.dropLast().map { $0 + offset }
      let isClockwise = ring.signedArea < 0
      rings.append(isClockwise == (index == 0) ? corners : corners.reversed())
    }
  }

  /// On the paper, where north is up and `y` runs down, clockwise stays clockwise.
  func path(in view: PlanView) -> PaperPath {
    var path = PaperPath()
    for ring in rings { path.add(ring.lazy.map(view.place), closed: true) }
    for crown in crowns {
      path.addCircle(at: view.place(crown.centre), radius: view.millimetres(crown.radius))
    }
    return path
  }
}
