extension Mark {
  /// The same mark on a sheet of another size; no line gets too thin to print.
  func scaled(by share: Double, movedBy way: PaperPoint = PaperPoint(0, 0)) -> Mark {
    func place(_ point: PaperPoint) -> PaperPoint {
      PaperPoint(point.x * share + way.x, point.y * share + way.y)
    }
    switch self {
    case .area(let path, let colour): return .area(path.mapped(place), colour)
    case .union(let path, let colour): return .union(path.mapped(place), colour)
    case .line(let path, var stroke):
      stroke.width = max(min(stroke.width, Pen.thinnest), stroke.width * share)
      stroke.dashes = stroke.dashes.map { $0 * share }
      return .line(path.mapped(place), stroke)
    case .dots(let centres, let diameter, let colour):
      return .dots(centres.map(place), diameter: diameter * share, colour)
    case .text(var line, let at):
      line.style.size *= share
      line.style.halo?.width *= share
      return .text(line, at: place(at))
    case .picture(let picture, let box):
      return .picture(picture, box.scaled(by: share, movedBy: way))
    case .framed(let box, let inside):
      return .framed(
        box.scaled(by: share, movedBy: way), inside.map { $0.scaled(by: share, movedBy: way) })
    }
  }
}

extension PaperPath {
  fileprivate func mapped(_ place: (PaperPoint) -> PaperPoint) -> PaperPath {
    var path = PaperPath()
    path.steps = steps.map { step in
      switch step {
      case .move(let to): .move(place(to))
      case .line(let to): .line(place(to))
      case .curve(let a, let b, let to): .curve(place(a), place(b), place(to))
      case .close: .close
      }
    }
    return path
  }
}

extension PaperBox {
  func scaled(by share: Double, movedBy way: PaperPoint = PaperPoint(0, 0)) -> PaperBox {
    PaperBox(
      x: x * share + way.x, y: y * share + way.y, width: width * share, height: height * share)
  }
}
