import Analysis
import PublicSpace
import Samples
import Testing

struct MetricTests {
  private func value(
    _ id: String, _ features: [SampleFeature], residents: Double? = nil
  ) throws -> Double? {
    let metric = try #require(metrics.first { $0.id == id })
    return metric.value(try measured(features, residents: residents).all)
  }

  /// 1000 m²: 100 building of 5 storeys, 200 lawn, 150 path, 50 road, 500 unassigned.
  private let court: [SampleFeature] = [
    .area("boundary", .rectangle(0, 0, 50, 20)),
    .area("building", .rectangle(0, 0, 10, 10)).with("levels", 5),
    .area("lawn", .rectangle(10, 0, 20, 10)), .area("path", .rectangle(30, 0, 15, 10)),
    .area("road", .rectangle(45, 0, 5, 10)), .tree(20, 5, radius: 3), .tree(20, 15, radius: 3),
    .point("lamp", 1, 11), .point("bench", 2, 12),
  ]

  @Test(arguments: [
    ("boundary_m2", 1000), ("open_m2", 350), ("public_m2_per_resident", 8.75), ("green_share", 0.2),
    ("canopy_share", 18 * Double.pi / 1000), ("paved_share", 0.2), ("building_density", 0.1),
    ("floor_area_ratio", 0.5), ("trees", 2), ("seats", 3), ("lamps", 1),
  ])
  func everyFigureIsReckonedByItsFormula(id: String, expected: Double) throws {
    let value = try #require(try value(id, court, residents: 40))
    #expect(abs(value - expected) < 1e-7 * max(1, expected), "\(value)")
  }

  @Test func withoutResidentsThereIsNoFigureForEach() throws {
    #expect(try value("public_m2_per_resident", court) == nil)
    #expect(try value("public_m2_per_resident", court, residents: 0) == nil)
  }

  /// A door 10 m and one 120 m from the gate, the second up a flight of steps.
  private let ways: [SampleFeature] = [
    .area("boundary", .rectangle(0, 0, 160, 20)), .area("path", .rectangle(0, 0, 160, 20)),
    .area("steps", .rectangle(60, 0, 2, 20)), .point("gate", 1, 10),
    .area("playground", .rectangle(20, 5, 8, 8)), .point("door", 11, 10).with("households", 30),
    .point("door", 141, 10).with("households", 10),
  ]

  @Test(arguments: [
    ("playground_100m_share", 0.75), ("gate_walk_m", 75), ("gate_step_free_share", 0.5),
    ("gate_seatless_m", 75), ("spaces_step_free_share", 1),
  ])
  func everyWalkIsReckonedByItsFormula(id: String, expected: Double) throws {
    #expect(abs(try #require(try value(id, ways)) - expected) < 1e-3)
  }

  @Test func doorsCountWhereHouseholdsAreNotKnown() throws {
    let doors = ways.map { feature in
      var feature = feature
      feature.properties = []
      return feature
    }
    #expect(try value("playground_100m_share", doors) == 0.5)
  }

  @Test func withoutDoorsOrGatesWalksAreNotChecked() throws {
    let ids = ["playground_100m_share", "gate_walk_m", "gate_step_free_share"]
    for id in ids { #expect(try value(id, ways.filter { $0.kind != "door" }) == nil) }
    let gateless = ways.filter { $0.kind != "gate" }
    #expect(try ids.map { try value($0, gateless) } == [0.75, nil, nil])
    #expect(try value(ids[0], ways.filter { $0.kind != "playground" }) == 0)
  }

  @Test func everyFigureHasAnIdAndNamesOfItsOwn() {
    #expect(Set(metrics.map(\.id)).count == metrics.count)
    for language in Language.allCases {
      #expect(Set(metrics.map { $0.name(in: language) }).count == metrics.count)
    }
    #expect(blockMetrics.map(\.block) == MeasureRequest.Block.allCases)
  }
}
