import PublicSpace
import Testing

struct FindingTests {
  @Test func levelsAreOrdered() {
    #expect(Finding.Level.note < .warning && Finding.Level.warning < .error)
    #expect(!(Finding.Level.error < .note))
  }

  @Test func aRejectionIsOneLineAFinding() {
    let rejection = Rejection(
      "a.geojson",
      [
        Finding(.error, "ring.unclosed", feature: "p17", "ring 1 is not closed"),
        Finding(.error, "boundary.none", "has no boundary"),
      ])
    #expect(
      rejection.description == """
        a.geojson: feature “p17”: ring 1 is not closed
        a.geojson: has no boundary
        """)
  }

  @Test func aFileErrorNamesItsFile() {
    #expect(FileError("a.yaml:3", "is no list").description == "a.yaml:3: is no list")
  }
}
