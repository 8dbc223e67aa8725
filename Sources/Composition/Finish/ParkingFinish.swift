import PublicSpace

/// Parking: as many stalls of 2.5 × 5.3 m as are told, or as there is room for.
struct ParkingFinish: Finish {
  private let stallWidth = 2.5
  private let stallDepth = 5.3

  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    guard plot.pen.isFine else { return marks + [plot.outline(plot.pen.edge)] }
    let isGreen = plot.material.map { $0.contains("草") || $0.contains("grass") } == true
    if isGreen {
      let dots = Stipple(spacing: 1.6, fringe: 0.8).dots(in: plot.area, seed: plot.seed)
      marks.append(.dots(dots, diameter: 0.3, plot.theme.pair(.lawn).line))
    }
    let stroke = Stroke(plot.pair.line, width: plot.pen.width(0.3))
    if let quad = Quad(plot.area) {
      marks.append(.line(stalls(in: quad, plot), stroke))
    } else if let wide = plot.area.turned(by: -plot.area.grain),
      wide.box.width > plot.view.millimetres(2 * stallWidth)
    {
      let lines = Hatch(
        spacing: plot.view.millimetres(stallWidth), angle: plot.area.grain + .pi / 2)
      marks.append(.line(lines.lines(in: plot.area), stroke))
    }
    return marks + [plot.outline(plot.pen.edge)]
  }

  /// Lines between stalls, in one row or more.
  private func stalls(in quad: Quad, _ plot: Plot) -> PaperPath {
    let (length, width) = (plot.view.metres(quad.length), plot.view.metres(quad.width))
    let rows = max(1, Int((width / stallDepth + 0.15).rounded(.down)))
    let fitting = max(1, Int((length / stallWidth + 0.1).rounded(.down)))
    let told = plot.element.feature.number("capacity").map { Int($0) / rows }
    // A single stall lies along the plot; a number far from the ground's own is not believed.
    let isSingle = length < stallDepth * 1.1
    let stalls = told.flatMap { (1...max(1, fitting * 3 / 2)).contains($0) ? $0 : nil } ?? fitting
    var lines = PaperPath()
    if stalls > 1 && !isSingle {
      for stall in 1..<stalls { lines.add(quad.crossing(at: Double(stall) / Double(stalls))) }
    }
    for row in 1..<max(2, rows) where rows > 1 {
      lines.add(quad.lane(at: Double(row) / Double(rows)))
    }
    return lines
  }
}
