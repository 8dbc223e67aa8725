import Analysis
import Comparison
import Geometry
import PublicSpace
import Samples
import Testing

struct TransitionsTests {
  private let ground = SampleFeature.area("boundary", .rectangle(0, 0, 50, 20))

  private func transitions(
    from before: [SampleFeature], to after: [SampleFeature]
  ) throws -> Transitions {
    let base = try SampleLayout(before).site()
    return try Transitions(
      from: base, to: Site(SampleLayout(after).layout(), SiteDescription(), on: base.plane))
  }

  private func area(
    _ transitions: Transitions, _ from: Transitions.Ground, _ to: Transitions.Ground
  ) throws -> Double {
    let row = try #require(transitions.rows.firstIndex(of: from))
    let column = try #require(transitions.columns.firstIndex(of: to))
    return transitions.areas[row][column]
  }

  @Test func aPathThroughALawnTakesItsGround() throws {
    let lawn = SampleFeature.area("lawn", .rectangle(0, 0, 50, 10))
    let path = SampleFeature.line("path", .through((10, -5), (10, 25)), width: 2)
    let transitions = try transitions(from: [ground, lawn], to: [ground, lawn, path])
    #expect(transitions.rows == [.kind(.lawn), .unassigned])
    #expect(transitions.columns == [.kind(.path), .kind(.lawn), .unassigned])
    #expect(abs(try area(transitions, .kind(.lawn), .kind(.path)) - 20) < 1e-5)
    #expect(abs(try area(transitions, .kind(.lawn), .kind(.lawn)) - 480) < 1e-5)
    #expect(abs(try area(transitions, .unassigned, .kind(.path)) - 20) < 1e-5)
    #expect(abs(transitions.unchanged - 960) < 1e-5)
  }

  @Test func changesComeLargestFirst() throws {
    let transitions = try transitions(
      from: [ground, .area("lawn", .rectangle(0, 0, 30, 10))],
      to: [
        ground, .area("plaza", .rectangle(0, 0, 10, 10)),
        .area("garden", .rectangle(10, 0, 18, 10)),
        .area("lawn", .rectangle(28, 0, 2, 10)), .area("court", .rectangle(30, 0, 3, 10)),
      ])
    let changes = transitions.changes.filter { $0.area > 1e-3 }
    #expect(changes.map(\.to) == [.kind(.garden), .kind(.plaza), .kind(.court)])
    #expect(changes.map(\.from) == [.kind(.lawn), .kind(.lawn), .unassigned])
    #expect(zip(changes.map(\.area), [180.0, 100, 30]).allSatisfy { abs($0 - $1) < 1e-5 })
  }

  @Test func overlapsAreSettledBeforeTheyAreCompared() throws {
    let lawn = SampleFeature.area("lawn", .rectangle(0, 0, 20, 20))
    let building = SampleFeature.area("building", .square(10)).with("levels", 1)
    let transitions = try transitions(from: [ground, lawn, building], to: [ground, building])
    #expect(abs(try area(transitions, .kind(.lawn), .unassigned) - 300) < 1e-5)
    #expect(abs(try area(transitions, .kind(.building), .kind(.building)) - 100) < 1e-5)
    #expect(try area(transitions, .kind(.lawn), .kind(.building)) < 1e-6)
  }

  @Test func groundThatJoinsTheSiteWasOutside() throws {
    let wider = SampleFeature.area("boundary", .rectangle(0, 0, 60, 20))
    let lawn = SampleFeature.area("lawn", .rectangle(0, 0, 60, 10))
    let transitions = try transitions(from: [ground, lawn], to: [wider, lawn])
    #expect(transitions.rows == [.kind(.lawn), .unassigned, .outside])
    #expect(transitions.columns.prefix(2) == [.kind(.lawn), .unassigned])
    #expect(abs(try area(transitions, .outside, .kind(.lawn)) - 100) < 1e-5)
    #expect(abs(try area(transitions, .outside, .unassigned) - 100) < 1e-5)
  }

  @Test func groundThatLeavesTheSiteIsOutside() throws {
    let moved = SampleFeature.area("boundary", .rectangle(10, 0, 50, 20))
    let transitions = try transitions(from: [ground], to: [moved])
    #expect(abs(try area(transitions, .unassigned, .outside) - 200) < 1e-5)
    #expect(abs(try area(transitions, .outside, .unassigned) - 200) < 1e-5)
    #expect(abs(transitions.unchanged - 800) < 1e-5)
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func aLayoutToItselfIsDiagonal(seed: UInt64) throws {
    let features = SampleLayout.random(seed: seed).features
    let transitions = try transitions(from: features, to: features)
    #expect(transitions.rows == transitions.columns)
    for (row, areas) in transitions.areas.enumerated() {
      for (column, area) in areas.enumerated() where row != column {
        #expect(area < 1e-6, "\(transitions.rows[row]) to \(transitions.columns[column])")
      }
    }
  }

  /// Boundaries differ too, since each seed draws its own.
  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func rowsAndColumnsSumToTheBalances(seed: UInt64) throws {
    let base = try SampleLayout.random(seed: seed).site()
    let other = try Site(
      SampleLayout.random(seed: seed + 1000).layout(), SiteDescription(), on: base.plane)
    try expectSums(from: base, to: other)
  }

  /// The borders of these layouts left slivers once that GEOS took for whole pieces.
  @Test(arguments: ["hetaiyuan", "xuelinyuan"], ["option-a", "option-b"])
  func rowsAndColumnsOfTheSampleSitesSumToTheirBalances(site: String, option: String) throws {
    func layout(_ name: String) throws -> Layout {
      try Layout(reading: inRepository("Sites/\(site)/\(name).geojson"))
    }
    let base = try Site(layout("existing"))
    try expectSums(from: base, to: Site(layout(option), SiteDescription(), on: base.plane))
  }

  private func expectSums(from base: Site, to other: Site) throws {
    let transitions = try Transitions(from: base, to: other)
    var findings: [Finding] = []
    let before = try AreaMeasures(of: base, findings: &findings)
    let after = try AreaMeasures(of: other, findings: &findings)
    for (row, ground) in transitions.rows.enumerated() {
      guard let balance = balance(before, ground) else { continue }
      let sum = transitions.areas[row].reduce(0, +)
      #expect(abs(sum - balance) < 1e-6, "from \(ground)")
    }
    for (column, ground) in transitions.columns.enumerated() {
      guard let balance = balance(after, ground) else { continue }
      let sum = transitions.areas.reduce(0) { $0 + $1[column] }
      #expect(abs(sum - balance) < 1e-6, "to \(ground)")
    }
    let all = transitions.areas.joined().reduce(0, +)
    let (left, joined) = (row(transitions, .outside), transitions.unchanged)
    #expect(abs(all - left - before.boundary) < 1e-6)
    #expect(joined + transitions.changes.reduce(0) { $0 + $1.area } - all < 1e-6)
  }

  private func balance(_ measures: AreaMeasures, _ ground: Transitions.Ground) -> Double? {
    switch ground {
    case .kind(let kind): measures.settled(kind)
    case .unassigned: measures.settled(nil)
    case .outside: nil
    }
  }

  private func row(_ transitions: Transitions, _ ground: Transitions.Ground) -> Double {
    transitions.rows.firstIndex(of: ground).map { transitions.areas[$0].reduce(0, +) } ?? 0
  }
}
