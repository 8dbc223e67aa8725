import Glibc
import PublicSpace

/// A playground: soft rounds on the ground, and play equipment at true size.
struct PlaygroundFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    guard plot.pen.isFine else { return marks + [plot.outline(plot.pen.width(0.7))] }
    let material = plot.material ?? ""
    if GrainedGround.isLoose(material) { marks.append(GrainedGround.marks(on: plot)) }
    var dice = Dice(plot.seed)
    let feature = plot.element.feature
    let suited = PlayEquipment.suited(
      to: feature.text("age"), isSand: material.contains("沙") || material.contains("sand"))
    let metre = plot.view.millimetres(1)
    let reach = (suited.map(\.reach).max() ?? 1) * metre
    // Free room of as much again lies round each.
    let places = spots(in: plot.area, apart: max(5, reach * 3.2), margin: reach, &dice)
    for (index, spot) in places.enumerated() {
      let round = PaperPath(circleAt: spot, radius: reach * (0.9 + 0.1 * dice.share()))
      let colours = plot.theme.playRounds
      marks.append(.area(round, index.isMultiple(of: 2) ? colours.fill : colours.line))
    }
    let first = Int(dice.next() % UInt64(max(1, suited.count)))
    for (index, spot) in places.enumerated() {
      let piece = suited[(first + index) % suited.count]
      let turn = plot.area.grain + dice.swing() * 0.5
      let (solid, lines) = piece.shapes(at: spot, turn: turn, metre: metre)
      let stroke = Stroke(
        plot.pair.line.mixed(with: plot.theme.ink, 0.35), width: plot.pen.width(0.35))
      marks += [.area(solid, plot.theme.paper), .line(solid, stroke), .line(lines, stroke)]
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

/// Drying ground: lines from post to post.
struct DryingFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    guard plot.pen.isFine else { return [plot.fill, plot.outline(plot.pen.edge)] }
    let ropes = Hatch(spacing: 1.5, angle: plot.area.grain, inset: 0.5).lines(in: plot.area)
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
