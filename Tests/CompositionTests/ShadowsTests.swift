import Analysis
import Foundation
import Geometry
import Projection
import PublicSpace
import Samples
import Testing

@testable import Composition

struct ShadowsTests {
  /// From the south, 45° high: a shadow is as long as its thing is high, and falls north.
  private let noon = SunPosition(latitude: 45, declination: 0, solarHour: 12)
  /// A millimetre of paper a metre of ground.
  private let view = PlanView(
    scale: 1000, centre: Point(0, 0), box: PaperBox(x: 0, y: 0, width: 200, height: 200))

  private func shadow(_ features: SampleFeature..., under sun: SunPosition) throws -> PaperPath {
    let court = SampleFeature.area("boundary", .rectangle(-100, -100, 200, 200))
    return try Shadows(of: SampleLayout([court] + features).site(), under: sun).path(in: view)
  }

  /// How often the shadow's rings wind round a place on the ground.
  private func isShaded(_ x: Double, _ y: Double, by path: PaperPath) -> Bool {
    let place = view.place(Point(x, y))
    let turns = path.rings.reduce(0.0) { sum, ring in
      zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(sum) { sum, edge in
        let (a, b) = (edge.0 - place, edge.1 - place)
        return sum + angle(of: PaperPoint(a.x * b.x + a.y * b.y, a.x * b.y - a.y * b.x))
      }
    }
    return abs(turns) > 1
  }

  @Test func aBoxShadesAsFarAsItsHeightTimesTheCotangent() throws {
    let box = SampleFeature.area("building", .rectangle(0, 0, 10, 5)).with("height", 12)
    let path = try shadow(box, under: noon)
    // Degrees on a plane round the site shift a metre by less than a millimetre.
    let reach = try #require(path.reach)
    #expect(abs(reach.width - 10) < 0.01)
    #expect(abs(reach.height - 17) < 0.01)
    #expect(isShaded(5, 16.9, by: path) && !isShaded(5, 17.1, by: path))
    #expect(!isShaded(5, -0.1, by: path) && !isShaded(10.1, 10, by: path))
  }

  @Test func onAGridTheNoonShadowFollowsTrueNorth() throws {
    var description = SiteDescription()
    description.plane = .epsg(4550)
    let box = SampleFeature.area("building", .rectangle(-1, -1, 2, 2)).with("height", 400)
    let court = SampleFeature.area("boundary", .rectangle(-300, -300, 600, 600))
    let site = try SampleLayout([court, box]).site(description)
    let ends = try Shadows(of: site, under: noon).rings.joined()
    let tip = try #require(ends.max { $0.y < $1.y })
    // EPSG:4550's north lies 0.83° anticlockwise of true north here, so true north lies to its right.
    #expect(abs(tip.x / 400 - tan(0.831391 * .pi / 180)) < 0.006, "\(tip)")
    #expect(tip.x > 4)
  }

  @Test func storeysStandForTheHeight() throws {
    let box = SampleFeature.area("building", .rectangle(0, 0, 10, 5)).with("levels", 6)
    let path = try shadow(box, under: noon)
    #expect(isShaded(5, 22.9, by: path) && !isShaded(5, 23.1, by: path))
  }

  @Test func aMorningShadowLeansTheWayTheLightGoes() throws {
    let light = PlanLight().sun(latitude: 31.3)
    let end = try #require(light.shadowOfOneMetre)
    let box = SampleFeature.area("building", .rectangle(0, 0, 10, 5)).with("height", 20)
    let path = try shadow(box, under: light)
    #expect(isShaded(0.1 + end.x * 19.9, 4.9 + end.y * 19.9, by: path))
    #expect(!isShaded(20 * end.x - 0.2, 5 + 20 * end.y + 0.2, by: path))
    // Beside the sweep, towards the sun's left.
    #expect(!isShaded(9, 5 + 20 * end.y - 0.5, by: path))
  }

  @Test func allRingsRunClockwise() throws {
    let shapes: [Region] = [
      .ell, .rectangle(0, 0, 9, 9), Region(Ring.rectangle(0, 0, 9, 5).reversed),
    ]
    for (shape, hour) in zip(shapes + shapes, [8.0, 10, 12, 14, 15, 16]) {
      let sun = SunPosition(latitude: 31.3, declination: 0.2, solarHour: hour)
      let path = try shadow(.area("building", shape).with("height", 8), under: sun)
      for ring in path.rings {
        let twice = zip(ring, ring.dropFirst() + ring.prefix(1))
          .reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }
        // With y downwards a ring that runs clockwise has a positive area; a sweep along the light none.
        #expect(twice > -1e-6)
      }
    }
  }

  @Test func aCourtyardStaysOpenWhereTheSunReachesIt() throws {
    let house = SampleFeature.area(
      "building", Region(.rectangle(0, 0, 40, 40), holes: [.rectangle(10, 10, 20, 20)])
    ).with("height", 6)
    let path = try shadow(house, under: noon)
    // The southern wing shades six metres of the court.
    #expect(isShaded(20, 15.9, by: path) && !isShaded(20, 16.1, by: path))
    #expect(!isShaded(20, 29, by: path))
    #expect(isShaded(5, 20, by: path) && isShaded(20, 45, by: path))
  }

  @Test func wallsShadeAndFencesDoNot() throws {
    let wall = SampleFeature.line("wall", .through((-10, 0), (10, 0)), width: 0.24)
    let path = try shadow(wall.with("height", 3), under: noon)
    #expect(isShaded(0, 3, by: path) && !isShaded(0, 3.3, by: path))
    let fence = SampleFeature.line("fence", .through((-10, 0), (10, 0)), width: 0.24)
    #expect(try shadow(fence.with("height", 3), under: noon).steps.isEmpty)
  }

  @Test func whatIsRemovedOrBelowGroundCastsNone() throws {
    let box = SampleFeature.area("building", .rectangle(0, 0, 10, 5)).with("height", 12)
    #expect(try shadow(box.with("action", "remove"), under: noon).steps.isEmpty)
    #expect(try shadow(box.with("sub_surface", "yes"), under: noon).steps.isEmpty)
  }

  @Test func aTreeShadesBesideItsCrownAwayFromTheSun() throws {
    let path = try shadow(.tree(0, 0, radius: 4), under: noon)
    let reach = try #require(path.reach)
    #expect(abs(reach.middle.x - 100) < 0.01 && reach.middle.y < 99.5)
  }

  @Test func atNightThereIsNoShadow() throws {
    let night = SunPosition(latitude: 31.3, declination: 0, solarHour: 22)
    let box = SampleFeature.area("building", .rectangle(0, 0, 10, 5)).with("height", 12)
    #expect(try shadow(box, .tree(3, 3), under: night).steps.isEmpty)
  }
}
