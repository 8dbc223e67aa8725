public import Projection

/// A layout as its file has it: features in degrees, or in metres when its datum is `local`.
public struct Layout: Sendable {
  /// The file as it was named to us, for messages.
  public let path: String
  /// The file's name, without its folder.
  public let file: String
  /// What its coordinates mean.
  public let datum: Datum
  /// Whether the file's own numbers are degrees; those of a grid are metres.
  package let isWrittenInDegrees: Bool
  public let features: [Feature]
  /// The whole collection, foreign members too; of a set of edits, the edits.
  public let json: JSON
  /// The layouts it is edits of, the nearest first; none when the file is whole.
  public let bases: [JSON]
  /// What is odd but not wrong.
  public let findings: [Finding]

  /// Reads a GeoJSON file: a FeatureCollection, edits of one, a Feature or a bare geometry.
  ///
  /// Throws `FileError` when there is no such file or it is not JSON, and `Rejection` with all
  /// findings at once when it is no sound GeoJSON.
  public init(reading path: String, datums: DatumHints = DatumHints()) throws {
    var faults: [Finding] = []
    try self.init(reading: path, datums: datums, faults: &faults)
    guard faults.isEmpty else { throw Rejection(path, faults) }
  }

  /// Reads GeoJSON that is at hand as text.
  public init(_ text: String, file: String, datums: DatumHints = DatumHints()) throws {
    var faults: [Finding] = []
    try self.init(text, file: file, datums: datums, faults: &faults)
    guard faults.isEmpty else { throw Rejection(file, faults) }
  }

  /// Reads as much of a GeoJSON file as is sound; what is not is left out and said.
  public init(
    reading path: String, datums: DatumHints = DatumHints(), faults: inout [Finding]
  ) throws {
    let bytes = try FileBytes(of: path)
    self = try Layout(
      bytes.padded, length: bytes.length, path: path, datums: datums, faults: &faults
    ).resolved(datums)
  }

  /// Reads as much of a GeoJSON text as is sound; what is not is left out and said.
  public init(
    _ text: String, file: String, datums: DatumHints = DatumHints(), faults: inout [Finding]
  ) throws {
    self = try Layout(text, path: file, datums: datums, faults: &faults).resolved(datums)
  }

  /// Reads what a file itself says: edits are not made to their base.
  public init(unresolved path: String, datums: DatumHints = DatumHints()) throws {
    let bytes = try FileBytes(of: path)
    var faults: [Finding] = []
    try self.init(
      bytes.padded, length: bytes.length, path: path, datums: datums, faults: &faults)
    guard faults.isEmpty else { throw Rejection(path, faults) }
  }

  /// Reads what a text itself says.
  init(unresolved text: String, file: String, datums: DatumHints = DatumHints()) throws {
    var faults: [Finding] = []
    try self.init(text, path: file, datums: datums, faults: &faults)
    guard faults.isEmpty else { throw Rejection(file, faults) }
  }

  private init(
    _ text: String, path: String, datums: DatumHints, faults: inout [Finding]
  ) throws {
    var bytes = Array(text.utf8)
    let length = bytes.count
    bytes += [UInt8](repeating: 0, count: FileBytes.padding)
    try self.init(bytes, length: length, path: path, datums: datums, faults: &faults)
  }

  private init(
    _ bytes: [UInt8], length: Int, path: String, datums: DatumHints, faults: inout [Finding]
  ) throws {
    let text: JSONText
    do {
      text = try JSONText(bytes, length: length)
    } catch {
      throw FileError(
        "\(path):\(error.line):\(error.column)",
        zh: "不是 JSON（\(error.message.zh)）；请在该处修改，或重新导出",
        en: "is not JSON: \(error.message.en); mend the text there or export it again")
    }
    var reference = Georeference(of: JSON(text: text, index: 0), datums)
    var reader = GeoJSONReader(text: text, isInDegrees: reference.isInDegrees)
    reader.read()
    datum = reference.datum
    isWrittenInDegrees = reference.isInDegrees
    features = reference.laidIn(reader.features)
    faults += reference.faults + reader.errors
    self.path = path
    file = path.split(separator: "/").last.map(String.init) ?? path
    json = JSON(text: text, index: 0)
    bases = []
    findings = reference.notes + reader.notes
  }

  /// The layout with other features and with more to say of it.
  public func with(_ features: [Feature], findings more: [Finding] = []) -> Layout {
    Layout(self, features, findings: findings + more, bases: bases)
  }

  init(_ layout: Layout, _ features: [Feature], findings: [Finding], bases: [JSON]) {
    path = layout.path
    file = layout.file
    datum = layout.datum
    isWrittenInDegrees = layout.isWrittenInDegrees
    json = layout.json
    self.bases = bases
    self.features = features
    self.findings = findings
  }

  public func feature(_ id: String) -> Feature? { features.first { $0.id == id } }
}
