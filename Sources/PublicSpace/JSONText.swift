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
  private let nodes: [json_node]
  private let numbers: [Double]

  /// A text that is not JSON, and where.
  struct Flaw: Error {
    let line: Int
    let column: Int
    let message: Wording
  }

  init(_ bytes: [UInt8], length: Int) throws(Flaw) {
    let read = bytes.withUnsafeBytes { buffer in
      json_nodes_read(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), length, Self.deepest)
    }
    self.bytes = bytes
    self.length = length
    hasEscapes = bytes.withUnsafeBytes {
      memchr($0.baseAddress!, Int32(UInt8(ascii: "\\")), length) != nil
    }
    var numbers: [Double] = []
    nodes = [json_node](unsafeUninitializedCapacity: read.node_count) { nodes, count in
      numbers = [Double](unsafeUninitializedCapacity: read.number_count) { numbers, count in
        json_nodes_take(read, nodes.baseAddress, numbers.baseAddress)
        count = read.number_count
      }
      count = read.node_count
    }
    self.numbers = numbers
    if let error = read.error {
      let place = place(of: read.error_offset)
      let rest = bytes[min(read.error_offset, length)..<length].prefix(80)
      let fault = JSONFault(
        String(cString: error), before: String(decoding: rest, as: UTF8.self),
        isFirst: place == (1, 1))
      throw Flaw(line: place.line, column: place.column, message: fault.wording)
    }
  }

  func start(of index: Int) -> Int { Int(nodes[index].start) }

  func firstByte(of index: Int) -> UInt8 { bytes[start(of: index)] }

  /// The index of the value behind this one and all it holds.
  func next(of index: Int) -> Int {
    isContainer(index) ? Int(nodes[index].value) : index + 1
  }

  /// What a number is; for numbers only.
  func number(of index: Int) -> Double { numbers[Int(nodes[index].value)] }

  private func isContainer(_ index: Int) -> Bool {
    let byte = firstByte(of: index)
    return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  /// The indices of the values directly inside an array or object (keys and values in turn).
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    let end = next(of: index)
    while child < end {
      children.append(child)
      child = next(of: child)
    }
    return children
  }

  func member(_ name: String, of object: Int) -> Int? {
    var name = name
    return name.withUTF8 { name in
      var found: Int?
      var key = object + 1
      let end = next(of: object)
      while key < end {
        if means(key, name) { found = key + 1 }
        key = next(of: key + 1)
      }
      return found
    }
  }

  func string(of index: Int) -> String {
    let (start, end) = (start(of: index) + 1, Int(nodes[index].value) - 1)
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

  func source(of index: Int) -> String { String(decoding: bytes(of: index), as: UTF8.self) }

  func bytes(of index: Int) -> ArraySlice<UInt8> {
    bytes[start(of: index)..<end(of: index)]
  }

  /// The text without the padding behind it.
  var whole: ArraySlice<UInt8> { bytes[..<length] }

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

  /// The offsets of all line feeds.
  var lineEnds: [Int] {
    var ends: [Int] = []
    bytes.withUnsafeBytes { text in
      guard let start = text.baseAddress else { return }
      var next = start
      while let end = memchr(next, Int32(UInt8(ascii: "\n")), length - (next - start)) {
        ends.append(UnsafeRawPointer(end) - start)
        next = UnsafeRawPointer(end) + 1
      }
    }
    return ends
  }

  /// How many decimals a number is written with; nine when it has an exponent, which says nothing.
  func decimals(of index: Int) -> Int {
    var place = start(of: index)
    var count = -1
    while place < length {
      let byte = bytes[place]
      if byte == UInt8(ascii: ".") {
        count = 0
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        if count >= 0 { count += 1 }
      } else if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
        return 9
      } else if byte != UInt8(ascii: "-") {
        break
      }
      place += 1
    }
    return max(0, count)
  }

  /// Whether the value is this text.
  func isString(_ index: Int, _ text: String) -> Bool {
    var text = text
    return firstByte(of: index) == UInt8(ascii: "\"") && text.withUTF8 { means(index, $0) }
  }

  /// Whether the string means these bytes.
  private func means(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = start(of: index) + 1
    let length = Int(nodes[index].value) - 1 - start
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
    switch bytes[start(of: index)] {
    case UInt8(ascii: "\""): return Int(nodes[index].value)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      var place = children(of: index).last.map { end(of: $0) } ?? start(of: index) + 1
      while bytes[place] != UInt8(ascii: "]") && bytes[place] != UInt8(ascii: "}") { place += 1 }
      return place + 1
    default:
      var end = start(of: index)
      let isLast: (UInt8) -> Bool = { $0 <= 0x20 || $0 == 0x2C || $0 == 0x5D || $0 == 0x7D }
      while end < length && !isLast(bytes[end]) { end += 1 }
      return end
    }
  }
}
