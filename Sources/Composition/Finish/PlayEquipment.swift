import Glibc

/// Play equipment from above at true size: slide, swing, seesaw, climbing dome, rocker, sand-pit.
enum PlayEquipment: CaseIterable {
  case slide, swing, seesaw, dome, rocker, sandpit

  /// How far it reaches from its middle, in metres; children need as much again round it.
  var reach: Double {
    switch self {
    case .slide: 1.9
    case .swing: 1.8
    case .seesaw: 1.5
    case .dome: 1.3
    case .rocker: 0.5
    case .sandpit: 1.2
    }
  }

  /// What suits an age: the small ones sand and rockers, the big ones what is climbed.
  static func suited(to age: String?, isSand: Bool) -> [PlayEquipment] {
    if isSand { return [.sandpit, .rocker] }
    switch age ?? "" {
    case let age where age.hasPrefix("0"): return [.rocker, .sandpit, .slide]
    case let age where age.hasPrefix("6") || age == "teen": return [.dome, .swing, .slide]
    default: return [.slide, .swing, .rocker, .seesaw, .dome]
    }
  }

  /// Outlines to fill and lines to draw, about a place and turned.
  func shapes(at spot: PaperPoint, turn: Double, metre: Double) -> (
    solid: PaperPath, lines: PaperPath
  ) {
    func at(_ x: Double, _ y: Double) -> PaperPoint {
      let (x, y) = (x * metre, y * metre)
      return PaperPoint(
        spot.x + x * cos(turn) - y * sin(turn), spot.y + x * sin(turn) + y * cos(turn))
    }
    var solid = PaperPath()
    var lines = PaperPath()
    func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
      solid.add(
        [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)], closed: true)
    }
    switch self {
    case .slide:
      box(-1.8, -0.6, 1.2, 1.2)
      box(-0.6, -0.3, 2.4, 0.6)
      lines.add([at(1.4, -0.3), at(1.4, 0.3)])
      for rung in 0..<3 {
        lines.add([at(-1.5 + 0.3 * Double(rung), -0.6), at(-1.5 + 0.3 * Double(rung), 0.6)])
      }
    case .swing:
      lines.add([at(-1.7, 0), at(1.7, 0)])
      for side in [-1.7, 1.7] { lines.add([at(side, -0.8), at(side, 0.8)]) }
      for seat in [-0.7, 0.7] { box(seat - 0.25, 0.3, 0.5, 0.25) }
    case .seesaw:
      box(-1.4, -0.14, 2.8, 0.28)
      lines.add([at(0, -0.4), at(0, 0.4)])
    case .dome:
      let rim = (0..<6).map {
        at(1.25 * cos(Double($0) * .pi / 3), 1.25 * sin(Double($0) * .pi / 3))
      }
      solid.add(rim, closed: true)
      for corner in rim { lines.add([spot, corner]) }
      let inner = (0..<6).map {
        at(0.65 * cos(Double($0) * .pi / 3), 0.65 * sin(Double($0) * .pi / 3))
      }
      lines.add(inner, closed: true)
    case .rocker:
      solid.addCircle(at: spot, radius: 0.38 * metre)
      lines.add([at(-0.5, 0), at(0.5, 0)])
    case .sandpit:
      box(-1.1, -0.9, 2.2, 1.8)
      lines.add([at(-0.9, -0.7), at(0.9, -0.7), at(0.9, 0.7), at(-0.9, 0.7)], closed: true)
    }
    return (solid, lines)
  }
}
