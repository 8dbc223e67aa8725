import Geometry
import Glibc
import PublicSpace

/// A bench at true size, with the line of its back if it has one; a point stands for 1.8 m.
struct Bench {
  private let element: Element
  private let view: PlanView
  private let ink: Colour
  private let theme: Theme
  private let pen: Pen

  init(_ element: Element, in view: PlanView, ink: Colour, theme: Theme, pen: Pen) {
    (self.element, self.view, self.ink, self.theme, self.pen) = (element, view, ink, theme, pen)
  }

  func marks() -> [Mark] {
    var marks: [Mark] = []
    let depth = max(0.7, view.millimetres(min(0.9, element.drawnWidth ?? 0.45)))
    for line in lines {
      marks.append(.line(line, Stroke(ink, width: depth + pen.width(0.4))))
      marks.append(.line(line, Stroke(theme.paper, width: depth - pen.width(0.2))))
      if hasBack { marks.append(.line(back(of: line, depth), Stroke(ink, width: pen.width(0.75)))) }
    }
    if !element.shape.region.isEmpty {
      let path = view.path(element.shape.region)
      marks += [.area(path, theme.paper), .line(path, Stroke(ink, width: pen.width(0.5)))]
    }
    return marks
  }

  private var hasBack: Bool { element.feature.flag("back") ?? true }

  private var lines: [PaperPath] {
    let half = view.millimetres(0.9)
    return element.shape.paths.map { view.path($0) }
      + element.shape.points.map(view.place).map { spot in
        let seat = facing.map { $0 + .pi / 2 } ?? 0
        return PaperPath(through: [point(spot, -half, at: seat), point(spot, half, at: seat)])
      }
  }

  /// Which way one looks from it, clockwise from the right of the paper; nil when it does not say.
  private var facing: Double? {
    element.feature.number("facing").map { ($0 - 90) * .pi / 180 }
  }

  /// The line moved to the side that people do not look to; to its left when they do not say.
  private func back(of line: PaperPath, _ depth: Double) -> PaperPath {
    let corners = line.corners
    guard corners.count > 1 else { return line }
    let sides = zip(corners, corners.dropFirst()).map { angle(of: $1 - $0) - .pi / 2 }
    let isTurned = facing.map { cos(sides[0] - $0) > 0 } ?? false
    let away = (isTurned ? -1 : 1) * depth / 2
    return PaperPath(
      through: corners.enumerated().map { index, corner in
        point(corner, away, at: sides[min(index, sides.count - 1)])
      })
  }
}
