import Geometry
import Testing

struct BoxTests {
  private let box = Box(west: -1, south: 2, east: 5, north: 4)

  @Test func aBoxFitsRoundItsPoints() throws {
    let around = try #require(Box(around: [Point(5, 3), Point(-1, 4), Point(0, 2)]))
    #expect(around == box)
    #expect(around.width == 6 && around.height == 2)
    #expect(around.middle == Point(2, 3))
  }

  @Test func aBoxRoundOnePointHasNoWidth() throws {
    let around = try #require(Box(around: [Point(7, 7)]))
    #expect(around.width == 0 && around.height == 0 && around.middle == Point(7, 7))
  }

  @Test func thereIsNoBoxRoundNothing() {
    #expect(Box(around: []) == nil)
  }

  @Test func aUnionHoldsBoth() {
    let other = Box(west: 3, south: -9, east: 4, north: 0)
    #expect(box.union(other) == Box(west: -1, south: -9, east: 5, north: 4))
  }

  @Test func growingMovesEverySide() {
    #expect(box.grown(by: 2) == Box(west: -3, south: 0, east: 7, north: 6))
  }

  @Test func boxesThatOnlyTouchIntersect() {
    #expect(box.intersects(Box(west: 5, south: 4, east: 9, north: 9)))
    #expect(!box.intersects(Box(west: 5.1, south: 2, east: 9, north: 9)))
    #expect(!box.intersects(Box(west: -1, south: -9, east: 5, north: 1.9)))
  }

  @Test func aBoxContainsItsRim() {
    #expect(box.contains(Point(-1, 2)) && box.contains(Point(5, 4)))
    #expect(!box.contains(Point(5.01, 3)) && !box.contains(Point(0, 1.99)))
  }
}
