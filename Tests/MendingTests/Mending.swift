import PublicSpace
import Samples

@testable import Mending

/// What mending makes of a text, and the codes of what it says.
func mended(_ text: [UInt8]) throws -> (bytes: [UInt8], codes: [String]) {
  var result: (bytes: [UInt8], codes: [String])?
  try inFolder { folder in
    let path = "\(folder)/a.geojson"
    try write(text, to: path)
    let mend = try Mend(of: Layout(unresolved: path))
    result = (mend.bytes, mend.findings.map(\.code))
  }
  return result ?? ([], [])
}

func mended(_ text: String) throws -> (text: String, codes: [String]) {
  let result = try mended(Array(text.utf8))
  return (String(decoding: result.bytes, as: UTF8.self), result.codes)
}

/// A collection of one feature, its id `a`, with the geometry given.
func collection(_ type: String, _ coordinates: String) -> String {
  #"{"type":"FeatureCollection","features":["#
    + #"{"type":"Feature","id":"a","properties":{},"geometry":"#
    + #"{"type":"\#(type)","coordinates":\#(coordinates)}}]}"#
}
