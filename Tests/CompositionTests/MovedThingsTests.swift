import PublicSpace
import Testing

@testable import Composition

struct MovedThingsTests {
  /// The camphor moves.
  @Test func whatStandsElsewhereHasMoved() throws {
    let (now, plan) = (
      try SmallCourt.site(SmallCourt.existing), try SmallCourt.site(SmallCourt.option)
    )
    #expect(plan.hasMoves(from: now))
    #expect(!plan.hasMoves(from: plan), "it stands where it stood")
    #expect(!now.hasMoves(from: now))
  }
}
