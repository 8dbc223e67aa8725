import Glibc
import PublicSpace

/// A tree from the side, its crown's radius and its height true.
struct TreeElevation {
  let style: Crown.Style
  let action: Feature.Action
  let seed: String
  /// Where the trunk meets the ground.
  let foot: PaperPoint
  /// Millimetres.
  let radius: Double
  let height: Double

  init(_ tree: Element, at foot: PaperPoint, radius: Double, height: Double) {
    style = Crown.style(of: tree)
    action = tree.feature.action
    seed = tree.id
    self.foot = foot
    self.radius = radius
    self.height = height
  }

  /// - Parameter pale: How far towards the paper its colours go, 0…1.
  func marks(_ theme: Theme, _ pen: Pen, pale: Double = 0) -> [Mark] {
    var dice = Dice(seed)
    let pair = theme.pair(.tree)
    func seen(_ colour: Colour) -> Colour { colour.mixed(with: theme.paper, pale) }
    let isNew = action == .new || action == .move
    let leaf = style == .flowering ? theme.blossom : pair.fill
    let rim = isNew ? theme.accent : pair.line
    let crown = crown(&dice)
    let trunk = PaperPath(through: [foot, PaperPoint(foot.x, foot.y - height * 0.6)])
    let wood = Stroke(
      seen(theme.ink), width: max(Pen.thinnest, min(radius * 0.14, pen.width(0.9))))
    return [
      .line(trunk, wood), .area(crown, seen(leaf).faded(to: isNew ? 0.86 : 0.72)),
      .line(crown, Stroke(seen(rim), width: pen.width(isNew ? 0.6 : 0.28))),
    ]
  }

  /// A cloud on a stem; a spire for needles.
  private func crown(_ dice: inout Dice) -> PaperPath {
    let top = foot.y - height
    if style == .conifer {
      let base = foot.y - height * 0.14
      var left: [PaperPoint] = []
      var right: [PaperPoint] = []
      let tiers = 5
      for tier in 0...tiers {
        let share = Double(tier) / Double(tiers)
        let y = top + (base - top) * share
        let reach = radius * share * (0.92 + 0.08 * dice.share())
        left.append(PaperPoint(foot.x - reach, y))
        right.append(PaperPoint(foot.x + reach, y))
        guard tier > 0 && tier < tiers else { continue }
        left.append(PaperPoint(foot.x - reach * 0.74, y))
        right.append(PaperPoint(foot.x + reach * 0.74, y))
      }
      return PaperPath(through: left + right.reversed(), closed: true)
    }
    let stem = style == .small ? 0.2 : 0.28
    let low = foot.y - height * stem
    let middle = PaperPoint(foot.x, (top + low) / 2)
    let half = (low - top) / 2
    var path = PaperPath()
    let lobes = 9
    func at(_ angle: Double, _ reach: Double) -> PaperPoint {
      PaperPoint(middle.x + radius * reach * cos(angle), middle.y + half * reach * sin(angle))
    }
    let turn = dice.share()
    path.steps.append(.move(at(turn, 0.93)))
    for lobe in 0..<lobes {
      let start = turn + Double(lobe) * 2 * .pi / Double(lobes)
      let end = turn + Double(lobe + 1) * 2 * .pi / Double(lobes)
      let reach = 1.01 + 0.05 * dice.share()
      path.steps.append(
        .curve(
          at(start + (end - start) * 0.25, reach), at(start + (end - start) * 0.75, reach),
          at(end, 0.93)))
    }
    path.steps.append(.close)
    return path
  }
}
