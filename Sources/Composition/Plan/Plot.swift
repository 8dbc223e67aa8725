import Geometry
import PublicSpace

/// A piece of ground to draw, on the paper.
struct Plot {
  let kind: Kind
  /// The features it is made of; several when ground of one kind is drawn as one.
  let elements: [Element]
  let region: Region
  let area: PaperArea
  /// The middle lines of what was drawn as lines.
  let ways: [PaperPath]
  let view: PlanView
  let theme: Theme
  let pen: Pen

  var element: Element { elements[0] }
  var seed: String { element.id }
  var pair: Theme.Pair { theme.pair(kind) }

  /// The plain fill most kinds begin with.
  var fill: Mark { .area(view.path(region), pair.fill) }

  /// The kind's finish, and its theme's lines over it.
  var marks: [Mark] {
    let finish = kind.finish.marks(for: self)
    guard pen.isFine, let hatch = pair.hatch else { return finish }
    let lines = Hatch(spacing: hatch.every, angle: hatch.angle * .pi / 180).lines(in: area)
    return finish + [.line(lines, Stroke(pair.line, width: pen.texture))]
  }

  func outline(_ width: Double) -> Mark {
    .line(view.path(region), Stroke(pair.line, width: width))
  }
}

/// The widths of lines on a sheet in millimetres, from its base width b.
struct Pen: Hashable, Sendable {
  let base: Double
  /// Whether textures and small things are drawn; not on the smallest plans.
  let isFine: Bool

  static let thinnest = 0.09

  /// A share of the base width, never too thin to print.
  func width(_ share: Double) -> Double { max(Self.thinnest, base * share) }

  func times(_ weight: Double) -> Pen { Pen(base: base * weight, isFine: isFine) }

  /// The pen for a plan: on a small one thinner, and without textures.
  func on(_ view: PlanView) -> Pen {
    view.isSmall ? Pen(base: base * 0.6, isFine: false) : self
  }

  var edge: Double { width(0.4) }
  var texture: Double { width(0.22) }
}
