extension JSON {
  /// The value's meaning in bytes: the same for two values just when they mean the same.
  ///
  /// Members are sorted by name, the last of one name kept. A number of over 15 digits stands as
  /// written, since a double would not tell it from its neighbours.
  package var canonical: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// The meaning in sixteen digits.
  package var fingerprint: String { Fingerprint(of: canonical).digits }

  private func write(to bytes: inout [UInt8]) {
    switch form {
    case .null: bytes.append(UInt8(ascii: "n"))
    case .boolean: bytes.append(UInt8(ascii: boolean == true ? "t" : "f"))
    case .number: writeNumber(to: &bytes)
    case .string: bytes.write(UInt8(ascii: "\""), Array((string ?? "").utf8))
    case .array:
      let elements = elements
      bytes.write(UInt8(ascii: "["), count: elements.count)
      for element in elements { element.write(to: &bytes) }
    case .object:
      let members = sortedMembers
      bytes.write(UInt8(ascii: "{"), count: members.count)
      for (name, value) in members {
        bytes.write(UInt8(ascii: "\""), name)
        value.write(to: &bytes)
      }
    }
  }

  private func writeNumber(to bytes: inout [UInt8]) {
    let source = Array(source.utf8)
    let digits = source.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits <= 15, let number else { return bytes.write(UInt8(ascii: "s"), source) }
    bytes.write(UInt8(ascii: "d"), count: Int(bitPattern: UInt(number.bitPattern)))
  }

  /// Each name's last member, by the bytes of the names.
  private var sortedMembers: [(name: [UInt8], value: JSON)] {
    let named = members.map { (name: Array($0.name.utf8), value: $0.value) }
    let sorted = named.enumerated().sorted { a, b in
      if a.element.name == b.element.name { return a.offset < b.offset }
      return a.element.name.lexicographicallyPrecedes(b.element.name)
    }
    return sorted.indices.compactMap { index in
      let isLast =
        index + 1 == sorted.count || sorted[index + 1].element.name != sorted[index].element.name
      return isLast ? sorted[index].element : nil
    }
  }
}

extension [UInt8] {
  fileprivate mutating func write(_ mark: UInt8, count: Int) {
    append(mark)
    Swift.withUnsafeBytes(of: count.littleEndian) { self += $0 }
  }

  fileprivate mutating func write(_ mark: UInt8, _ text: [UInt8]) {
    write(mark, count: text.count)
    self += text
  }
}
