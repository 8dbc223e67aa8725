import Foundation
import Samples

/// A small site as it lies on a disk: a court of 1000 m² and a proposal for it.
enum TinySite {
  static let existing = SampleLayout([
    .area("boundary", .rectangle(-25, -10, 50, 20), id: "b"),
    .area("building", .rectangle(-25, -10, 10, 10), id: "h").with("levels", 5).with("name", "1号"),
    .area("lawn", .rectangle(-15, -10, 40, 10), id: "lawn"), .point("bench", 0, 5, id: "s"),
  ])

  static let option = SampleLayout(
    existing.features + [.point("bench", 5, 8, id: "s2").with("action", "new")])

  static let description = """
    name: {zh: 小院, en: Tiny Court}
    residents: 40
    date: 2026-11-20
    """

  /// Runs a test in a folder that holds the site as `tiny`.
  static func inFolder(_ test: (String) throws -> Void) throws {
    try Samples.inFolder { folder in
      try FileManager.default.createDirectory(
        atPath: "\(folder)/tiny", withIntermediateDirectories: true)
      try write(existing.text().utf8, to: "\(folder)/tiny/existing.geojson")
      try write(option.text().utf8, to: "\(folder)/tiny/option-a.geojson")
      try write(description.utf8, to: "\(folder)/tiny/site.yaml")
      try test(folder)
    }
  }
}

/// The names of what lies in a folder.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

/// The text with all numbers rounded to five decimals, so that the last digits of a machine's
/// sines do not matter.
func steady(_ text: String) -> String {
  text.replacing(/-?[0-9]+\.[0-9]{5,}(e-[0-9]+)?/) { match in
    let number = ((Double(match.output.0) ?? 0) * 1e5).rounded() / 1e5
    return number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}
