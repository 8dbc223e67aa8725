import Foundation
import Samples

/// A small site as it lies on a disk: a court of 1000 m² and two proposals for it.
enum TinySite {
  static let existing = SampleLayout([
    .area("boundary", .rectangle(-25, -10, 50, 20), id: "b"),
    .area("building", .rectangle(-25, -10, 10, 10), id: "h").with("levels", 5),
    .area("lawn", .rectangle(-15, -10, 40, 10), id: "lawn"), .point("bench", 0, 5, id: "s"),
  ])

  static func option(bench x: Double) -> SampleLayout {
    SampleLayout(existing.features + [.point("bench", x, 8, id: "s2").with("action", "new")])
  }

  static let description = """
    name: {zh: 小院, en: Tiny Court}
    residents: 40
    date: 2026-11-20
    """

  /// Writes the site into a new folder and gives its path.
  static func written(as name: String, in folder: String, yaml: String? = description) throws
    -> String
  {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try write(existing.text().utf8, to: "\(path)/existing.geojson")
    try write(option(bench: 5).text().utf8, to: "\(path)/option-a.geojson")
    try write(option(bench: 9).text().utf8, to: "\(path)/option-b.geojson")
    if let yaml { try write(yaml.utf8, to: "\(path)/site.yaml") }
    return path
  }
}

/// The names of what lies in a folder.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
