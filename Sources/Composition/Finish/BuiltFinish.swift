import Geometry
import Topology

/// A white roof with a firm outline, its parapet a fine line within.
struct BuildingFinish: Finish {
  /// Metres from the edge of the roof.
  private let parapet = 0.5

  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    // Closer than this the two lines would run together.
    if plot.pen.isFine, plot.view.millimetres(parapet) > plot.pen.base + 0.3,
      let inner = try? plot.region.grown(by: -parapet), !inner.isEmpty
    {
      let faint = plot.pair.line.mixed(with: plot.pair.fill, 0.6)
      marks.append(.line(plot.view.path(inner), Stroke(faint, width: plot.pen.texture)))
    }
    return marks + [plot.outline(plot.pen.base)]
  }
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
