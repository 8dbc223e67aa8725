/// A layout as its file has it: features in degrees.
public struct Layout: Sendable {
  /// The file as it was named to us, for messages.
  public let path: String
  /// The file's name, without its folder.
  public let file: String
  public let features: [Feature]
  /// The whole collection, foreign members too.
  public let json: JSON
  /// What is odd but not wrong.
  public let findings: [Finding]

  /// Reads a GeoJSON file: a FeatureCollection, a Feature or a bare geometry.
  ///
  /// Throws `FileError` when there is no such file or it is not JSON, and `Rejection` with all
  /// findings at once when it is no sound GeoJSON.
  public init(reading path: String) throws {
    let bytes = try FileBytes(of: path)
    try self.init(bytes.padded, length: bytes.length, path: path)
  }

  /// Reads GeoJSON that is at hand as text.
  public init(_ text: String, file: String) throws {
    var bytes = Array(text.utf8)
    let length = bytes.count
    bytes += [UInt8](repeating: 0, count: FileBytes.padding)
    try self.init(bytes, length: length, path: file)
  }

  private init(_ bytes: [UInt8], length: Int, path: String) throws {
    let text: JSONText
    do {
      text = try JSONText(bytes, length: length)
    } catch {
      throw FileError(
        "\(path):\(error.line):\(error.column)",
        "is not JSON: \(error.message.asClause); mend the text there or export it again")
    }
    var reader = GeoJSONReader(text: text)
    reader.read()
    guard reader.errors.isEmpty else { throw Rejection(path, reader.errors) }
    self.path = path
    file = path.split(separator: "/").last.map(String.init) ?? path
    features = reader.features
    json = JSON(text: text, index: 0)
    findings = reader.notes
  }

  public func feature(_ id: String) -> Feature? { features.first { $0.id == id } }
}

extension String {
  /// A library's sentence inside ours: no capital, unless an abbreviation begins it, and no full stop.
  fileprivate var asClause: String {
    let isWord = dropFirst().first?.isLowercase == true
    let start = isWord ? prefix(1).lowercased() + dropFirst() : self
    return start.last == "." ? String(start.dropLast()) : start
  }
}
