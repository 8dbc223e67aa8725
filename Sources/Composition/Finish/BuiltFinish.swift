/// A white roof with a firm outline.
struct BuildingFinish: Finish {
  func marks(for plot: Plot) -> [Mark] { [plot.fill, plot.outline(plot.pen.base)] }
}

/// A wall: solid.
struct WallFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    [.area(plot.view.path(plot.region), plot.pair.line), plot.outline(plot.pen.width(0.7))]
  }
}

/// A fence: a line with ticks.
struct FenceFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    var lines = PaperPath()
    var ticks: [PaperPoint] = []
    for way in plot.ways {
      lines.steps += way.steps
      ticks += along(way, every: 3.2)
    }
    if lines.steps.isEmpty { lines = plot.view.path(plot.region) }
    let stroke = Stroke(plot.pair.line, width: plot.pen.width(0.5))
    guard plot.pen.isFine else { return [.line(lines, stroke)] }
    return [.line(lines, stroke), .dots(ticks, diameter: 0.75, plot.pair.line)]
  }
}

/// A small roof: two ridges to its corners.
struct ShelterFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    if let quad = Quad(plot.area) {
      var ridges = PaperPath()
      let half = quad.width / 2 / quad.length
      let (first, last) = (quad.crossing(at: 0), quad.crossing(at: 1))
      let lane = quad.lane(at: 0.5)
      let (a, b) = (between(lane[0], lane[1], half), between(lane[0], lane[1], 1 - half))
      ridges.add([first[0], a, first[1]])
      ridges.add([last[0], b, last[1]])
      ridges.add([a, b])
      marks.append(.line(ridges, Stroke(plot.pair.line, width: plot.pen.width(0.35))))
    }
    return marks + [plot.outline(plot.pen.width(0.6))]
  }
}
