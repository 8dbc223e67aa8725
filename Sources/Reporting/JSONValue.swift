import PublicSpace

/// A JSON value to print, its members in the order given.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Hashable, Sendable {
    let name: String
    let value: JSONValue
  }

  public static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(self.members(members))
  }

  static func members(_ members: KeyValuePairs<String, JSONValue>) -> [Member] {
    members.map { Member(name: $0.key, value: $0.value) }
  }

  /// Null for what is not known, and for what JSON has no number for.
  public static func number(_ value: Double?) -> JSONValue {
    value.flatMap { $0.isFinite ? JSONValue.number($0) : nil } ?? .null
  }

  public static func string(_ value: String?) -> JSONValue {
    value.map { JSONValue.string($0) } ?? .null
  }

  /// The text, two spaces an inner level; arrays of plain values on one line.
  public var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  /// The text on one line.
  public var line: String {
    switch self {
    case .array(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\($0.name.jsonLiteral): \($0.value.line)" }.joined(separator: ", ") + "}"
    case .null, .boolean, .number, .string: text
    }
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .boolean(let truth): text += truth ? "true" : "false"
    case .number(let number): text += Self.plain(number)
    case .string(let string): Self.quote(string, to: &text)
    case .array(let elements) where elements.allSatisfy(\.isPlain):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ", " }
        element.write(to: &text, indent: indent)
      }
      text += "]"
    case .array(let elements):
      Self.writeList(elements, "[", "]", to: &text, indent) { $0.write(to: &$1, indent: $2) }
    case .object(let members) where members.isEmpty: text += "{}"
    case .object(let members):
      Self.writeList(members, "{", "}", to: &text, indent) { member, text, inner in
        Self.quote(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  private static func writeList<Element>(
    _ list: [Element], _ opening: String, _ closing: String, to text: inout String,
    _ indent: String, _ write: (Element, inout String, String) -> Void
  ) {
    let inner = indent + "  "
    text += opening
    for (index, element) in list.enumerated() {
      text += index > 0 ? ",\n\(inner)" : "\n\(inner)"
      write(element, &text, inner)
    }
    text += "\n\(indent)\(closing)"
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// Whole numbers without a point; all others in Swift's shortest exact form; null for none.
  private static func plain(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    return number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{0}"..<"\u{20}":
        let code = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
