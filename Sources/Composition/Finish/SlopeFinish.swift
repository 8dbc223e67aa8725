/// A ramp: an arrow up its length.
struct RampFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill, plot.outline(plot.pen.width(0.6))]
    guard let way = axis(of: plot) else { return marks }
    let stroke = Stroke(plot.theme.ink, width: plot.pen.width(0.5))
    let head = min(1.6, distance(way[0], way[1]) * 0.3)
    let back = angle(of: way[0] - way[1])
    var arrow = PaperPath(through: way)
    arrow.add([point(way[1], head, at: back - 0.45), way[1], point(way[1], head, at: back + 0.45)])
    marks.append(.line(arrow, stroke))
    return marks
  }

  private func axis(of plot: Plot) -> [PaperPoint]? {
    if let way = plot.ways.first { return way.corners }
    guard let quad = Quad(plot.area) else { return nil }
    let lane = quad.lane(at: 0.5)
    return [between(lane[0], lane[1], 0.12), between(lane[0], lane[1], 0.88)]
  }
}

/// Steps: treads across the way, as many as the length holds at a 0.3 m going.
struct StepsFinish: Finish {
  private let going = 0.3

  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    let tread = max(0.5, plot.view.millimetres(going))
    let acrossWay =
      plot.ways.first.map { way in
        let corners = way.corners
        return angle(of: corners[corners.count - 1] - corners[0]) + .pi / 2
      } ?? plot.area.grain
    let treads = Hatch(spacing: tread, angle: acrossWay).lines(in: plot.area)
    marks.append(.line(treads, Stroke(plot.pair.line, width: plot.pen.width(0.3))))
    return marks + [plot.outline(plot.pen.width(0.6))]
  }
}
