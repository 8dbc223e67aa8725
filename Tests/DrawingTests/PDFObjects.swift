import Foundation
import Testing

/// The objects of a PDF, unpacked by qpdf.
struct PDFObjects {
  private var all: [Int: Data] = [:]

  init(of pdf: String) throws {
    let plain = "\(pdf).plain"
    _ = try run("qpdf", "--qdf", "--object-streams=disable", pdf, plain)
    let bytes = try contents(plain)
    let (begin, end) = (Data(" 0 obj\n".utf8), Data("\nendobj".utf8))
    var rest = bytes.startIndex
    while let begins = bytes.range(of: begin, in: rest..<bytes.endIndex) {
      let ends = try #require(bytes.range(of: end, in: begins.upperBound..<bytes.endIndex))
      let digits = bytes[..<begins.lowerBound].suffix(9).split(separator: UInt8(ascii: "\n")).last
      let number = try #require(digits.flatMap { Int(String(decoding: $0, as: UTF8.self)) })
      all[number] = bytes[begins.upperBound..<ends.lowerBound]
      rest = ends.upperBound
    }
  }

  /// The dictionary of an object in the file's words.
  func words(_ number: Int) -> String {
    let object = all[number] ?? Data()
    let end = object.range(of: Data("\nstream\n".utf8))?.lowerBound ?? object.endIndex
    return String(decoding: object[..<end], as: UTF8.self)
  }

  func stream(_ number: Int) throws -> Data {
    let object = try #require(all[number])
    let begin = try #require(object.range(of: Data("\nstream\n".utf8)))
    let end = try #require(object.range(of: Data("endstream".utf8), options: .backwards))
    return object[begin.upperBound..<end.lowerBound]
  }

  /// The first page.
  func page() throws -> String {
    try #require(all.keys.sorted().map(words).first { $0.contains("/Type /Page\n") })
  }

  /// The dictionary of what a page or a drawing in it names.
  func resources(of words: String) -> String {
    reference("Resources", in: words).map(self.words) ?? words
  }

  /// The object that a key of a dictionary refers to, alone or first in a list.
  func reference(_ key: String, in words: String) -> Int? {
    guard let found = words.range(of: "/\(key) ") else { return nil }
    let value = words[found.upperBound...].drop { " [\n".contains($0) }
    let parts = value.prefix(16).split(whereSeparator: \.isWhitespace)
    return parts.count > 2 && parts[1] == "0" && parts[2].hasPrefix("R") ? Int(parts[0]) : nil
  }
}
