import Testing

@testable import Composition

struct TurnTests {
  @Test func aQuarterTurnBringsTheRightDown() {
    let turned = Turn(.pi / 2).apply(PaperPoint(3, 0))
    #expect(abs(turned.x) < 1e-12 && abs(turned.y - 3) < 1e-12)
  }

  @Test(arguments: [0.0, 0.3, 2, -1.7, 40])
  func whatIsTurnedCanBeTurnedBack(angle: Double) {
    let (turn, place) = (Turn(angle), PaperPoint(12, -7))
    let back = turn.undo(turn.apply(place))
    #expect(distance(back, place) < 1e-12)
    let away = turn.apply(place)
    #expect(abs((away.x * away.x + away.y * away.y) - 193) < 1e-9)
  }

  @Test func anglesRunClockwiseOnThePaper() {
    #expect(angle(of: PaperPoint(0, 2)) == .pi / 2)
    let below = point(PaperPoint(1, 1), 2, at: .pi / 2)
    #expect(distance(below, PaperPoint(1, 3)) < 1e-12)
  }
}
