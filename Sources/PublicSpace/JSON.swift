import CSimdJSON

/// A value in a JSON text: a view that keeps the text alive and copies nothing until asked.
public struct JSON: Sendable {
  let text: JSONText
  let index: Int

  public enum Form: Sendable { case null, boolean, number, string, array, object }

  public var form: Form {
    switch text.firstByte(of: index) {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    default: .number
    }
  }

  public var number: Double? { form == .number ? text.number(of: index) : nil }

  public var string: String? { form == .string ? text.string(of: index) : nil }

  public var boolean: Bool? {
    form == .boolean ? text.firstByte(of: index) == UInt8(ascii: "t") : nil
  }

  /// The value as it stands in the source, to the byte.
  public var source: String { text.source(of: index) }

  /// The source as bytes.
  package var bytes: ArraySlice<UInt8> { text.bytes(of: index) }

  /// Where the source stands in its text, in bytes.
  package var range: Range<Int> { bytes.indices }

  /// All bytes of the text that the value stands in, a byte-order mark too.
  package var wholeText: ArraySlice<UInt8> { text.whole }

  /// The line in the source, from 1.
  public var line: Int { text.place(of: text.start(of: index)).line }

  /// The elements of an array; empty for all else.
  public var elements: [JSON] {
    form == .array ? text.children(of: index).map { JSON(text: text, index: $0) } : []
  }

  /// The members of an object in the order of the text, doubles included; empty for all else.
  public var members: [(name: String, value: JSON)] {
    guard form == .object else { return [] }
    let children = text.children(of: index)
    return stride(from: 0, to: children.count - 1, by: 2).map {
      (text.string(of: children[$0]), JSON(text: text, index: children[$0 + 1]))
    }
  }

  /// The last member of that name, as JSON readers agree.
  public subscript(name: String) -> JSON? {
    guard form == .object else { return nil }
    return text.member(name, of: index).map { JSON(text: text, index: $0) }
  }
}

extension JSON {
  /// Whether two values mean the same: numbers by value, members in any order.
  public func means(_ other: JSON) -> Bool {
    guard form == other.form else { return false }
    switch form {
    case .null: return true
    case .boolean: return boolean == other.boolean
    case .number: return number == other.number
    case .string: return string == other.string
    case .array:
      let (mine, others) = (elements, other.elements)
      return mine.count == others.count && zip(mine, others).allSatisfy { $0.means($1) }
    case .object:
      // Names are looked up by their bytes: “é” as one scalar and as two are two names.
      return other.members.allSatisfy { self[$0.name] != nil }
        && members.allSatisfy { name, _ in
          guard let mine = self[name], let others = other[name] else { return false }
          return mine.means(others)
        }
    }
  }
}
