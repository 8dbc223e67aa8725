import Testing

@testable import Composition

struct SpotsTests {
  private func box(_ x: Double) -> PaperBox { PaperBox(x: x, y: 1, width: 4, height: 4) }

  @Test func theFirstFreeBoxIsTaken() {
    var spots = Spots(in: PaperBox(x: 0, y: 0, width: 20, height: 10))
    spots.take(box(0))
    #expect(spots.takeFirst(of: [box(2), box(5), box(10)]) == box(5))
    #expect(spots.takeFirst(of: [box(5), box(6)]) == nil)
    #expect(spots.taken == [box(0), box(5)])
  }

  @Test func nothingStandsOutsideTheFrame() {
    var spots = Spots(in: PaperBox(x: 0, y: 0, width: 20, height: 10))
    #expect(spots.takeFirst(of: [box(17), box(-1)]) == nil)
  }
}
