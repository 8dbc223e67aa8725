import Geometry
import PublicSpace
import Review
import Samples

/// A small court with nothing wrong with it, to plant one defect in.
enum Court {
  static let features: [SampleFeature] = [
    .area("boundary", .rectangle(0, 0, 80, 60), id: "border"),
    .point("gate", 0, 30, id: "gate").with("width", 4),
    .area("building", .rectangle(10, 40, 40, 12), id: "house").with("levels", 6),
    .area("building", .rectangle(55, 40, 15, 12), id: "annex").with("height", 9),
    .point("door", 30, 40, id: "door"),
    .area("lawn", .rectangle(10, 20, 30, 10), id: "lawn"),
    .area("plaza", .rectangle(40, 20, 20, 10), id: "plaza"),
    .area(
      "water", Region(.rectangle(10, 5, 20, 10), holes: [Ring.rectangle(18, 8, 3, 3).reversed]),
      id: "pond"),
    .line("path", .through((0, 34), (78, 34)), width: 2, id: "path"),
    .line("fence", .through((0, 0), (80, 0)), width: 0.1, id: "fence").with("height", 1.8),
    .tree(20, 25, radius: 3, id: "tree"),
    .point("bench", 45, 25, id: "bench").with("seats", 3),
    .area("court", .rectangle(62, 5, 15, 20), id: "court"),
  ]

  static func layout(_ features: [SampleFeature]) throws -> Layout {
    try SampleLayout(features, decimals: 8).layout("court.geojson")
  }

  static func findings(_ features: [SampleFeature]) throws -> [Finding] {
    try LayoutReview(of: layout(features)).findings
  }

  /// What reading and checking find in a text.
  static func findings(in text: String) throws -> [Finding] {
    var faults: [Finding] = []
    let layout = try Layout(text, file: "court.geojson", faults: &faults)
    return try LayoutReview(of: layout, faults: faults).findings
  }

  /// The court as text, one feature a line.
  static func text() throws -> String { try SampleLayout(features, decimals: 8).text() }
}

extension [SampleFeature] {
  /// The features with one of them changed.
  func changing(_ id: String, _ change: (inout SampleFeature) -> Void) -> [SampleFeature] {
    map { feature in
      var feature = feature
      if feature.id == id { change(&feature) }
      return feature
    }
  }

  func without(_ ids: String...) -> [SampleFeature] {
    filter { feature in !(feature.id.map(ids.contains) ?? false) }
  }

  func with(_ feature: SampleFeature) -> [SampleFeature] { self + [feature] }
}

extension [Finding] {
  var named: [String] { map { "\($0.level.rawValue) \($0.code) \($0.feature ?? "–")" } }
  var grave: [Finding] { filter { $0.level > .note } }
}
