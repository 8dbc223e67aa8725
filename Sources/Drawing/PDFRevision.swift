internal import PublicSpace

/// What Cairo 1.16 cannot say in a PDF, added behind what it wrote as the format foresees: objects
/// written anew, and a table that says where they stand.
///
/// Cairo's tagged PDF has neither a language nor words for drawings, and its record has set keys only.
struct PDFRevision {
  private let original: [UInt8]
  private var changed: [(number: Int, text: String)] = []
  private var drawn: [(number: Int, object: [UInt8])] = []

  init(of bytes: [UInt8]) {
    original = bytes
  }

  /// Adds keys to the document's catalog.
  mutating func addToCatalog(_ keys: String) { add(keys, to: reference("/Root")) }

  /// Adds keys to the document's record.
  mutating func addToInfo(_ keys: String) { add(keys, to: reference("/Info")) }

  /// Adds keys to the parts of the document's structure, in their order; nil leaves one as it is.
  mutating func addToParts(_ keys: [String?]) {
    var place = original.startIndex
    for keys in keys {
      guard let number = next("<< /Type /StructElem", from: &place) else { return }
      if let keys { add(keys, to: number) }
    }
  }

  /// Says what pages show of what was painted: left, bottom, right and top, page by page.
  mutating func setPageBoxes(_ boxes: [String]) {
    var place = original.startIndex
    for box in boxes {
      guard let number = next("<< /Type /Page %", from: &place), let text = object(number),
        let start = text.firstRange(of: "/MediaBox [")?.upperBound,
        let end = text[start...].firstIndex(of: "]")
      else { return }
      changed.append((number, text[..<start] + " \(box) " + text[end...]))
    }
  }

  /// Puts drawings where their places were held.
  mutating func setDrawings(_ drawings: [PDFDrawing]) {
    var place = original.startIndex
    for _ in drawings {
      guard let found = original.place(of: PlaceHolder.word, from: place),
        let index = original.number(behind: PlaceHolder.word, from: found),
        drawings.indices.contains(index), let head = objectNumber(before: found)
      else { return }
      drawn.append((head, drawings[index].object))
      place = found + 1
    }
  }

  /// The object that a place is in.
  private func objectNumber(before place: Int) -> Int? {
    let head = Array(" 0 obj\n".utf8)
    var start = place
    while start > 0, !original[start...].starts(with: head) { start -= 1 }
    return original[..<start].lastIndex(of: UInt8(ascii: "\n")).flatMap {
      Int(String(decoding: original[($0 + 1)..<start], as: UTF8.self))
    }
  }

  /// The next object that begins with a word.
  private func next(_ word: String, from place: inout Int) -> Int? {
    guard let found = original.place(of: word, from: place) else { return nil }
    place = found + 1
    return objectNumber(before: found)
  }

  /// The whole file.
  var bytes: [UInt8] {
    guard !changed.isEmpty || !drawn.isEmpty, let trailer = original.lastPlace(of: "trailer"),
      let start = original.lastPlace(of: "startxref")
    else { return original }
    let size = original.number(behind: "/Size", from: trailer)
    let table = original.number(behind: "startxref", from: start)
    guard let size, let table, let root = reference("/Root"), let info = reference("/Info")
    else { return original }
    var bytes = original
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    var rows: [(number: Int, place: Int)] = []
    let objects = drawn + changed.map { ($0.number, Array($0.text.utf8)) }
    for (number, object) in objects.sorted(by: { $0.number < $1.number }) {
      rows.append((number, bytes.count))
      bytes += "\(number) 0 obj\n".utf8 + object + "\nendobj\n".utf8
    }
    let newTable = bytes.count
    var text = "xref\n"
    for (number, place) in rows {
      let digits = "\(place)"
      text += "\(number) 1\n" + String(repeating: "0", count: 10 - digits.count) + digits
      text += " 00000 n \n"
    }
    text += "trailer\n<< /Size \(size)\n   /Root \(root) 0 R\n   /Info \(info) 0 R\n"
    text += "   /Prev \(table)\n>>\nstartxref\n\(newTable)\n%%EOF\n"
    return bytes + Array(text.utf8)
  }

  private mutating func add(_ keys: String, to number: Int?) {
    guard let number else { return }
    if let known = changed.firstIndex(where: { $0.number == number }) {
      changed[known].text = changed[known].text.adding(keys)
    } else if let text = object(number) {
      changed.append((number, text.adding(keys)))
    }
  }

  private func reference(_ key: String) -> Int? {
    original.lastPlace(of: "trailer").flatMap { original.number(behind: key, from: $0) }
  }

  /// A dictionary as it is written.
  private func object(_ number: Int) -> String? {
    guard let head = original.lastPlace(of: "\n\(number) 0 obj\n"),
      let start = original.place(of: "<<", from: head),
      let end = original.place(of: "\nendobj", from: start)
    else { return nil }
    return String(decoding: original[start..<end], as: UTF8.self)
  }
}

extension String {
  /// A dictionary with more keys.
  fileprivate func adding(_ keys: String) -> String {
    guard let end = range(of: ">>", backwards: true) else { return self }
    return self[..<end] + "   \(keys)\n" + self[end...]
  }

  private func range(of word: String, backwards: Bool) -> Index? {
    var place = endIndex
    while place > startIndex {
      place = index(before: place)
      if self[place...].hasPrefix(word) { return place }
    }
    return nil
  }

  /// This text as a PDF writes it: UTF-16 with its mark, in hexadecimal digits.
  var pdfText: String {
    "<FEFF"
      + utf16.map { unit in
        let digits = String(unit, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
      }.joined() + ">"
  }
}

extension [UInt8] {
  /// Where a word stands first at or behind a place.
  func place(of word: String, from start: Int) -> Int? {
    let word = Array(word.utf8)
    var place = start
    while place < count, let found = self[place...].firstIndex(of: word[0]) {
      if self[found...].starts(with: word) { return found }
      place = found + 1
    }
    return nil
  }

  /// Where a word stands last.
  func lastPlace(of word: String) -> Int? {
    let word = Array(word.utf8)
    guard count >= word.count else { return nil }
    return (0...(count - word.count)).last {
      self[$0] == word[0] && self[$0..<($0 + word.count)].elementsEqual(word)
    }
  }

  /// The whole number that follows a word.
  func number(behind word: String, from start: Int) -> Int? {
    guard let place = place(of: word, from: start) else { return nil }
    let digits = self[(place + word.utf8.count)...].drop { $0 == 0x20 || $0 == 0x0A }
      .prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
