import Composition
import Foundation
import Testing

@testable import Drawing

struct SheetSVGTests {
  @Test func anSVGIsMeasuredInMillimetres() throws {
    try inFolder { folder in
      try sampleBoard().write(to: "\(folder)/a.svg", as: .svg, with: Typesetter())
      let svg = String(decoding: try contents("\(folder)/a.svg"), as: UTF8.self)
      #expect(svg.contains("width=\"148mm\" height=\"210mm\" viewBox=\"0 0 148 210\""))
      // Cairo counts surfaces over a whole run: a second board would differ from a first.
      #expect(!svg.contains("surface"))
      #expect(XMLCheck.isWellFormed(svg))
    }
  }

  @Test func coloursAreThoseOfTheTheme() throws {
    try inFolder { folder in
      var board = sampleBoard()
      board.sheets[0].paper = Colour(0xFBFAF6)
      board.sheets[0].marks.append(.area(box(5, 90, 20, 20), Colour(0x0072B2).faded(to: 0.5)))
      try board.write(to: "\(folder)/a.svg", as: .svg, with: Typesetter())
      let svg = String(decoding: try contents("\(folder)/a.svg"), as: UTF8.self)
      #expect(svg.contains("fill:#fbfaf6;fill-opacity:1"))
      #expect(svg.contains("fill:#0072b2;fill-opacity:0.5"))
      #expect(!svg.contains("rgb("))
    }
  }

  @Test(arguments: ["rgb(1,2,3)", "rgb(", "rgb(300%,0%,0%)", "rgb(1%,2%)", ""])
  func whatIsNoColourIsLeftAsItIs(text: String) {
    #expect(withPlainColours(Array(text.utf8)) == Array(text.utf8))
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
