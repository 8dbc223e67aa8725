/// What a command has to say, in every form it can be asked for.
public struct Report: Sendable {
  public enum Format: String, CaseIterable, Sendable { case table, json, csv, markdown }

  /// All of it, for programs.
  public let json: JSONValue
  /// The same figures rounded, for people.
  public let tables: [Table]
  /// One line a record with unrounded figures, for spreadsheets.
  public let records: [[String]]
  /// Remarks under the tables.
  public let remarks: [String]

  public func text(as format: Format) -> String {
    switch format {
    case .json: json.text
    case .csv: records.map { $0.map(\.csvField).joined(separator: ",") }.joined(separator: "\n")
    case .table: (tables.map(\.aligned) + remarks).joined(separator: "\n\n")
    case .markdown: (tables.map(\.markdown) + remarks).joined(separator: "\n\n")
    }
  }
}

extension String {
  /// Quoted where RFC 4180 asks for it.
  fileprivate var csvField: String {
    // By scalars: “\r\n” and a quote with an accent are one character each.
    guard unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return self
    }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in unicodeScalars {
      quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar])
    }
    quoted.append("\"")
    return String(quoted)
  }
}
