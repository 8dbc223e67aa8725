internal import Composition

/// Makes layers of the parts of a sheet: Cairo's SVG has none, so squares mark where they begin and end.
///
/// Inkscape reads its own attributes, Illustrator the ids of the outermost groups.
enum SVGLayers {
  /// Corners of a square smaller than any mark; nothing else on a sheet starts at one with such sides.
  static let begin = (x: 0.25, y: 0.125)
  static let end = (x: 0.125, y: 0.25)
  static let side = 0.0625

  /// How Cairo begins to write the square.
  private static func mark(_ corner: (x: Double, y: Double)) -> [UInt8] {
    Array("M \(corner.x) \(corner.y) L \(corner.x + side) \(corner.y) ".utf8)
  }

  /// The groups of the parts as they are named, outermost: Cairo's own, which holds all, falls away.
  static func named(_ svg: [UInt8], _ parts: [SheetPart]) -> [UInt8] {
    let lines = svg.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let (begin, end) = (mark(begin), mark(end))
    var names: [String: Int] = [:]
    var next = parts[...]
    var named: [UInt8] = []
    named.reserveCapacity(svg.count + 1000 * parts.count)
    let wrapper = lines.firstIndex { $0.starts(with: Array("<g id=\"surface".utf8)) }
    let wrapperEnd = wrapper.flatMap { _ in lines.lastIndex { $0.elementsEqual("</g>".utf8) } }
    for (index, line) in lines.enumerated() where index != wrapper && index != wrapperEnd {
      if index > 0 { named.append(UInt8(ascii: "\n")) }
      if line.holds(begin), let part = next.popFirst() {
        // An id stands once in a file.
        names[part.word, default: 0] += 1
        let count = names[part.word] ?? 1
        let id = count == 1 ? part.word : "\(part.word)-\(count)"
        let label = part.title.escapedForXML
        named += Array(
          "<g id=\"\(id)\" inkscape:groupmode=\"layer\" inkscape:label=\"\(label)\"><title>\(part.words.escapedForXML)</title>"
            .utf8)
      } else if line.holds(end) {
        named += Array("</g>".utf8)
      } else if line.starts(with: Array("<svg ".utf8)) {
        named += Array(
          "<svg xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" ".utf8)
        named += line.dropFirst(5)
      } else {
        named += line
      }
    }
    return named
  }
}

extension ArraySlice<UInt8> {
  /// Whether a drawn path starts at a mark; only short lines of paths can.
  fileprivate func holds(_ mark: [UInt8]) -> Bool {
    guard count < 400, first == UInt8(ascii: "<"), count > mark.count else { return false }
    return (startIndex...(endIndex - mark.count)).contains {
      self[$0] == mark[0] && self[$0..<($0 + mark.count)].elementsEqual(mark)
    }
  }
}

extension String {
  fileprivate var escapedForXML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
