import PublicSpace

/// Paving: joints by material, laid along the longest edge.
struct PavedFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    if plot.pen.isFine && plot.kind != .path {
      let feature = plot.element.feature
      let paving = Paving(
        material: feature.text("material") ?? feature.text("surface"), in: plot.view)
      let joints = Stroke(plot.pair.line.mixed(with: plot.pair.fill, 0.45), width: plot.pen.texture)
      marks.append(.line(paving.joints(in: plot.area), joints))
    }
    marks.append(plot.outline(plot.pen.edge))
    return marks
  }
}

/// A carriageway: plain, with its kerb.
struct RoadFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    [plot.fill, plot.outline(plot.pen.width(0.6))]
  }
}

/// Parking: stalls of 2.5 m side by side.
struct ParkingFinish: Finish {
  private let stallWidth = 2.5
  /// A plot narrower than this along its longest edge is a single stall.
  private let shortestRow = 5.6

  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    let quad = Quad(plot.area)
    if plot.pen.isFine, let quad, quad.length > plot.view.millimetres(shortestRow) {
      let stalls = (quad.length / plot.view.millimetres(stallWidth)).rounded()
      var lines = PaperPath()
      for stall in 1..<max(2, Int(stalls)) {
        lines.add(quad.crossing(at: Double(stall) / stalls))
      }
      marks.append(.line(lines, Stroke(plot.pair.line, width: plot.pen.texture)))
    }
    return marks + [plot.outline(plot.pen.edge)]
  }
}
