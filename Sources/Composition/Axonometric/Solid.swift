import Geometry
import Glibc
import PublicSpace

/// Something with upright walls and a flat roof.
struct Solid {
  let element: Element
  let piece: Region.Piece
  /// Metres.
  let height: Double
  /// Metres from floor to floor; nil for what has none.
  let storey: Double?

  private struct Wall {
    let from: Point
    let to: Point
    /// How much of the sun's light falls on it, 0…1.
    let light: Double
    let depth: Double
  }

  func footprint(_ slant: Slant) -> Footprint? {
    Footprint(
      rings: piece.rings.map { ring in
        ring.points.dropLast().map { Point(slant.across($0), slant.depth($0)) }
      })
  }

  func marks(_ eye: PaperSlant, _ sun: Point?, _ theme: Theme, _ pen: Pen) -> [Mark] {
    let look = Look(element, theme, pen)
    var marks = walls(eye.slant, sun).flatMap { wall in
      face(wall.from, wall.to, look.wall(light: wall.light), eye, look)
        + (storey.map { windows(wall.from, wall.to, storey: $0, eye, look) } ?? [])
    }
    var roof = PaperPath()
    for ring in piece.rings {
      roof.add(ring.points.dropLast().map { eye.place($0, height) }, closed: true)
    }
    marks += [.area(roof, look.roof), .line(roof, look.edge)]
    return marks
  }

  /// One slice of it between two places across the line of sight.
  func marks(
    of slice: Footprint.Slice, _ eye: PaperSlant, _ sun: Point?, _ theme: Theme, _ pen: Pen
  ) -> [Mark] {
    let look = Look(element, theme, pen)
    func ground(_ across: Double, _ depth: Double) -> Point { eye.slant.ground(across, depth) }
    let near = (ground(slice.left, slice.near.left), ground(slice.right, slice.near.right))
    let far = (ground(slice.left, slice.far.left), ground(slice.right, slice.far.right))
    let light = Self.light(near.0, near.1, sun)
    let roof = PaperPath(
      through: [near.0, near.1, far.1, far.0].map { eye.place($0, height) }, closed: true)
    var rims = PaperPath(through: [eye.place(near.0, height), eye.place(near.1, height)])
    rims.add([eye.place(far.0, height), eye.place(far.1, height)])
    return face(near.0, near.1, look.wall(light: light), eye, look)
      // A stroke of its own colour closes the seam to the next slice.
      + [
        .area(roof, look.roof), .line(roof, Stroke(look.roof, width: 0.1)), .line(rims, look.edge),
      ]
  }

  private func walls(_ slant: Slant, _ sun: Point?) -> [Wall] {
    piece.rings.enumerated().flatMap { index, ring -> [Wall] in
      // Ground lies to the left of a wall on an outer ring, to the right on a hole's.
      let isLeft = (ring.signedArea > 0) == (index == 0)
      return zip(ring.points, ring.points.dropFirst()).compactMap { a, b in
        let (from, to) = isLeft ? (a, b) : (b, a)
        guard slant.across(to) - slant.across(from) > 1e-9 else { return nil }
        return Wall(
          from: from, to: to, light: Self.light(from, to, sun),
          depth: (slant.depth(from) + slant.depth(to)) / 2)
      }
    }.sorted { $0.depth > $1.depth }
  }

  /// How squarely the light meets a wall whose ground lies to the left of `from → to`.
  private static func light(_ from: Point, _ to: Point, _ sun: Point?) -> Double {
    guard let sun, from != to else { return 0 }
    let length = from.distance(to: to)
    let outward = Point(to.y - from.y, from.x - to.x) * (1 / length)
    return max(0, outward.x * sun.x + outward.y * sun.y)
  }

  private func face(_ from: Point, _ to: Point, _ fill: Colour, _ eye: PaperSlant, _ look: Look)
    -> [Mark]
  {
    let path = PaperPath(
      through: [
        eye.place(from), eye.place(to), eye.place(to, height), eye.place(from, height),
      ], closed: true)
    return [.area(path, fill), .line(path, look.edge)]
  }

  /// A window each 3.4 m on each floor, where that is not too small to see.
  private func windows(
    _ from: Point, _ to: Point, storey: Double, _ eye: PaperSlant, _ look: Look
  ) -> [Mark] {
    let length = from.distance(to: to)
    let count = Int(length / 3.4)
    let floors = Int((height / storey).rounded())
    guard count > 0, floors > 0, eye.view.millimetres(1.5) > 0.8 else { return [] }
    var panes = PaperPath()
    for window in 0..<count {
      let middle = (Double(window) + 0.5) / Double(count)
      let (a, b) = (
        from + (to - from) * (middle - 0.75 / length), from + (to - from) * (middle + 0.75 / length)
      )
      for floor in 0..<min(floors, 60) {
        let low = Double(floor) * storey + 0.9
        guard low + 1.4 < height else { continue }
        panes.add(
          [
            eye.place(a, low), eye.place(b, low), eye.place(b, low + 1.4), eye.place(a, low + 1.4),
          ], closed: true)
      }
    }
    return [.area(panes, look.pane)]
  }

  /// Its colours.
  private struct Look {
    let roof: Colour
    let edge: Stroke
    let pane: Colour
    private let dark: Colour

    init(_ element: Element, _ theme: Theme, _ pen: Pen) {
      let pair = theme.pair(element.kind)
      roof = element.kind == .wall ? pair.line.mixed(with: theme.paper, 0.6) : pair.fill
      dark = roof.mixed(with: theme.ink, 0.3)
      let isNew = element.feature.action == .new
      edge = Stroke(
        isNew ? theme.accent : pair.line.mixed(with: theme.ink, 0.2),
        width: pen.width(isNew ? 0.6 * theme.newWeight : (element.kind == .building ? 0.55 : 0.3)))
      pane = theme.ink.faded(to: 0.2)
    }

    func wall(light: Double) -> Colour { dark.mixed(with: roof, 0.25 + 0.6 * light) }
  }
}

extension Slant {
  /// The ground at a place across and away.
  func ground(_ across: Double, _ depth: Double) -> Point {
    Point(
      across * cos(turn) + depth * sin(turn), depth * cos(turn) - across * sin(turn))
  }
}
