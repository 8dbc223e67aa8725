import Geometry

/// Small plants as seen from above: three-lobed outlines strewn over a bed.
struct Clumps {
  /// Millimetres from one clump to the next.
  var spacing = 3.4

  func outlines(in area: PaperArea, seed: String) -> PaperPath {
    var dice = Dice(seed)
    var path = PaperPath()
    var row = 0
    for level in area.levels(every: spacing * 0.8) {
      row += 1
      for stretch in level.stretches {
        var x =
          stretch.start + spacing * (row.isMultiple(of: 2) ? 0.35 : 0.75)
          * (0.8 + 0.4 * dice.share())
        while x < stretch.end {
          let radius = spacing * (0.2 + 0.1 * dice.share())
          let heart = PaperPoint(x, level.y + spacing * 0.12 * dice.swing())
          let turn = dice.share() * 2 * Double.pi
          if isClear(heart, radius * 1.5, in: area) { addClump(heart, radius, turn, to: &path) }
          x += spacing * (0.9 + 0.35 * dice.share())
        }
      }
    }
    return path
  }

  private func isClear(_ heart: PaperPoint, _ reach: Double, in area: PaperArea) -> Bool {
    (0..<8).allSatisfy { area.contains(point(heart, reach, at: Double($0) * .pi / 4)) }
  }

  /// An open cloud of three arcs.
  private func addClump(
    _ heart: PaperPoint, _ radius: Double, _ turn: Double, to path: inout PaperPath
  ) {
    path.steps.append(.move(point(heart, radius, at: turn)))
    for lobe in 0..<3 {
      let (from, to) = (turn + Double(lobe) * 1.9, turn + Double(lobe + 1) * 1.9)
      path.steps.append(
        .curve(
          point(heart, radius * 1.75, at: from + 0.35), point(heart, radius * 1.75, at: to - 0.35),
          point(heart, radius, at: to)))
    }
  }
}
