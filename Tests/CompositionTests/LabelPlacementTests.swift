import Samples
import Testing

@testable import Composition

struct LabelPlacementTests {
  private static let frame = PaperBox(x: 0, y: 0, width: 120, height: 80)

  private func box(_ x: Double, _ y: Double) -> PaperBox {
    PaperBox(x: x, y: y, width: 10, height: 5)
  }

  private func wish(_ boxes: PaperBox...) -> LabelWish {
    LabelWish(candidates: boxes.map { LabelWish.Candidate(box: $0) })
  }

  @Test func eachTakesItsBestFreePlace() {
    let placement = LabelPlacement(
      [wish(box(10, 10), box(40, 10)), wish(box(12, 12), box(60, 10))], in: Self.frame,
      avoiding: [box(40, 10)])
    #expect(placement.chosen.map { $0?.box } == [box(10, 10), box(60, 10)])
  }

  @Test func oneThatHasNoOtherPlacePushesOneThatHas() {
    let placement = LabelPlacement(
      [wish(box(10, 10), box(40, 10)), wish(box(12, 12))], in: Self.frame, avoiding: [])
    #expect(placement.chosen.map { $0?.box } == [box(40, 10), box(12, 12)])
  }

  @Test func whatHasNoPlaceIsTold() {
    let placement = LabelPlacement(
      [wish(box(10, 10)), wish(box(12, 12)), wish(box(115, 10))], in: Self.frame, avoiding: [])
    #expect(placement.chosen.map { $0 == nil } == [false, true, true])
  }

  @Test func aLeaderRunsOverNoLabel() {
    let led = LabelWish.Candidate(
      box: box(60, 10), leader: .init(from: PaperPoint(5, 12), to: PaperPoint(60, 12)))
    let free = LabelWish.Candidate(box: box(60, 40))
    let placement = LabelPlacement(
      [wish(box(20, 10)), LabelWish(candidates: [led, free])], in: Self.frame, avoiding: [])
    #expect(placement.chosen[1]?.box == free.box)
  }

  @Test(arguments: UInt64(0)..<10)
  func noneLiesOverAnotherOrOutside(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let wishes = (0..<60).map { _ -> LabelWish in
      let anchor = PaperPoint(dice.number(0, 120), dice.number(0, 80))
      let spots = LabelSpots(
        width: dice.number(4, 20), height: 4, anchor: anchor, gap: 1)
      return LabelWish(candidates: spots.on + spots.beside + spots.led(upTo: 30))
    }
    let taken = (0..<10).map { _ in box(dice.number(0, 110), dice.number(0, 70)) }
    let placed = LabelPlacement(wishes, in: Self.frame, avoiding: taken).chosen.compactMap { $0 }
    #expect(placed.count > 40)
    for (index, one) in placed.enumerated() {
      #expect(Self.frame.contains(one.box) && !taken.contains(where: one.box.intersects))
      for other in placed[(index + 1)...] {
        #expect(!one.box.intersects(other.box))
        #expect(one.leader?.crosses(other.box) != true && other.leader?.crosses(one.box) != true)
      }
    }
  }
}
