import PublicSpace
import Testing

struct KindTableTests {
  @Test func everyKindHasOneRow() {
    #expect(KindFacts.table.count == Kind.allCases.count)
    #expect(Set(KindFacts.table.map(\.kind)) == Set(Kind.allCases))
  }

  @Test func rowsOfGroundFollowTheOrderOfCovers() {
    #expect(KindFacts.table.map(\.kind).filter { $0.rank != nil } == Kind.covers)
  }

  @Test func onlyGroundIsAskedWhoPasses() {
    for row in KindFacts.table {
      #expect((row.kind.rank == nil) == (row.walk == .unasked), "\(row.kind)")
      #expect((row.walk == .unasked) == (row.sees == .unasked), "\(row.kind)")
      // Open ground can be walked on.
      #expect(!row.isOpen || row.walk == .yes, "\(row.kind)")
    }
  }

  @Test func groundThatMayBeALineHasAWidth() {
    for row in KindFacts.table where row.kind.rank != nil {
      #expect(row.forms.contains(.line) == (row.width != nil), "\(row.kind)")
    }
  }
}
