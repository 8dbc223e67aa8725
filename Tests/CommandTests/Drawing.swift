import Foundation
import PublicSpace
import Samples
import Testing

/// Skips what needs GDAL where it is not installed.
let withGDAL: ConditionTrait = .enabled(
  if: ["/usr/bin", "/usr/local/bin"].contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/ogr2ogr")
  }, "ogr2ogr of gdal-bin is not installed")

/// Imports a drawing twice: first its map is drafted, then corrected, then the layout is written.
func imported(
  _ file: String, in folder: String, _ options: String..., correcting: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> (layout: Layout, draft: String, answer: Answer) {
  let command = ["import", file, "-o", "out.geojson", "--layers", "which.yaml"] + options
  let first = try english(command, in: folder)
  #expect(first.code == 1 && first.output.isEmpty, sourceLocation: sourceLocation)
  #expect(
    first.errors.contains("which.yaml: was drafted"), "\(first.errors)",
    sourceLocation: sourceLocation)
  let draft = String(decoding: try bytes(of: "\(folder)/which.yaml"), as: UTF8.self)
  var map = draft
  for (old, new) in correcting { map = map.replacing(old, with: new) }
  try write(map.utf8, to: "\(folder)/which.yaml")
  let answer = try english(command, in: folder)
  try #require(answer.code == 0, "\(answer.errors)", sourceLocation: sourceLocation)
  return (try Layout(reading: "\(folder)/out.geojson"), draft, answer)
}

extension Layout {
  /// How many features of each kind there are, by its word.
  var kinds: [String: Int] {
    Dictionary(grouping: features) { $0.kind?.rawValue ?? "unknown" }.mapValues(\.count)
  }
}
