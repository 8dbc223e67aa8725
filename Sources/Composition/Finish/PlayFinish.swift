/// A playground: soft rounds on the ground, and play equipment.
struct PlaygroundFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    if plot.pen.isFine {
      var dice = Dice(plot.seed)
      let (light, warm) = (plot.theme.playRounds.fill, plot.theme.playRounds.line)
      for (index, spot) in spots(in: plot.area, apart: 6.5, margin: 2.4, &dice).enumerated() {
        let radius = 1.9 + 1.1 * dice.share()
        marks.append(
          .area(PaperPath(circleAt: spot, radius: radius), index.isMultiple(of: 2) ? light : warm))
        let ring = PaperPath(circleAt: spot, radius: radius * 0.42)
        marks.append(.line(ring, Stroke(plot.pair.line, width: plot.pen.width(0.5))))
      }
    }
    return marks + [plot.outline(plot.pen.width(0.7))]
  }
}

/// Fitness ground: each machine a bar between two discs.
struct FitnessFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    if plot.pen.isFine {
      var dice = Dice(plot.seed)
      var bars = PaperPath()
      var ends: [PaperPoint] = []
      for spot in spots(in: plot.area, apart: 5, margin: 1.9, &dice) {
        let turn = plot.area.grain + (dice.share() < 0.5 ? 0 : .pi / 2)
        let (a, b) = (point(spot, 1.1, at: turn), point(spot, 1.1, at: turn + .pi))
        bars.add([a, b])
        ends += [a, b]
      }
      marks.append(.line(bars, Stroke(plot.pair.line, width: plot.pen.width(0.7))))
      marks.append(.dots(ends, diameter: 1, plot.pair.line))
    }
    return marks + [plot.outline(plot.pen.width(0.7))]
  }
}

/// A court: its lines set in from the edge, a half-way line and a circle.
struct CourtFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    if let quad = Quad(plot.area), let inner = quad.inset(by: min(quad.width, quad.length) * 0.1) {
      var lines = PaperPath(through: inner, closed: true)
      let halfway = quad.crossing(at: 0.5)
      lines.add([between(halfway[0], halfway[1], 0.1), between(halfway[0], halfway[1], 0.9)])
      lines.addCircle(at: between(halfway[0], halfway[1], 0.5), radius: quad.width * 0.14)
      marks.append(.line(lines, Stroke(Colour(0xFFFFFF), width: plot.pen.width(0.7))))
    }
    return marks + [plot.outline(plot.pen.edge)]
  }
}

/// Drying ground: lines from post to post.
struct DryingFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    guard plot.pen.isFine else { return [plot.fill, plot.outline(plot.pen.edge)] }
    let ropes = Hatch(spacing: 1.5, angle: plot.area.grain).lines(in: plot.area)
    return [
      plot.fill, .line(ropes, Stroke(plot.pair.line, width: plot.pen.width(0.3))),
      .dots(ropes.corners, diameter: 0.55, plot.pair.line), plot.outline(plot.pen.edge),
    ]
  }
}

/// Places in an area on a loose grid, clear of its edges.
private func spots(
  in area: PaperArea, apart step: Double, margin: Double, _ dice: inout Dice
) -> [PaperPoint] {
  let grain = area.grain
  let turn = Turn(-grain)
  guard let level = area.turned(by: -grain) else { return [] }
  var spots: [PaperPoint] = []
  let columns = max(1, Int(level.box.width / step))
  let rows = max(1, Int(level.box.height / step))
  for row in 0..<rows {
    for column in 0..<columns {
      let spot = PaperPoint(
        level.box.x + level.box.width * (Double(column) + 0.5) / Double(columns)
          + step * 0.12 * dice.swing(),
        level.box.y + level.box.height * (Double(row) + 0.5) / Double(rows)
          + step * 0.12 * dice.swing())
      let clear = (0..<6).allSatisfy { level.contains(point(spot, margin, at: Double($0))) }
      if clear { spots.append(turn.undo(spot)) }
    }
  }
  return spots
}
