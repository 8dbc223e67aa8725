@testable import PublicSpace

/// What reading a text says is wrong with it; nil when nothing is.
func complaint(about text: String, file: String = "a.geojson") -> String? {
  do {
    _ = try Layout(text, file: file)
    return nil
  } catch {
    return "\(error)"
  }
}

/// What reading a file says is wrong with it.
func complaint(aboutFile path: String) -> String? {
  do {
    _ = try Layout(reading: path)
    return nil
  } catch {
    return "\(error)"
  }
}

/// The value that a JSON text is, which may be plain.
func json(_ text: String) throws -> JSON {
  let bytes = Array("[\(text)]".utf8)
  let padded = bytes + [UInt8](repeating: 0, count: FileBytes.padding)
  return JSON(text: try JSONText(padded, length: bytes.count), index: 1)
}

/// A collection of one feature, its id `a`, with the geometry given.
func collection(geometry: String) -> String {
  #"{"type":"FeatureCollection","features":["#
    + #"{"type":"Feature","id":"a","properties":{},"geometry":\#(geometry)}]}"#
}

/// A collection of the features given.
func collection(_ features: String...) -> String {
  #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
}
