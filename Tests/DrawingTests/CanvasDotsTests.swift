import Composition
import Testing

struct CanvasDotsTests {
  @Test func dotsLookLikeFilledCircles() throws {
    let centres = (0..<40).map { PaperPoint(3 + Double($0 * 7 % 40) * 1.13, 4 + Double($0) * 0.97) }
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
}
