import Geometry
import Samples
import Testing
import Topology

struct FlawTests {
  @Test func aSoundRegionHasNone() throws {
    #expect(try Flaw.of([.ell, .frame, Region()]) == [nil, nil, nil])
  }

  @Test func aCrossingIsToldWithItsPlace() throws {
    #expect(try Flaw.of([.ell, .bowTie])[1] == Flaw(reason: .crossing, place: Point(5, 5)))
  }

  @Test func aHoleOutsideIsTold() throws {
    let region = Region(.rectangle(0, 0, 9, 9), holes: [.rectangle(20, 20, 3, 3)])
    #expect(try Flaw.of([region])[0]?.reason == .holeOutside)
  }

  @Test func aRingThatTouchesItselfIsTold() throws {
    let region = Region(.through((0, 0), (4, 0), (4, 4), (8, 2), (8, 8), (4, 4), (0, 8)))
    let flaw = try Flaw.of([region])[0]
    #expect(flaw?.reason == .touching && flaw?.place == Point(4, 4))
  }
}
