import Geometry
import PublicSpace
import Testing

@testable import Composition

struct NorthArrowTests {
  /// The place of the letter over the arrow's tip, from its middle.
  private func letter(_ tilt: Double) throws -> PaperPoint {
    let view = PlanView(
      scale: 400, centre: .init(0, 0), box: PaperBox(x: 0, y: 0, width: 9, height: 9))
    let furniture = PlanFurniture(view: view, theme: .day, language: .en, face: 4)
    let marks = furniture.northArrow(at: PaperPoint(50, 50), height: 20, tilt: tilt)
    let places = marks.compactMap { mark in
      if case .text(_, let place) = mark { place } else { nil }
    }
    return try #require(places.first)
  }

  @Test func northIsUpWithoutATilt() throws {
    let place = try letter(0)
    #expect(place.x == 50 && place.y < 40)
  }

  @Test func theTiltIsClockwise() throws {
    let quarter = try letter(.pi / 2)
    #expect(quarter.x > 60 && abs(quarter.y - 50) < 1e-9)
    let little = try letter(0.02)
    let upright = try letter(0)
    #expect(little.x > 50 && little.x < 50.3 && little.y > upright.y)
  }
}
