import Geometry
import PublicSpace

extension Problem {
  static let gateOff = Problem(
    .warning, "gate.off",
    Wording(zh: "出入口不在用地红线上", en: "is a gate that is not on the boundary"),
    remedy: Wording(zh: "移到红线上人们进出的位置", en: "move it onto the boundary, where people come in"))
}

extension Check {
  /// Gates stand in the boundary or in a fence; a metre or two off it is a matter of drawing.
  static let gates = Check(.gateOff) { scene in
    let border = Border(of: scene)
    guard !border.isEmpty else { return [] }
    let barriers = Neighbours(of: [.wall, .fence, .hedge], in: scene)
    return scene.elements(of: .gate).compactMap { gate -> Trouble? in
      guard let point = gate.shape.points.first ?? gate.shape.paths.first?.middle,
        border.distance(to: point, within: 2) > 2
      else { return nil }
      // A gate inside the site opens a wall, a fence or a hedge there.
      let barrier = barriers.near(point, within: 2).contains {
        $0.distance(to: point) <= max(2, (gate.drawnWidth ?? 0) / 2 + 0.5)
      }
      return barrier ? nil : Trouble(.gateOff, gate.feature, point: point).mildForMaps
    }
  }
}
