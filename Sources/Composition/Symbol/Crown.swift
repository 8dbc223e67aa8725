import Glibc
import PublicSpace

/// A tree from above: a translucent crown of true radius in one of four styles, drawn for its species.
struct Crown {
  enum Style { case broad, conifer, flowering, small }

  let centre: PaperPoint
  let radius: Double
  let style: Style
  let action: Feature.Action
  let seed: String

  init(_ tree: Element, at centre: PaperPoint, radius: Double) {
    self.centre = centre
    self.radius = radius
    action = tree.feature.action
    seed = tree.id
    style = Self.style(of: tree)
  }

  /// By the words of its species, else by its size.
  static func style(of tree: Element) -> Style {
    let species = tree.feature.text("species") ?? ""
    if needles.contains(where: species.contains) { return .conifer }
    if blossoms.contains(where: species.contains) { return .flowering }
    return tree.crownRadius < 1.6 ? .small : .broad
  }

  private static let needles = [
    "杉", "松", "柏", "Metasequoia", "Pinus", "Cedrus", "Taxodium", "Juniperus", "Platycladus",
  ]
  private static let blossoms = [
    "樱", "桂", "梅", "桃", "玉兰", "紫", "海棠", "合欢", "Prunus", "Osmanthus", "Magnolia",
    "Lagerstroemia", "Malus",
  ]

  func marks(_ theme: Theme, _ pen: Pen) -> [Mark] {
    if action == .remove {
      return MoveArrow.ghost(at: centre, radius: radius, theme, pen)
    }
    let isNew = action == .new || action == .move
    var dice = Dice(seed)
    let tint = dice.swing() * 0.12
    let pair = theme.pair(.tree)
    let base = style == .flowering ? theme.blossom : pair.fill
    let leaf =
      tint > 0 ? base.mixed(with: Colour(0xFFFFFF), tint) : base.mixed(with: pair.line, -tint)
    let outline = self.outline(&dice)
    var marks: [Mark] = [.area(outline, leaf.faded(to: isNew || style == .flowering ? 0.74 : 0.56))]
    if pen.isFine && radius > 1.2 {
      marks.append(
        .line(
          veins(&dice), Stroke(pair.line.faded(to: 0.5), width: pen.width(0.2), ends: .round)))
    }
    marks +=
      isNew
      ? theme.outlineOfNew(outline, weight: 0.7, pen)
      : [.line(outline, Stroke(pair.line, width: pen.width(0.3)))]
    if pen.isFine { marks.append(.dots([centre], diameter: 0.7, pair.line)) }
    return marks
  }

  /// The rim: a cloud for broad leaves, a star for needles, petals for blossom.
  private func outline(_ dice: inout Dice) -> PaperPath {
    let turn = dice.share() * 2 * Double.pi
    switch style {
    case .small: return PaperPath(circleAt: centre, radius: radius)
    case .conifer: return lobes(14, depth: 0.16, turn, pointed: true)
    case .flowering: return lobes(7, depth: 0.1, turn, pointed: false)
    case .broad: return lobes(11, depth: 0.07, turn, pointed: false)
    }
  }

  private func lobes(_ count: Int, depth: Double, _ turn: Double, pointed: Bool) -> PaperPath {
    var path = PaperPath()
    let step = 2 * Double.pi / Double(count)
    let valley = radius * (1 - depth)
    path.steps.append(.move(point(centre, valley, at: turn)))
    for lobe in 0..<count {
      let start = turn + Double(lobe) * step
      let end = point(centre, valley, at: start + step)
      if pointed {
        path.steps.append(.line(point(centre, radius, at: start + step / 2)))
        path.steps.append(.line(end))
      } else {
        // Handles beyond the rim, so that the lobe's top just reaches the true radius.
        let reach = radius * (1 + depth * 0.35)
        path.steps.append(
          .curve(
            point(centre, reach, at: start + step * 0.2),
            point(centre, reach, at: start + step * 0.8), end))
      }
    }
    path.steps.append(.close)
    return path
  }

  /// Branches from the trunk outwards; needles reach further.
  private func veins(_ dice: inout Dice) -> PaperPath {
    var path = PaperPath()
    let count = style == .conifer ? 12 : (style == .small ? 0 : 6)
    let turn = dice.share() * 2 * Double.pi
    for branch in 0..<count {
      let angle = turn + Double(branch) * 2 * .pi / Double(count) + 0.15 * dice.swing()
      let reach = radius * (style == .conifer ? 0.8 : 0.45 + 0.25 * dice.share())
      path.add([point(centre, radius * 0.18, at: angle), point(centre, reach, at: angle)])
    }
    return path
  }
}
