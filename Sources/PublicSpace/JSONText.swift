import CSimdJSON
import Glibc

/// A JSON text and the flat list of its values.
final class JSONText: Sendable {
  /// Deeper nesting is refused: no layout needs it, and it would exhaust the stack.
  static let deepest = 256

  /// The text, and behind it the padding that simdjson reads over.
  private let bytes: [UInt8]
  private let length: Int
  /// Whether any string is written with a backslash; few texts are, and then names compare as bytes.
  private let hasEscapes: Bool
  let nodes: [json_node]

  /// A text that is not JSON, and where.
  struct Flaw: Error {
    let line: Int
    let column: Int
    let message: String
  }

  init(_ bytes: [UInt8], length: Int) throws(Flaw) {
    let read = bytes.withUnsafeBytes { buffer in
      json_nodes_read(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), length, Self.deepest)
    }
    defer { json_nodes_free(read) }
    self.bytes = bytes
    self.length = length
    hasEscapes = bytes.withUnsafeBytes {
      memchr($0.baseAddress!, Int32(UInt8(ascii: "\\")), length) != nil
    }
    nodes = Array(UnsafeBufferPointer(start: read.nodes, count: read.count))
    if let error = read.error {
      let place = place(of: read.error_offset)
      throw Flaw(line: place.line, column: place.column, message: String(cString: error))
    }
  }

  func firstByte(of index: Int) -> UInt8 { bytes[Int(nodes[index].start)] }

  /// The indices of the values directly inside an array or object (keys and values in turn).
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    let end = Int(nodes[index].next)
    while child < end {
      children.append(child)
      child = Int(nodes[child].next)
    }
    return children
  }

  func member(_ name: String, of object: Int) -> Int? {
    var name = name
    return name.withUTF8 { name in
      var found: Int?
      var key = object + 1
      let end = Int(nodes[object].next)
      while key < end {
        if means(key, name) { found = key + 1 }
        key = Int(nodes[key + 1].next)
      }
      return found
    }
  }

  func string(of index: Int) -> String {
    let (start, end) = (Int(nodes[index].start) + 1, Int(nodes[index].end) - 1)
    let literal = bytes[start..<end]
    guard literal.contains(UInt8(ascii: "\\")) else {
      return String(decoding: literal, as: UTF8.self)
    }
    return String(unsafeUninitializedCapacity: end - start) { buffer in
      bytes.withUnsafeBytes { source in
        json_unescape(
          source.baseAddress!.assumingMemoryBound(to: CChar.self) + start - 1, end - start + 2,
          UnsafeMutableRawPointer(buffer.baseAddress!).assumingMemoryBound(to: CChar.self))
      }
    }
  }

  func source(of index: Int) -> String {
    let start = Int(nodes[index].start)
    return String(decoding: bytes[start..<end(of: index)], as: UTF8.self)
  }

  /// Line and column of a byte, both from 1; columns count characters' first bytes.
  func place(of offset: Int) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for byte in bytes[..<min(offset, length)] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }

  /// Whether the value is this text.
  func isString(_ index: Int, _ text: String) -> Bool {
    var text = text
    return firstByte(of: index) == UInt8(ascii: "\"") && text.withUTF8 { means(index, $0) }
  }

  /// Whether the string means these bytes.
  private func means(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(nodes[index].start) + 1
    let length = Int(nodes[index].end) - 1 - start
    return bytes.withUnsafeBytes { bytes in
      let literal = bytes.baseAddress! + start
      if hasEscapes && memchr(literal, Int32(UInt8(ascii: "\\")), length) != nil {
        return string(of: index).utf8.elementsEqual(text)
      }
      guard length == text.count else { return false }
      return text.baseAddress.map { memcmp(literal, $0, length) == 0 } ?? true
    }
  }

  private func end(of index: Int) -> Int {
    switch bytes[Int(nodes[index].start)] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""): return Int(nodes[index].end)
    default:
      var end = Int(nodes[index].start)
      let isLast: (UInt8) -> Bool = { $0 <= 0x20 || $0 == 0x2C || $0 == 0x5D || $0 == 0x7D }
      while end < length && !isLast(bytes[end]) { end += 1 }
      return end
    }
  }
}
