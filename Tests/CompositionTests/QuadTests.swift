import Testing

@testable import Composition

struct QuadTests {
  private let level = PaperArea.through([(10, 0), (10, 4), (0, 4), (0, 0)])

  @Test func theLongAxisIsTheLongestEdge() throws {
    let quad = try #require(Quad(level))
    #expect(quad.length == 10 && quad.width == 4)
  }

  @Test func aCrossingLiesAcrossAndALaneAlong() throws {
    let quad = try #require(Quad(level))
    let crossing = quad.crossing(at: 0.25)
    #expect(distance(crossing[0], crossing[1]) == 4)
    #expect(crossing.allSatisfy { $0.x == crossing[0].x && ($0.x == 2.5 || $0.x == 7.5) })
    let lane = quad.lane(at: 0.5)
    #expect(distance(lane[0], lane[1]) == 10)
    #expect(lane.allSatisfy { $0.y == 2 })
  }

  @Test func cornersAreBroughtInOnAllSides() throws {
    let quad = try #require(Quad(level))
    let inner = try #require(quad.inset(by: 1))
    #expect(PaperBox(around: inner) == PaperBox(x: 1, y: 1, width: 8, height: 2))
    #expect(quad.inset(by: 2) == nil)
  }

  @Test func onlyFourCornersWithoutAHoleMakeAQuad() {
    #expect(Quad(.frame) == nil)
    #expect(Quad(.through([(0, 0), (4, 0), (4, 4)])) == nil)
    #expect(Quad(.through([(0, 0), (4, 0), (5, 2), (4, 4), (0, 4)])) == nil)
  }
}
