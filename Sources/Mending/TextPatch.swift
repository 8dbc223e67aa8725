/// Bytes to put in place of some of a text.
struct TextPatch: Hashable, Sendable {
  let range: Range<Int>
  let bytes: [UInt8]
}

extension ArraySlice<UInt8> {
  /// The bytes with patches laid on, which do not overlap; all else stays as it was.
  func patched(with patches: [TextPatch]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count + patches.reduce(0) { $0 + $1.bytes.count })
    var place = startIndex
    for patch in patches.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      text += self[place..<patch.range.lowerBound]
      text += patch.bytes
      place = patch.range.upperBound
    }
    return text + self[place...]
  }
}
