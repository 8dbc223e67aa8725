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
        Finding(
          .error, "ring.unclosed", feature: "p17", line: 3,
          Wording(zh: "环 1 未闭合", en: "ring 1 is not closed"),
          remedy: Wording(zh: "重复首点", en: "repeat its first position")),
        Finding(.error, "boundary.none", Wording(zh: "没有用地红线", en: "has no boundary")),
      ])
    #expect(
      rejection.description == """
        a.geojson: feature “p17”: line 3: ring 1 is not closed: repeat its first position
        a.geojson: has no boundary
        """)
    #expect(
      rejection.wording.zh == """
        a.geojson: 要素“p17”，第 3 行：环 1 未闭合；重复首点
        a.geojson: 没有用地红线
        """)
  }

  @Test func aFileErrorNamesItsFile() {
    let error = FileError("a.yaml:3", zh: "不是列表", en: "is no list")
    #expect(error.description == "a.yaml:3: is no list")
    #expect(error.wording.text(in: .zh) == "a.yaml:3: 不是列表")
  }
}
