import Composition
import Foundation
import Testing

@testable import Drawing

struct PDFOperatorsTests {
  /// A point of a PDF in millimetres.
  private let point = 25.4 / 72

  private func text(_ marks: [Mark]) -> String {
    String(decoding: PDFOperators(marks).bytes, as: UTF8.self)
  }

  private func path(_ places: [(Double, Double)], closed: Bool = false) -> PaperPath {
    PaperPath(through: places.map { PaperPoint($0.0 * point, $0.1 * point) }, closed: closed)
  }

  @Test func areasAreFilledByTheirRule() {
    let corner = path([(1, 2), (30.5, 2), (1, 40.125)], closed: true)
    let drawn = "1 2 m\n30.5 2 l\n1 40.125 l\nh\n"
    #expect(text([.area(corner, black)]) == "/a0 gs\n0 0 0 rg\n\(drawn)f*\n")
    #expect(text([.union(corner, black)]) == "/a0 gs\n0 0 0 rg\n\(drawn)f\n")
  }

  @Test func linesSayWidthEndsAndDashes() {
    let line = path([(0, 0), (9, 0)])
    let flat = Stroke(red, width: 0.25 * point, dashes: [2 * point, point])
    #expect(
      text([.line(line, flat)])
        == "/a0 gs\n1 0 0 RG\n0.25 w\n0 J 0 j\n[\n2 1 ] 0 d\n0 0 m\n9 0 l\nS\n")
    #expect(
      text([.line(line, Stroke(red, width: 1, ends: .round))]).contains("1 J 1 j\n[\n] 0 d\n"))
  }

  @Test func curvesHaveThreePlaces() {
    var curve = PaperPath()
    let at = { (x: Double) in PaperPoint(x * point, -x * point) }
    curve.steps = [.move(at(1)), .curve(at(2), at(3), at(4))]
    #expect(text([.union(curve, black)]).contains("1 -1 m\n2 -2 3 -3 4 -4 c\nf\n"))
  }

  @Test func whatIsSetIsSaidOnce() {
    let line = Mark.line(path([(0, 0), (9, 0)]), Stroke(red, width: point))
    let once = text([line])
    #expect(text([line, line]) == once + "0 0 m\n9 0 l\nS\n")
  }

  @Test func aFrameForgetsWhatWasSetInIt() {
    let line = path([(0, 0), (9, 0)])
    let box = PaperBox(x: point, y: 2 * point, width: 3 * point, height: 4 * point)
    let inside = Mark.framed(box, [.line(line, Stroke(black, width: point))])
    let all = text([inside, .line(line, Stroke(black, width: point))])
    #expect(all.hasPrefix("q\n1 2 3 4 re\nW n\n/a0 gs\n"))
    #expect(all.components(separatedBy: "1 w\n").count == 3)
  }

  @Test func opacitiesAreNamedInTheirOrder() {
    let square = PaperPath(PaperBox(x: 0, y: 0, width: 1, height: 1))
    let operators = PDFOperators([
      .area(square, black.faded(to: 0.5)), .area(square, black), .area(square, red.faded(to: 0.5)),
    ])
    #expect(operators.opacities == [0.5, 1])
    let words = String(decoding: operators.bytes, as: UTF8.self)
    #expect(
      words.matches(of: #//a[0-9] gs/#).map { String($0.output) } == ["/a0 gs", "/a1 gs", "/a0 gs"])
  }

  @Test(arguments: [
    (0.0, "0 "), (-0.001, "0 "), (1.126, "1.13 "), (-12.5, "-12.5 "), (0.07, "0.07 "),
    (2383.94, "2383.94 "), (99.999, "100 "), (1e12, "1000000000 "),
  ])
  func numbersAreShort(number: Double, words: String) {
    var bytes: [UInt8] = []
    bytes.say(number, decimals: 2)
    #expect(String(decoding: bytes, as: UTF8.self) == words)
  }

  @Test func whatIsNoNumberBreaksNothing() {
    for number in [Double.nan, .infinity, -.infinity] {
      #expect(text([.area(path([(number, 1), (2, 3)]), black)]).contains(" 1 m\n2 3 l\nf*\n"))
    }
  }
}
