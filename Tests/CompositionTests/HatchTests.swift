import Testing

@testable import Composition

struct HatchTests {
  @Test(arguments: UInt64(0)..<30)
  func linesHaveTheLengthOfTheAreaOverTheSpacing(seed: UInt64) {
    let area = PaperArea.random(seed: seed)
    let lines = Hatch(spacing: 0.1, angle: Double(seed) * 0.7).lines(in: area)
    let length = lines.segments.reduce(0) { $0 + distance($1.from, $1.to) }
    #expect(abs(length * 0.1 / area.size - 1) < 0.02)
  }

  @Test(arguments: UInt64(0)..<30)
  func everyLineEndsOnTheEdgeAndRunsInside(seed: UInt64) {
    let area = PaperArea.random(seed: seed)
    for line in Hatch(spacing: 1.3, angle: Double(seed)).lines(in: area).segments {
      #expect(area.distanceToEdge(line.from) < 1e-6 && area.distanceToEdge(line.to) < 1e-6)
      let inner = (1..<10).map { between(line.from, line.to, Double($0) / 10) }
      #expect(inner.allSatisfy { area.distanceOutside($0) < 1e-6 })
    }
  }

  @Test(arguments: [0.0, 0.4, 1.2, 2.9])
  func linesRunAtTheAngleAsked(angle: Double) {
    let lines = Hatch(spacing: 2, angle: angle).lines(in: .frame).segments
    #expect(lines.count > 8)
    let along = point(PaperPoint(0, 0), 1, at: angle)
    for line in lines {
      let way = line.to - line.from
      #expect(abs(way.x * along.y - way.y * along.x) < 1e-9)
    }
  }
}
