import Glibc
import PublicSpace

/// Reads a file beside `base.geojson`, which it may be edits of.
func readEdits(_ text: String) {
  let file = "\(folder)/edits.geojson"
  write(text, to: file)
  refusing { _ = try Layout(reading: file) }
}

/// One for each process: libFuzzer may run several.
private let folder: String = {
  let folder = "/tmp/yuan-fuzz-\(getpid())"
  mkdir(folder, 0o700)
  write(baseText, to: "\(folder)/base.geojson")
  return folder
}()

private func write(_ text: String, to path: String) {
  guard let file = fopen(path, "wb") else { fatalError("\(path) cannot be written") }
  defer { fclose(file) }
  fputs(text.replacing("\0", with: "\u{FFFD}"), file)
}

let baseText = """
  {"type":"FeatureCollection","name":"学","features":[
  {"type":"Feature","id":"b","properties":{"kind":"boundary"},"geometry":{"type":"Polygon",
  "coordinates":[[[121.4,31.3],[121.401,31.3],[121.401,31.301],[121.4,31.301],[121.4,31.3]]]}},
  {"type":"Feature","id":7,"properties":{"kind":"tree","n":"\\u6a1f"},"geometry":
  {"type":"Point","coordinates":[121.4005,31.3005,4]}},
  {"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[
  {"type":"LineString","coordinates":[[121.4,31.3],[121.401,31.301]]}]}}
  ]}
  """
