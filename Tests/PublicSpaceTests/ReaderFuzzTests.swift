import Geometry
import Samples
import Testing

@testable import PublicSpace

/// Whatever the bytes, reading answers or says in a line what is wrong; it never crashes or hangs.
///
/// Should one of these crash, the file it read is left in the temporary folder.
struct ReaderFuzzTests {
  private static let layout = SampleLayout(
    [
      .area("boundary", .square(60), id: "b"), .area("lawn", .frame, id: "草坪"),
      .line("path", .through((0, 30), (60, 30)), width: 2),
      .tree(10, 10, radius: 3).with("name", "\\u6a1f \\\"树\\\""),
      SampleFeature(
        "bench", Shape(points: [Point(3, 3)], paths: [.through((1, 1), (4, 1))]), id: "s1"),
    ], decimals: 7)

  private static let description = """
    name: {zh: 学林苑, en: "Xuelinyuan"}
    illustrative: true
    datum: wgs84
    households: 1080
    residents: 2916.0
    stage: {now: consult, dates: {needs: 2026-09-05}}
    roles:
      committee: &c 居委会
      designer: *c
    options: [existing.geojson, option-a.geojson]
    proposals: {option-a: {title: {zh: 一池}}}
    date: 2026-11-20
    """

  /// Tries seed after seed for some seconds, 3000 at most.
  private func tryMutations(of text: String, _ reading: (String) throws -> Void) throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(2.5)
    try inFolder { folder in
      var seed: UInt64 = 0
      while seed < 3000 && clock.now < end {
        seed += 1
        var dice = SplitMix64(seed: seed)
        let path = "\(folder)/seed-\(seed)"
        try write(dice.mutated(Array(text.utf8)), to: path)
        do {
          try reading(path)
        } catch {
          let said = "\(error)"
          #expect(said.contains(": ") && said.hasPrefix(path), "seed \(seed): \(said)")
          #expect(
            said.split(separator: "\n").allSatisfy { $0.hasPrefix(path) }, "seed \(seed): \(said)")
        }
        try remove(path)
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func layoutsWithFaultsAreReadOrRefused() throws {
    try tryMutations(of: Self.layout.text()) { path in
      let site = try Site(Layout(reading: path))
      for feature in site.layout.features {
        #expect(feature.json.means(feature.json))
        _ = feature.json.members.map { ($0.name, $0.value.string, $0.value.source) }
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func descriptionsWithFaultsAreReadOrRefused() throws {
    try tryMutations(of: Self.description) { path in _ = try SiteDescription(reading: path) }
  }
}
