import Composition
import Testing

@testable import Drawing

struct DotStampsTests {
  @Test func discsThatStandAlikeShareAStamp() {
    var stamps = DotStamps(0.7, scale: 2)
    let first = stamps.stamp(at: PaperPoint(3.25, 4.5))
    let alike = stamps.stamp(at: PaperPoint(7.75, 9.5))
    let other = stamps.stamp(at: PaperPoint(7.8, 9.5))
    #expect(first.number == alike.number && first.number != other.number)
    #expect((alike.left - first.left, alike.top - first.top) == (9, 10))
    #expect(stamps.painted().count == 2 * stamps.side * stamps.side)
  }

  @Test(arguments: [0.3, 1.1, 4.9], [PaperPoint(-3.1, -0.2), PaperPoint(5.9, 8.1)])
  func aDiscLiesWithinItsStamp(diameter: Double, centre: PaperPoint) {
    var stamps = DotStamps(diameter, scale: 1)
    let place = stamps.stamp(at: centre)
    #expect(place == (0, stamps.corner(at: centre).left, stamps.corner(at: centre).top))
    let side = stamps.side
    let cover = stamps.painted()
    let rim = cover.indices.filter { index in
      [0, side - 1].contains(index % side) || [0, side - 1].contains(index / side)
    }
    #expect(cover.contains { $0 > 0 } && rim.allSatisfy { cover[$0] == 0 })
  }
}
