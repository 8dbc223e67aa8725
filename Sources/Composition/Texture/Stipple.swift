import Geometry

/// Dots strewn evenly, closer together along the edges: grass.
struct Stipple {
  /// Millimetres between dots.
  var spacing = 1.9
  /// How far from an edge the closer dots reach.
  var fringe = 2.2

  /// Half the widest dot, in millimetres.
  private static let reach = 0.15

  func dots(in area: PaperArea, seed: String) -> [PaperPoint] {
    var dice = Dice(seed)
    var dots: [PaperPoint] = []
    for level in area.levels(every: spacing) {
      for stretch in level.stretches {
        strew(along: stretch, step: spacing, &dice) { along, aside in
          let dot = PaperPoint(along, level.y + aside)
          if stretch.start + Self.reach < along && along < stretch.end - Self.reach {
            dots.append(dot)
          }
        }
      }
    }
    // A dot lies whole inside, which its ends above and below tell for nearly all edges.
    dots.removeAll { dot in
      !area.contains(PaperPoint(dot.x, dot.y - Self.reach))
        || !area.contains(PaperPoint(dot.x, dot.y + Self.reach))
    }
    return dots + fringeDots(in: area, &dice)
  }

  /// Dots just inside every edge.
  private func fringeDots(in area: PaperArea, _ dice: inout Dice) -> [PaperPoint] {
    var dots: [PaperPoint] = []
    for ring in area.rings {
      var a = ring[ring.count - 1]
      for b in ring {
        let edge = b - a
        let length = (edge.x * edge.x + edge.y * edge.y).squareRoot()
        var along = dice.share() * spacing
        while along < length {
          // Squared, so that most lie close to the edge; the side is found by trying.
          let depth = 0.35 + fringe * dice.share() * dice.share()
          let foot = PaperPoint(a.x + edge.x * along / length, a.y + edge.y * along / length)
          let aside = PaperPoint(-edge.y / length * depth, edge.x / length * depth)
          if let dot = [foot + aside, foot - aside].first(where: area.contains) {
            dots.append(dot)
          }
          along += spacing * (0.35 + 0.5 * dice.share())
        }
        a = b
      }
    }
    return dots
  }

  private func strew(
    along stretch: Interval, step: Double, _ dice: inout Dice, _ place: (Double, Double) -> Void
  ) {
    var along = stretch.start + step * dice.share()
    while along < stretch.end {
      place(along, step * 0.45 * dice.swing())
      along += step * (1 + 0.45 * dice.swing())
    }
  }
}
