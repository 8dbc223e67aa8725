import Testing

@testable import Composition

struct DoorMarkTests {
  private static let all: [DoorMark] =
    [0, 1, 2, 3, nil].map { DoorMark(reach: .within($0)) } + [DoorMark(reach: .unreached)]

  /// Shapes alone, as a photocopy shows them.
  @Test func everyMarkDiffersFromTheOthersWithoutColour() {
    let shapes = Self.all.map { mark in
      mark.marks(at: PaperPoint(10, 10), diameter: 4, .day).compactMap(\.path)
    }
    #expect(Set(shapes).count == shapes.count)
  }

  @Test func theNearerTheFuller() {
    let dark = Self.all.prefix(5).map { mark in
      mark.marks(at: PaperPoint(0, 0), diameter: 4, .day).reduce(0.0) { sum, mark in
        guard case .area(let path, Theme.day.bandLine) = mark else { return sum }
        return sum + (path.rings.first.map(area) ?? 0)
      }
    }
    #expect(dark == dark.sorted(by: >) && dark[4] == 0)
    #expect(zip(dark, dark.dropFirst()).allSatisfy { $0 - $1 > 2 })
  }

  @Test func changesAreRingsFirmAndDashed() {
    func outermost(_ change: DoorMark.Change) -> Stroke? {
      DoorMark(reach: .within(1), change: change)
        .marks(at: PaperPoint(0, 0), diameter: 4, .day).strokes.first
    }
    #expect(outermost(.nearer)?.dashes.isEmpty == true)
    #expect(outermost(.farther)?.dashes.isEmpty == false)
  }

  @Test(arguments: [
    (50.0, 40.0, DoorMark.Change.nearer), (50.0, 41.0, nil), (50.0, 60.0, .farther),
    (nil, 500.0, .nearer), (20.0, nil, .farther), (nil, nil, nil),
  ])
  func tenMetresAreNoticed(before: Double?, after: Double?, change: DoorMark.Change?) {
    #expect(DoorMark.Change(from: before, to: after) == change)
  }

  private func area(_ ring: [PaperPoint]) -> Double {
    abs(
      zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { sum, edge in
        sum + edge.0.x * edge.1.y - edge.1.x * edge.0.y
      }) / 2
  }
}
