import PublicSpace

/// A court: the lines of its game at true size; of a game that is not told, a border and a middle line.
struct CourtFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    [plot.fill, .line(lines(on: plot), Stroke(plot.theme.paper, width: plot.pen.width(0.6)))]
      + [plot.outline(plot.pen.edge)]
  }

  private func lines(on plot: Plot) -> PaperPath {
    guard let level = plot.area.turned(by: -plot.area.grain) else { return PaperPath() }
    let back = Turn(-plot.area.grain)
    let use = [plot.element.feature.text("use"), plot.element.feature.text("sport")]
      .compactMap { $0 }.joined(separator: " ")
    let room = (plot.view.metres(level.box.width), plot.view.metres(level.box.height))
    if let game = CourtLines.game(use) {
      let fitting = [game, game.half].first { $0.length <= room.0 && $0.width <= room.1 }
      if let fitting {
        let middle = level.box.middle
        return fitting.lines { x, y in
          back.undo(
            PaperPoint(
              middle.x + plot.view.millimetres(x), middle.y + plot.view.millimetres(y)))
        }
      }
    }
    return border(of: plot.area)
  }

  private func border(of area: PaperArea) -> PaperPath {
    guard let quad = Quad(area), let inner = quad.inset(by: min(quad.width, quad.length) * 0.1)
    else { return PaperPath() }
    var lines = PaperPath(through: inner, closed: true)
    let halfway = quad.crossing(at: 0.5)
    lines.add([between(halfway[0], halfway[1], 0.1), between(halfway[0], halfway[1], 0.9)])
    lines.addCircle(at: between(halfway[0], halfway[1], 0.5), radius: quad.width * 0.14)
    return lines
  }
}
