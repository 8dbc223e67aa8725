import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct SymbolTests {
  private let view = PlanView(
    scale: 400, centre: Point(0, 0), box: PaperBox(x: 0, y: 0, width: 300, height: 300))

  private func marks(_ thing: SampleFeature) throws -> [Mark] {
    let site = try SampleLayout([
      .area("boundary", .rectangle(-50, -50, 100, 100)),
      .area("building", .rectangle(-10, -10, 20, 20)), thing,
    ]).site()
    return Symbol(
      element: site.elements[2], view: view, theme: .day, pen: Pen(base: 0.5, isFine: true),
      edges: EdgeFinder(site)
    ).marks()
  }

  @Test func aDoorStandsOutsideTheHouseWithItsTipAtTheWall() throws {
    let reach = try #require(try marks(.point("door", 0, -10)).compactMap(\.reach).first)
    let wall = view.place(Point(0, -10))
    // The house lies above its southern wall on the paper.
    #expect(abs(reach.y - wall.y) < 0.01 && reach.bottom > wall.y + 1)
    #expect(abs(reach.middle.x - wall.x) < 0.01)
  }

  @Test func aGateStandsOutsideTheSiteWithItsTipAtTheBorder() throws {
    let reach = try #require(try marks(.point("gate", -50, 0)).compactMap(\.reach).first)
    let border = view.place(Point(-50, 0))
    #expect(abs(reach.right - border.x) < 0.01 && reach.x < border.x - 2)
  }

  @Test(arguments: [
    "lamp", "artwork", "notice", "locker", "lift", "door", "gate", "table", "bench",
  ])
  func aSmallThingIsDrawnWhereItStandsAndCanBeSeen(kind: String) throws {
    let marks = try marks(.point(kind, 20, 15))
    let reach = try #require(PaperBox(around: marks.compactMap(\.reach).flatMap(\.corners)))
    #expect(distance(reach.middle, view.place(Point(20, 15))) < 2.5)
    #expect(max(reach.width, reach.height) > 1.5 && max(reach.width, reach.height) < 9)
  }

  @Test func aBenchIsDrawnAtItsTrueLength() throws {
    let marks = try marks(.line("bench", .through((20, 20), (26, 20))))
    let reach = try #require(PaperBox(around: marks.compactMap(\.path?.reach).flatMap(\.corners)))
    // Six metres at 1:400.
    #expect(abs(reach.width - 15) < 0.01)
  }

  @Test func whatIsNewHasTheAccent() throws {
    let accent = Theme.day.accent
    #expect(try marks(.point("lamp", 20, 15).with("action", "new")).colours.contains(accent))
    #expect(try !marks(.point("lamp", 20, 15)).colours.contains(accent))
  }
}

extension PaperBox {
  var corners: [PaperPoint] { [PaperPoint(x, y), PaperPoint(right, bottom)] }
}
