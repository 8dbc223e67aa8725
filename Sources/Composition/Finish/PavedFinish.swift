import PublicSpace

/// Paving: joints by material, laid along the longest edge; grains where it is loose.
struct PavedFinish: Finish {
  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill]
    let material = plot.material
    if plot.pen.isFine {
      if let material, GrainedGround.isLoose(material) {
        marks.append(GrainedGround.marks(on: plot))
      } else if let paving = Paving(material: material, in: plot.view) {
        // A path is narrow and long: its joints only whisper.
        let faint = plot.kind == .path ? 0.62 : 0.45
        let joints = Stroke(
          plot.pair.line.mixed(with: plot.pair.fill, faint), width: plot.pen.texture)
        marks.append(.line(paving.joints(in: plot.area), joints))
      }
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

extension Plot {
  var material: String? { element.feature.text("material") ?? element.feature.text("surface") }
}
