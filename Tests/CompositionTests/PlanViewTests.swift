import Geometry
import Samples
import Testing

@testable import Composition

struct PlanViewTests {
  private let box = PaperBox(x: 10, y: 20, width: 200, height: 100)
  private let ground = Box(west: 0, south: 0, east: 60, north: 40)

  @Test func tenMetresAreTwentyFiveMillimetresAtOneToFourHundred() {
    let view = PlanView(scale: 400, centre: Point(7, -3), box: box)
    #expect(view.millimetres(10) == 25)
    #expect(view.metres(25) == 10)
    let (a, b) = (view.place(Point(100, 50)), view.place(Point(106, 58)))
    #expect(abs(distance(a, b) - 25) < 1e-9)
  }

  @Test func theCentreLiesInTheMiddleNorthUpAndEastToTheRight() {
    let view = PlanView(scale: 200, centre: Point(5, 5), box: box)
    #expect(view.place(Point(5, 5)) == box.middle)
    #expect(view.place(Point(5, 6)) == PaperPoint(110, 65))
    #expect(view.place(Point(6, 5)) == PaperPoint(115, 70))
  }

  @Test func theLargestScaleThatFitsIsTaken() {
    // 40 m in 100 mm need 1:400, 60 m in 200 mm only 1:300.
    #expect(PlanView(fitting: ground, in: box).scale == 400)
    let wide = Box(west: 0, south: 0, east: 60, north: 20)
    #expect(PlanView(fitting: wide, in: box).scale == 300)
  }

  @Test(arguments: [3.0, 41, 99, 240, 999, 5000, 80_000, 700_000, 3_000_000])
  func aFittingScaleHoldsTheGroundAndTheNextLargerDoesNot(side: Double) {
    let ground = Box(west: 0, south: 0, east: side, north: side)
    let view = PlanView(fitting: ground, in: box)
    #expect(view.holds(ground))
    if let larger = PlanView.scales.last(where: { $0 < view.scale }) {
      #expect(!PlanView(scale: larger, centre: ground.middle, box: box).holds(ground))
    }
  }

  @Test func theGroundThatShowsFillsTheBox() {
    let view = PlanView(scale: 500, centre: Point(1, 2), box: box)
    let shown = view.ground
    #expect(shown.width == 100 && shown.height == 50)
    #expect(view.place(Point(shown.west, shown.north)) == PaperPoint(box.x, box.y))
    #expect(view.holds(shown))
    #expect(!view.holds(shown.grown(by: 0.01)))
  }

  @Test func aRegionKeepsItsAreaToScale() throws {
    let view = PlanView(scale: 250, centre: Point(10, 10), box: box)
    let area = try #require(PaperArea(.frame, in: view))
    // 300 m² at 1:250 are 300 × 4² mm².
    #expect(abs(area.size - 4800) < 1e-6)
    #expect(view.path(Region.frame).rings.map(\.count) == [4, 4])
  }

  @Test func scalesGoUp() {
    #expect(PlanView.scales == PlanView.scales.sorted())
    #expect(Set(PlanView.scales).count == PlanView.scales.count)
  }
}
