import Geometry
import PublicSpace

extension Problem {
  static let gateOff = Problem(
    .warning, "gate.off", "is a gate that is not on the boundary",
    remedy: "move it onto the boundary, where people come in")
}

extension Check {
  /// Gates stand in the boundary or in a fence; a metre or two off it is a matter of drawing.
  static let gates = Check(.gateOff) { scene in
    let border = Border(of: scene)
    guard !border.isEmpty else { return [] }
    return scene.elements(of: .gate).compactMap { gate -> Trouble? in
      guard let point = gate.shape.points.first ?? gate.shape.paths.first?.middle,
        border.distance(to: point, within: 2) > 2
      else { return nil }
      let here = Box(west: point.x, south: point.y, east: point.x, north: point.y)
      // A gate inside the site opens a wall, a fence or a hedge there.
      let barrier = scene.elements(near: here.grown(by: 2)).contains {
        ($0.kind == .wall || $0.kind == .fence || $0.kind == .hedge) && $0.isPresent
          && $0.distance(to: point) <= max(2, (gate.drawnWidth ?? 0) / 2 + 0.5)
      }
      return barrier ? nil : Trouble(.gateOff, gate.feature, point: point).mildForMaps
    }
  }
}
