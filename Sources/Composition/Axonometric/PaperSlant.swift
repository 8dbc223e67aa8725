import Geometry

/// Takes what lies flat on a plan's paper to where a slanted picture has it.
struct PaperSlant {
  let slant: Slant
  let view: PlanView
  /// Where the middle of the plan's ground stands.
  let middle: PaperPoint

  /// A place on the ground, raised by metres.
  func place(_ point: Point, _ up: Double = 0) -> PaperPoint {
    let seen = slant.place(point - view.centre, up)
    return PaperPoint(
      middle.x + view.millimetres(seen.x), middle.y - view.millimetres(seen.y))
  }

  func place(_ point: PaperPoint) -> PaperPoint {
    let away = point - view.box.middle
    return place(view.centre + Point(view.metres(away.x), -view.metres(away.y)))
  }

  /// The mark laid flat; nil for text and pictures, which would be seen askew.
  func laid(_ mark: Mark) -> Mark? {
    switch mark {
    case .area(let path, let colour): .area(laid(path), colour)
    case .union(let path, let colour): .union(laid(path), colour)
    case .line(let path, let stroke): .line(laid(path), stroke)
    case .dots(let centres, let diameter, let colour):
      .dots(centres.map { place($0) }, diameter: diameter, colour)
    case .text, .picture: nil
    case .framed(let box, let marks): .framed(box, marks.compactMap(laid))
    }
  }

  private func laid(_ path: PaperPath) -> PaperPath {
    var laid = PaperPath()
    laid.steps = path.steps.map { step in
      switch step {
      case .move(let to): .move(place(to))
      case .line(let to): .line(place(to))
      case .curve(let a, let b, let to): .curve(place(a), place(b), place(to))
      case .close: .close
      }
    }
    return laid
  }
}
