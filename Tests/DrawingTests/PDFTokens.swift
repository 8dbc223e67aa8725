import Foundation

/// What a page of a PDF says, word by word.
struct PDFTokens: Sequence, IteratorProtocol {
  enum Token {
    case number(Double)
    case name(String)
    case letters([UInt8])
    case list([Token])
    case endOfList
    case word(String)
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ content: Data) { bytes = [UInt8](content) }

  mutating func next() -> Token? {
    while place < bytes.count, isSpace(bytes[place]) { place += 1 }
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "["):
      place += 1
      var list: [Token] = []
      while let token = next() {
        if case .endOfList = token { break }
        list.append(token)
      }
      return .list(list)
    case UInt8(ascii: "]"):
      place += 1
      return .endOfList
    case UInt8(ascii: "("):
      // No letters of ours are written in brackets, but for none at all.
      skip(to: UInt8(ascii: ")"))
      return .letters([])
    case UInt8(ascii: "<"):
      if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "<") {
        repeat { skip(to: UInt8(ascii: ">")) } while bytes[place] != UInt8(ascii: ">")
        place += 1
        return .word("<<>>")
      }
      let begin = place + 1
      skip(to: UInt8(ascii: ">"))
      let digits = bytes[begin..<(place - 1)].filter { !isSpace($0) }
      return .letters(
        stride(from: 0, to: digits.count - 1, by: 2).compactMap {
          UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
        })
    default:
      let begin = place
      repeat {
        place += 1
      } while place < bytes.count && !isSpace(bytes[place])
        && !"[]<>/(".utf8.contains(bytes[place])
      let word = String(decoding: bytes[begin..<place], as: UTF8.self)
      return word.hasPrefix("/")
        ? .name(String(word.dropFirst())) : Double(word).map { .number($0) } ?? .word(word)
    }
  }

  private mutating func skip(to end: UInt8) {
    repeat { place += 1 } while bytes[place] != end
    place += 1
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
