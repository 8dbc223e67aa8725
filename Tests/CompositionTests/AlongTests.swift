import Testing

@testable import Composition

struct AlongTests {
  @Test func placesStandAtEqualStepsFromHalfAStepIn() {
    let path = PaperPath(through: [PaperPoint(0, 0), PaperPoint(10, 0)])
    #expect(along(path, every: 4).map(\.x) == [2, 6, 10])
  }

  @Test func stepsGoOnRoundCorners() {
    let path = PaperPath(through: [PaperPoint(0, 0), PaperPoint(5, 0), PaperPoint(5, 5)])
    #expect(
      along(path, every: 4) == [PaperPoint(2, 0), PaperPoint(5, 1), PaperPoint(5, 5)])
  }

  @Test func eachLineBeginsAnew() {
    var path = PaperPath(through: [PaperPoint(0, 0), PaperPoint(3, 0)])
    path.add([PaperPoint(0, 9), PaperPoint(3, 9)])
    #expect(
      along(path, every: 2) == [
        PaperPoint(1, 0), PaperPoint(3, 0), PaperPoint(1, 9), PaperPoint(3, 9),
      ])
  }

  @Test func aLineWithoutLengthHasNoPlaces() {
    let path = PaperPath(through: [PaperPoint(1, 1), PaperPoint(1, 1)])
    #expect(along(path, every: 2).isEmpty)
    #expect(along(PaperPath(), every: 2).isEmpty)
  }
}
