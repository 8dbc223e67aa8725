import Composition
import Testing

@testable import Drawing

struct DotCrowdsTests {
  @Test func discsThatOverlapAreSetAside() {
    let alone = PaperPoint(9, 9)
    let (left, right) = (PaperPoint(1, 1), PaperPoint(1.5, 1.5))
    let (apart, crowded) = [right, alone, left].dotsAndCrowds(1)
    #expect(apart == [alone] && crowded == [left, right])
  }

  @Test func discsThatTouchAreApart() {
    let touching = [PaperPoint(1, 1), PaperPoint(1, 2), PaperPoint(2, 1)]
    #expect(touching.dotsAndCrowds(1).crowded.isEmpty)
  }

  @Test func aPlaceCountsOnce() {
    let place = PaperPoint(1, 1)
    let (apart, crowded) = [place, place, place].dotsAndCrowds(1)
    #expect(apart == [place] && crowded.isEmpty)
    #expect([PaperPoint]().dotsAndCrowds(1).apart.isEmpty)
  }
}
