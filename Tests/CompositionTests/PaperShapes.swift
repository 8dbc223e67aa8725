import Foundation
import Samples

@testable import Composition

// Areas on paper whose answers are known by hand, and others that nobody has seen.

extension PaperArea {
  static func through(_ rings: [(Double, Double)]...) -> PaperArea {
    guard let area = PaperArea(rings: rings.map { $0.map { PaperPoint($0.0, $0.1) } }) else {
      preconditionFailure("a sample area has corners")
    }
    return area
  }

  /// 20 × 20 mm with a hole of 10 × 10 mm in its middle.
  static let frame = through(
    [(0, 0), (20, 0), (20, 20), (0, 20)], [(5, 5), (15, 5), (15, 15), (5, 15)])

  /// A ring with corners in and out, every other one with a hole.
  static func random(seed: UInt64, size: Double = 30) -> PaperArea {
    var dice = SplitMix64(seed: seed)
    let centre = PaperPoint(dice.number(0, 500), dice.number(0, 500))
    let corners = dice.count(3, 11)
    func ring(_ count: Int, from least: Double, to most: Double) -> [PaperPoint] {
      let turn = dice.number(0, 6)
      return (0..<count).map { corner in
        let angle = turn + 2 * .pi * Double(corner) / Double(count)
        let radius = dice.number(least, most)
        return PaperPoint(centre.x + radius * cos(angle), centre.y + radius * sin(angle))
      }
    }
    let shell = ring(corners, from: size * 0.4, to: size)
    // A hole this small lies inside even where a triangle's sides come near its middle.
    let hole = ring(5, from: size * 0.05, to: size * 0.1)
    guard let area = PaperArea(rings: seed.isMultiple(of: 2) ? [shell, hole] : [shell]) else {
      preconditionFailure("a sample area has corners")
    }
    return area
  }

  /// Square millimetres: the outer ring's less the others'.
  var size: Double {
    let sizes = rings.map { ring in
      abs(
        zip(ring, ring.dropFirst() + ring.prefix(1))
          .reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) / 2 })
    }
    return sizes.dropFirst().reduce(sizes[0], -)
  }

  var edges: [(PaperPoint, PaperPoint)] {
    rings.flatMap { zip($0, $0.dropFirst() + $0.prefix(1)).map { ($0, $1) } }
  }

  /// How far a point lies outside, in millimetres; 0 inside.
  ///
  /// Reckoned by the angle the rings sweep round it, not by crossings.
  func distanceOutside(_ point: PaperPoint) -> Double {
    let swept = rings.map { ring in
      zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { sum, edge in
        let (a, b) = (edge.0 - point, edge.1 - point)
        return sum + atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y)
      }
    }
    let turns = swept.reduce(0) { $0 + Int((abs($1) / (2 * .pi)).rounded()) }
    return turns % 2 == 1 ? 0 : distanceToEdge(point)
  }

  func distanceToEdge(_ point: PaperPoint) -> Double {
    edges.map { point.distance(toLineFrom: $0.0, to: $0.1) }.min() ?? .infinity
  }
}

extension PaperPoint {
  func distance(toLineFrom a: PaperPoint, to b: PaperPoint) -> Double {
    let (along, way) = (b - a, self - a)
    let squared = along.x * along.x + along.y * along.y
    let share = squared == 0 ? 0 : (way.x * along.x + way.y * along.y) / squared
    let foot = between(a, b, min(1, max(0, share)))
    return distance(to: foot)
  }

  func distance(to other: PaperPoint) -> Double {
    let d = self - other
    return (d.x * d.x + d.y * d.y).squareRoot()
  }
}
