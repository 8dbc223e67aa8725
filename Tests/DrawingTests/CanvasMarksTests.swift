import Composition
import Testing

/// Shapes on whole pixels, so that each pixel is one colour and no other.
struct CanvasMarksTests {
  @Test func anAreaFillsItsPixelsAndNoOthers() throws {
    #expect(
      try letters([.area(box(1, 1, 3, 2), red)], width: 6, height: 4) == """
        ______
        _RRR__
        _RRR__
        ______
        """)
  }

  @Test func anInnerRingIsAHoleWhicheverWayItRuns() throws {
    for inner in [box(2, 1, 2, 2), box(2, 1, 2, 2).reversed] {
      var path = box(0, 0, 6, 4)
      path.steps += inner.steps
      #expect(
        try letters([.area(path, blue)], width: 6, height: 4) == """
          BBBBBB
          BB__BB
          BB__BB
          BBBBBB
          """)
    }
  }

  @Test func laterMarksLieOnEarlierOnesAndOpacityMixes() throws {
    let marks: [Mark] = [
      .area(box(0, 0, 3, 2), blue), .area(box(2, 0, 2, 1), red),
      .area(box(4, 0, 2, 2), red.faded(to: 0.5)),
    ]
    #expect(
      try letters(marks, width: 6, height: 2) == """
        BBRRPP
        BBB_PP
        """)
  }

  @Test func aLineIsAsWideAsItSaysAndEndsFlat() throws {
    let path = PaperPath(through: [PaperPoint(1, 2), PaperPoint(5, 2)])
    #expect(
      try letters([.line(path, Stroke(black, width: 2))], width: 6, height: 4) == """
        ______
        _KKKK_
        _KKKK_
        ______
        """)
  }

  @Test func dashesAreCountedInMillimetresAndEndWithTheirLine() throws {
    let path = PaperPath(through: [PaperPoint(0, 0.5), PaperPoint(8, 0.5)])
    let whole = PaperPath(through: [PaperPoint(0, 1.5), PaperPoint(8, 1.5)])
    let marks: [Mark] = [
      .line(path, Stroke(black, width: 1, dashes: [2, 1])), .line(whole, Stroke(red, width: 1)),
    ]
    #expect(
      try letters(marks, width: 8, height: 2) == """
        KK_KK_KK
        RRRRRRRR
        """)
  }

  @Test func aFrameCutsOnlyWhatIsInsideIt() throws {
    let marks: [Mark] = [
      .framed(PaperBox(x: 1, y: 1, width: 2, height: 2), [.area(box(0, 0, 6, 4), red)]),
      .area(box(4, 0, 2, 1), blue),
    ]
    #expect(
      try letters(marks, width: 6, height: 4) == """
        ____BB
        _RR___
        _RR___
        ______
        """)
  }

  @Test func framesInsideFramesShowWhatBothShow() throws {
    let inner = Mark.framed(
      PaperBox(x: 2, y: 0, width: 4, height: 2), [.area(box(0, 0, 6, 3), red)])
    let outer = Mark.framed(PaperBox(x: 0, y: 1, width: 4, height: 2), [inner])
    #expect(
      try letters([outer], width: 6, height: 3) == """
        ______
        __RR__
        ______
        """)
  }

  @Test(arguments: [0.3, 0.53, 0.97])
  func linesFarThinnerThanAPixelStayVisible(at y: Double) throws {
    let path = PaperPath(through: [PaperPoint(0, y), PaperPoint(100, y)])
    let rows = try pixels([.line(path, Stroke(black, width: 0.001))], width: 100, height: 2)
    #expect(ink(rows) > 20)
  }
}

extension PaperPath {
  /// A ring run the other way.
  fileprivate var reversed: PaperPath {
    let points = steps.compactMap { step -> PaperPoint? in
      switch step {
      case .move(let point), .line(let point): point
      default: nil
      }
    }
    return PaperPath(through: points.reversed(), closed: true)
  }
}
