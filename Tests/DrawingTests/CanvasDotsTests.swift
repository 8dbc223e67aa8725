import Composition
import Testing

struct CanvasDotsTests {
  @Test func dotsLookLikeFilledCircles() throws {
    // Quarters of a point, on which dots stand.
    let quarter = 25.4 / 72 / 4
    let centres = (0..<40).map { index -> PaperPoint in
      let (across, down) = (34 + index * 7 % 40 * 13, 45 + index * 11)
      return PaperPoint(Double(across) * quarter, Double(down) * quarter)
    }
    let dots = try pixels([.dots(centres, diameter: 2.2, black)], width: 50, height: 50)
    let circles = try pixels(
      centres.map { .area(PaperPath(circleAt: $0, radius: 1.1), black) }, width: 50, height: 50)
    for (mine, cairo) in zip(dots.joined(), circles.joined()) {
      #expect(abs(Int(mine & 0xFF) - Int(cairo & 0xFF)) <= 16)
    }
  }

  @Test func dotsStayInTheirFrame() throws {
    let marks: [Mark] = [
      .framed(
        PaperBox(x: 1, y: 0, width: 2, height: 2), [.dots([PaperPoint(2, 1)], diameter: 8, red)])
    ]
    #expect(
      try letters(marks, width: 4, height: 3) == """
        _RR_
        _RR_
        ____
        """)
  }

  @Test func translucentDotsAreEvenWhereTheyMeet() throws {
    let centres = [PaperPoint(3, 2), PaperPoint(4, 2)]
    let rows = try letters(
      [.dots(centres, diameter: 20, red.faded(to: 0.5))], width: 6, height: 4)
    #expect(Set(rows) == ["P", "\n"])
  }

  @Test func dotsAreMovedLessThanIsSeen() throws {
    let centre = PaperPoint(10.137, 10.291)
    let moved = try pixels(
      [.dots([centre], diameter: 3, black)], width: 20, height: 20, perMillimetre: 20)
    func mean(_ weight: (Int, Int) -> Int) -> Double {
      let all = moved.enumerated().flatMap { y, row in
        row.enumerated().map { x, pixel in (weight(x, y), 255 - Int(pixel & 0xFF)) }
      }
      return Double(all.reduce(0) { $0 + $1.0 * $1.1 }) / Double(all.reduce(0) { $0 + $1.1 })
    }
    #expect(abs((mean { x, _ in x } + 0.5) / 20 - centre.x) < 0.045)
    #expect(abs((mean { _, y in y } + 0.5) / 20 - centre.y) < 0.045)
  }
}
