import PublicSpace

/// Grass: fine stipple, denser to the edges.
struct LawnFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    guard plot.pen.isFine else { return [plot.fill] }
    let dots = Stipple().dots(in: plot.area, seed: plot.seed)
    return [
      plot.fill,
      .dots(
        dots, diameter: 0.26, plot.pair.line.mixed(with: plot.theme.pair(.planting).line, 0.45)),
    ]
  }
}

/// A bed: clumps of plants inside a firm edge.
struct PlantingFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    let edged = [plot.fill, plot.outline(plot.pen.edge)]
    guard plot.pen.isFine else { return [plot.fill] }
    let clumps = Clumps().outlines(in: plot.area, seed: plot.seed)
    let stroke = Stroke(plot.pair.line, width: plot.pen.width(0.3), ends: .round)
    return edged + [.line(clumps, stroke)]
  }
}

/// A garden people tend: plants in rows.
struct GardenFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    guard plot.pen.isFine else { return [plot.fill] }
    let rows = Hatch(spacing: 1.8, angle: plot.area.grain, inset: 0.5).lines(in: plot.area)
    let beads = Stroke(plot.pair.line, width: 0.62, dashes: [0.01, 1.15], ends: .round)
    return [plot.fill, .line(rows, beads), plot.outline(plot.pen.edge)]
  }
}

/// A hedge: a dark band with beads along it.
struct HedgeFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    guard plot.pen.isFine else { return [plot.fill] }
    let strip = plot.ways.isEmpty ? Quad(plot.area)?.width : nil
    let width = strip ?? plot.element.width.map(plot.view.millimetres) ?? 1.5
    let size = max(0.9, width)
    var beads = PaperPath()
    for way in plot.ways.isEmpty ? axis(of: plot.area) : plot.ways {
      for centre in along(way, every: size * 0.8) {
        beads.addCircle(at: centre, radius: size * 0.52)
      }
    }
    let fill = Mark.area(beads, plot.pair.fill)
    return [
      plot.fill, fill, .line(beads, Stroke(plot.pair.line, width: plot.pen.texture)),
      .line(plot.view.path(plot.region), Stroke(plot.pair.line, width: plot.pen.texture)),
    ]
  }

  /// The middle line of a hedge that is drawn as a strip.
  private func axis(of area: PaperArea) -> [PaperPath] {
    guard let quad = Quad(area), quad.width < 8 else { return [] }
    return [PaperPath(through: quad.lane(at: 0.5))]
  }
}
