import PublicSpace

/// A ramp: an arrow up its length.
struct RampFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill, plot.outline(plot.pen.width(0.6))]
    guard let way = axis(of: plot) else { return marks }
    let stroke = Stroke(plot.theme.ink, width: plot.pen.width(0.5))
    let size = max(2.2, plot.pen.base * 7)
    let text = slope(of: plot)
    // Words stand before the arrow where there is room for both.
    let isTold = text != nil && distance(way[0], way[1]) > size * 3.2
    let start = isTold ? between(way[0], way[1], 0.55) : way[0]
    let head = min(1.6, distance(start, way[1]) * 0.3)
    let back = angle(of: start - way[1])
    var arrow = PaperPath(through: [start, way[1]])
    arrow.add([point(way[1], head, at: back - 0.45), way[1], point(way[1], head, at: back + 0.45)])
    marks.append(.line(arrow, stroke))
    guard isTold, let text else { return marks }
    var heading = angle(of: way[1] - way[0])
    if heading > .pi / 2 { heading -= .pi }
    if heading <= -.pi / 2 { heading += .pi }
    let line = TextLine(
      text, TextStyle(.textBold, size: size, colour: plot.theme.ink), anchor: .middle,
      turn: heading * 180 / .pi)
    let spot = point(between(way[0], way[1], 0.27), size * 0.36, at: heading + .pi / 2)
    return marks + [.text(line, at: spot)]
  }

  /// How steep it is, as 1:12.
  private func slope(of plot: Plot) -> String? {
    guard plot.pen.isFine, let slope = plot.element.feature.number("slope"), slope > 0.001
    else { return nil }
    return "1:\(Int((1 / slope).rounded()))"
  }

  private func axis(of plot: Plot) -> [PaperPoint]? {
    if let corners = plot.ways.first?.corners, let first = corners.first, let last = corners.last,
      first != last
    {
      return [between(first, last, 0.06), between(first, last, 0.94)]
    }
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
