import Foundation
import PublicSpace
import Samples

/// Mutates one text of one sort and reads it; what it throws is fine.
func tryOne(_ dice: inout SplitMix64) {
  switch dice.count(0, 2) {
  case 0: readLayout(dice.mutated(Array(layoutText.utf8)))
  case 1: readDescription(dice.mutated(Array(descriptionText.utf8)))
  default: readEdits(dice.mutated(Array(editsText.utf8)))
  }
}

private func readLayout(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  guard let layout = try? Layout(text, file: "fuzz.geojson") else { return }
  for feature in layout.features { _ = feature.json.means(feature.json) }
  _ = try? Site(layout)
  let base = try? Layout(layoutText, file: "base.geojson")
  if let base { _ = try? EditsDraft(from: base, to: layout, base: "base.geojson") }
}

private func readDescription(_ bytes: [UInt8]) {
  _ = try? SiteDescription(String(decoding: bytes, as: UTF8.self), file: "site.yaml")
}

private func readEdits(_ bytes: [UInt8]) {
  let folder = FileManager.default.temporaryDirectory.path
  let base = "\(folder)/yuan-fuzz-base.geojson"
  let file = "\(folder)/yuan-fuzz-\(getpid()).geojson"
  try? Data(layoutText.utf8).write(to: URL(filePath: base))
  try? Data(bytes).write(to: URL(filePath: file))
  _ = try? Layout(reading: file)
  try? FileManager.default.removeItem(atPath: file)
}

private let layoutText = """
  {"type":"FeatureCollection","name":"学","features":[
  {"type":"Feature","id":"b","properties":{"kind":"boundary"},"geometry":{"type":"Polygon",
  "coordinates":[[[121.4,31.3],[121.41,31.3],[121.41,31.31],[121.4,31.31],[121.4,31.3]]]}},
  {"type":"Feature","id":7,"properties":{"kind":"tree","n":"\\u6a1f"},"geometry":
  {"type":"Point","coordinates":[121.401,31.301,4]}},
  {"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[
  {"type":"LineString","coordinates":[[121.4,31.3],[121.401,31.302]]}]}}
  ]}
  """

private let editsText = """
  {"type":"FeatureCollection","yuan:base":"yuan-fuzz-base.geojson",
  "yuan:was":{"7":"0123456789abcdef"},"yuan:kept":["b"],"features":[
  {"type":"Feature","id":"7","properties":{"action":"remove"},"geometry":null},
  {"type":"Feature","id":"b","properties":{"kind":"boundary","action":"remove"},"geometry":null},
  {"type":"Feature","properties":{"kind":"lawn"},"geometry":null}]}
  """

private let descriptionText = """
  name: {zh: 学林苑, en: "Xuelinyuan"}
  datum: wgs84
  households: 1080
  stage: {now: consult, dates: {needs: 2026-09-05}}
  roles: {committee: &c 居委会, designer: *c}
  options: [existing.geojson, option-a.geojson]
  date: 2026-11-20
  """
