import Geometry

/// The joints of paving, laid along the longest edge and clipped whole.
struct Paving {
  enum Bond { case grid, running, boards }

  var bond: Bond
  /// The length and width of a stone on paper, in millimetres.
  var length: Double
  var width: Double

  /// Lines closer than this on paper run together.
  static let closest = 0.8

  /// Stones of a size in metres; on a small scale several are drawn as one.
  init(_ bond: Bond, metres: (length: Double, width: Double), in view: PlanView) {
    self.bond = bond
    (length, width) = (view.millimetres(metres.length), view.millimetres(metres.width))
    while length > 0 && min(length, width) < Self.closest {
      length *= 2
      width *= 2
    }
  }

  /// The paving of a material by its name in Chinese or English; nil for what has no joints.
  init?(material: String?, in view: PlanView) {
    let name = material ?? ""
    func has(_ words: String...) -> Bool { words.contains(where: name.contains) }
    if has("沥青", "塑胶", "asphalt", "rubber", "acrylic", "ground") || GrainedGround.isLoose(name) {
      return nil
    }
    if has("木", "wood") {
      self.init(.boards, metres: (2.4, 0.15), in: view)
    } else if has("植草砖", "grass_paver") {
      self.init(.grid, metres: (0.4, 0.4), in: view)
    } else if has("砖", "brick", "paving_stones") {
      self.init(.running, metres: (0.6, 0.3), in: view)
    } else if has("石", "花岗岩", "stone", "granite", "sett") {
      self.init(.running, metres: (0.9, 0.6), in: view)
    } else if has("水泥", "混凝土", "concrete") {
      self.init(.grid, metres: (3, 3), in: view)
    } else {
      self.init(.grid, metres: (0.6, 0.6), in: view)
    }
  }

  func joints(in area: PaperArea) -> PaperPath {
    let grain = area.grain
    var path = Hatch(spacing: width, angle: grain).lines(in: area)
    if bond == .grid {
      path.steps += Hatch(spacing: length, angle: grain + .pi / 2).lines(in: area).steps
    } else {
      addStaggered(in: area, grain, to: &path)
    }
    return path
  }

  /// Cross joints, every other course shifted by half a stone.
  private func addStaggered(in area: PaperArea, _ grain: Double, to path: inout PaperPath) {
    let across = grain + .pi / 2
    let turn = Turn(-across)
    guard let level = area.turned(by: -across) else { return }
    for line in level.levels(every: length / 2) {
      let isShifted = !Int((line.y / length * 2).rounded()).isMultiple(of: 2)
      for stretch in line.stretches {
        var course = (stretch.start / width).rounded(.down)
        while course * width < stretch.end {
          defer { course += 1 }
          guard Int(course).isMultiple(of: 2) != isShifted else { continue }
          let (start, end) = (
            max(stretch.start, course * width), min(stretch.end, (course + 1) * width)
          )
          path.steps.append(.move(turn.undo(PaperPoint(start, line.y))))
          path.steps.append(.line(turn.undo(PaperPoint(end, line.y))))
        }
      }
    }
  }
}
