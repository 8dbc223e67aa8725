import Foundation
import Testing

@testable import Drawing

struct SheetSVGTests {
  @Test func anSVGIsMeasuredInMillimetres() throws {
    try inFolder { folder in
      try sampleBoard().write(to: "\(folder)/a.svg", as: .svg, with: Typesetter())
      let svg = String(decoding: try contents("\(folder)/a.svg"), as: UTF8.self)
      #expect(svg.contains("width=\"148mm\" height=\"210mm\" viewBox=\"0 0 148 210\""))
      #expect(svg.contains("id=\"surface\""))
      #expect(XMLCheck.isWellFormed(svg))
    }
  }
}

/// Whether each tag that opens is closed in its turn.
private enum XMLCheck {
  static func isWellFormed(_ text: String) -> Bool {
    var open: [Substring] = []
    for tag in text.split(separator: "<").dropFirst() {
      guard !tag.hasPrefix("?") else { continue }
      let name = tag.prefix { !" />\n".contains($0) }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst().prefix(while: { $0 != ">" }) else { return false }
      } else if !tag.prefix(while: { $0 != ">" }).hasSuffix("/") {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}
