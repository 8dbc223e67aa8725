import Geometry
import Projection
import PublicSpace
import Samples
import Testing

@testable import Review

struct ShiftedTests {
  private let court = SampleLayout([
    .area("boundary", .rectangle(-50, -40, 100, 80), id: "b"), .tree(-45, -35, id: "t1"),
    .tree(45, 35, id: "t2"), .tree(-45, 35, id: "t3"), .tree(45, -35, id: "t4"),
  ])

  private func codes(_ layout: Layout, against base: Layout? = nil) throws -> [String] {
    try LayoutReview(of: layout, against: base).findings.map(\.code)
  }

  /// The court with some features carried to GCJ-02.
  private func shifted(_ part: Set<String>) throws -> Layout {
    let gcj = try #require(MapShift.gcj02(SampleLayout.shanghai))
    let vector = try #require(try Plane(around: SampleLayout.shanghai).metres([gcj]).first)
    var sample = court
    sample.features = court.features.map {
      part.contains($0.id ?? "") ? $0.moved(by: vector) : $0
    }
    return try sample.layout()
  }

  @Test func aCleanCourtIsNotSuspected() throws {
    let codes = try codes(court.layout(), against: court.layout())
    #expect(!codes.contains("datum.shift"))
  }

  @Test func aShiftInsideALayoutIsFound() throws {
    #expect(try codes(shifted(["t1", "t2", "t3", "t4"])).contains("datum.shift"))
  }

  @Test func anOptionThatIsShiftedIsFound() throws {
    let option = try shifted(["b", "t1", "t2", "t3", "t4"])
    #expect(try codes(option, against: court.layout()).contains("datum.shift"))
  }

  @Test func anOptionInAnotherDatumIsAnError() throws {
    let option = try Layout(
      court.text(), file: "b.geojson", datums: DatumHints(option: .gcj02))
    let found = try LayoutReview(of: option, against: court.layout()).findings
    #expect(found.first { $0.code == "datum.mixed" }?.level == .error)
  }
}
