import Geometry
import Testing

struct DiscTests {
  private let disc = Disc(centre: Point(10, 20), radius: 2)

  @Test func theRimStartsInTheEastAndRunsCounterClockwise() {
    #expect(disc.rim(at: 0) == Point(12, 20))
    #expect(disc.rim(at: .pi / 2).distance(to: Point(10, 22)) < 1e-12)
    #expect(disc.rim(at: .pi).distance(to: Point(8, 20)) < 1e-12)
  }

  @Test(arguments: [0.3, 1.0, 4.4, -2.0])
  func everyPointOfTheRimIsARadiusAway(angle: Double) {
    #expect(abs(disc.rim(at: angle).distance(to: disc.centre) - 2) < 1e-12)
  }
}
