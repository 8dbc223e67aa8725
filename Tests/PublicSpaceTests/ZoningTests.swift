import PublicSpace
import Testing

struct ZoningTests {
  /// What is said of a table that cannot be used.
  private func complaint(_ zones: String = "", conflicts: String = "") -> String? {
    do {
      var zoning = try Zoning.shipped()
      try zoning.readZones(in: zones, file: "z.yaml")
      try zoning.readConflicts(in: conflicts, file: "c.yaml")
      return nil
    } catch let error as FileError {
      return error.wording.en
    } catch {
      return "another error"
    }
  }

  @Test func everyKindOfPlaceHasAUse() throws {
    let zoning = try Zoning.shipped()
    for kind in ["playground", "fitness", "court", "plaza", "seating", "pavilion", "lawn", "zone"] {
      #expect(zoning.use(kind)?.id == kind)
    }
    #expect(zoning.use("basketball")?.id == "ball" && zoning.use("太极")?.id == "exercise")
    #expect(Set(zoning.wanted.keys) == AgeGroup.all)
    #expect(zoning.conflicts.allSatisfy { $0.remedy.zh != nil && $0.remedy.en != nil })
    #expect(zoning.uses.allSatisfy { $0.name.zh != nil && $0.name.en != nil })
  }

  @Test func aSiteChangesWhatItSaysAndNoMore() throws {
    let shipped = try Zoning.shipped()
    var zoning = shipped
    try zoning.readZones(
      in: "uses: {dance: {loud: normal}, kites: {age: 6-12}}\nserved_within: 250", file: "z")
    #expect(zoning.use("dance")?.loudness == .normal)
    #expect(zoning.use("dance")?.hours == shipped.use("dance")?.hours)
    #expect(zoning.use("kites")?.ages == [.children] && zoning.servedWithin == 250)
    #expect(zoning.uses.count == shipped.uses.count + 1)
    try zoning.readConflicts(
      in:
        "loud_windows: {within: 30}\nfire_lane: off\nkite_wires: {one: {use: kites}, other: {kind: lamp}, within: 9}",
      file: "c")
    #expect(zoning.conflicts.first { $0.id == "loud_windows" }?.within == 30)
    #expect(zoning.conflicts.first { $0.id == "loud_windows" }?.severeWithin == 8)
    #expect(!zoning.conflicts.contains { $0.id == "fire_lane" })
    #expect(zoning.conflicts.last?.other.kinds == [.lamp])
  }

  @Test func mistakesAreNamedByFileAndLine() {
    #expect(complaint("uses:\n  dance:\n    hours: late\n")?.hasPrefix("z.yaml:3: ") == true)
    #expect(complaint("uses:\n  dance: {lound: loud}")?.contains("loud") == true)
    #expect(complaint("uses:\n  x: {age: young}")?.hasPrefix("z.yaml:2: ") == true)
    #expect(complaint("groups: {baby: 06:00-07:00}")?.contains("0-3") == true)
    #expect(complaint("served_within: -1")?.hasPrefix("z.yaml:1: ") == true)
    #expect(complaint("uses: [")?.hasPrefix("z.yaml:2: ") == true)
    #expect(complaint("- a")?.hasPrefix("z.yaml:1: ") == true)
    #expect(complaint(conflicts: "\nx: {one: {loud: loud}}")?.hasPrefix("c.yaml:2: ") == true)
    #expect(
      complaint(conflicts: "x:\n  one: {kind: dragon}\n  other: {kind: lamp}")?
        .contains("dragon") == true)
    #expect(
      complaint(conflicts: "x:\n  one: {use: flying}\n  other: {kind: lamp}")?
        .hasPrefix("c.yaml:2: ") == true)
    #expect(complaint(conflicts: "loud_windows: {severity: awful}")?.contains("medium") == true)
  }

  @Test func emptyTablesChangeNothing() {
    #expect(complaint() == nil)
    #expect(complaint("# nothing yet\n", conflicts: "\n") == nil)
  }
}
