import Comparison
import PublicSpace
import Testing

@testable import Composition

/// Faults planted on a sheet are all found, and a sound one is silent.
struct BoardLintTests {
  private let paper = Colour(0xFFFFFF)
  private let ink = Colour(0x22262B)

  private func text(
    _ string: String, size: Double = 5, at place: PaperPoint = PaperPoint(20, 30),
    colour: Colour? = nil, turn: Double = 0
  ) -> Mark {
    .text(TextLine(string, TextStyle(size: size, colour: colour ?? ink), turn: turn), at: place)
  }

  /// The codes found on a sheet of 200 × 100 mm with one block of 180 × 80 mm.
  private func codes(
    _ marks: [Mark], word: String = "key", figures: [BoardFigure] = [], keys: [[KeySample]] = []
  ) -> [String] {
    let part = SheetPart(
      word: word, title: "part", isDrawing: false, words: "part",
      box: PaperBox(x: 10, y: 10, width: 180, height: 80), marks: 0..<marks.count)
    let sheet = Sheet(
      width: 200, height: 100, paper: paper, marks: marks, parts: [part], smallestLetters: 3.5)
    var board = Board(
      sheets: [sheet], title: "", subject: "", author: "", date: nil, language: "zh",
      figures: figures)
    board.keys = keys
    return board.faults(of: [], measuredBy: SquareLetters()).map(\.finding.code)
  }

  @Test func aSoundSheetIsSilent() {
    #expect(codes([text("学林苑"), text("绿地 12 m²", at: PaperPoint(20, 40))]) == [])
  }

  @Test func lettersUnderTheFloorAreFound() {
    #expect(codes([text("学林苑", size: 3.49)]) == ["lint.letters"])
    #expect(codes([text("学林苑", size: 3.5)]) == [])
  }

  @Test func textOutsideItsBlockIsFound() {
    #expect(codes([text("学林苑", at: PaperPoint(180, 30))]).contains("lint.box"))
    #expect(codes([text("学林苑", at: PaperPoint(20, 12))]).contains("lint.box"))
  }

  @Test func textOverTextIsFound() {
    #expect(codes([text("学林苑"), text("和泰苑", at: PaperPoint(30, 31))]) == ["lint.overlap"])
    #expect(codes([text("学林苑"), text("和泰苑", at: PaperPoint(20, 36))]) == [])
  }

  @Test func turnedTextIsLookedAtAsItStands() {
    // Upright boxes would meet; the letters run past each other.
    let slanted = text("学林苑学林苑", at: PaperPoint(60, 80), turn: -45)
    #expect(codes([slanted, text("苑", at: PaperPoint(64, 62))]) == [])
    #expect(codes([slanted, text("苑", at: PaperPoint(68, 72))]) == ["lint.overlap"])
  }

  @Test func textCutByAFrameOrTheEdgeIsFound() {
    let frame = PaperBox(x: 20, y: 20, width: 40, height: 30)
    #expect(codes([.framed(frame, [text("学林苑", at: PaperPoint(52, 40))])]) == ["lint.cut"])
    #expect(codes([.framed(frame, [text("学林苑", at: PaperPoint(30, 40))])]) == [])
    #expect(codes([text("学林苑", at: PaperPoint(192, 40))]).contains("lint.cut"))
  }

  @Test func faintTextIsFoundOnWhatLiesUnderIt() {
    #expect(codes([text("学林苑", colour: Colour(0xAAAAAA))]) == ["lint.contrast"])
    let ground = Mark.area(
      PaperPath(PaperBox(x: 15, y: 20, width: 60, height: 20)), Colour(0x44484D))
    #expect(codes([ground, text("学林苑")]) == ["lint.contrast"])
    #expect(codes([ground, text("学林苑", colour: paper)]) == [])
    // Painted after the text, a ground is not under it.
    #expect(codes([text("学林苑"), ground]) == [])
    // A hole in the ground lets the paper through.
    var ring = PaperPath(PaperBox(x: 15, y: 20, width: 60, height: 20))
    ring.steps += PaperPath(PaperBox(x: 18, y: 22, width: 40, height: 14)).steps
    #expect(codes([.area(ring, Colour(0x44484D)), text("学林苑")]) == [])
  }

  @Test func aRimBringsContrast() {
    let ground = Mark.area(
      PaperPath(PaperBox(x: 15, y: 20, width: 60, height: 20)), Colour(0x44484D))
    let halo = TextStyle.Halo(paper.faded(to: 0.8), width: 0.8)
    let line = TextLine("学林苑", TextStyle(size: 5, colour: ink, halo: halo))
    #expect(codes([ground, .text(line, at: PaperPoint(20, 30))]) == [])
  }

  @Test func lettersThatNoFontHasAreFound() {
    #expect(codes([text("学\u{E000}苑")]) == ["lint.glyph"])
  }

  @Test func aFigureThatWasNotMeasuredIsFound() {
    let figure = BoardFigure(metric: "seats", layout: "a.geojson", text: "104")
    #expect(codes([text("104")], word: "figures", figures: [figure]) == [])
    #expect(codes([text("105")], word: "figures", figures: [figure]) == ["lint.number"])
    #expect(codes([text("座位")], word: "figures", figures: [figure]) == [])
  }

  private func sample(_ text: String, _ colour: Int, at y: Double = 0) -> KeySample {
    let box = PaperBox(x: 0, y: y, width: 10, height: 4)
    return KeySample(text: text, marks: [.area(PaperPath(box), Colour(colour))], box: box)
  }

  @Test func coloursThatSomeEyesCannotTellAreFound() {
    // Red and green of one tone, and two greys of nearly one tone.
    #expect(
      codes([], keys: [[sample("红", 0xC0504D), sample("绿", 0x73762F, at: 9)]]) == ["lint.colours"])
    #expect(
      codes([], keys: [[sample("甲", 0x808080), sample("乙", 0x858585, at: 9)]]) == ["lint.colours"])
    #expect(codes([], keys: [[sample("甲", 0x404040), sample("乙", 0xC0C0C0, at: 9)]]) == [])
    // Another key is another matter.
    #expect(codes([], keys: [[sample("甲", 0x808080)], [sample("乙", 0x808080)]]) == [])
  }

  @Test func aHatchTellsColoursApart() {
    var hatched = sample("乙", 0x858585, at: 9)
    let hatch = PaperPath(through: [PaperPoint(0, 9), PaperPoint(4, 13)])
    hatched = KeySample(
      text: hatched.text, marks: hatched.marks + [.line(hatch, Stroke(ink, width: 0.2))],
      box: hatched.box)
    #expect(codes([], keys: [[sample("甲", 0x808080), hatched]]) == [])
  }

  @Test(arguments: [
    ("多了 6 个座位", []), ("多了 173 个座位", ["173"]), ("公共地面 460 m²", []), ("1号楼前，12 月起", []),
    ("增加 21.1%", []), ("增加 22%", ["22"]), ("380→460", []),
    ("多了一百七十三个座位", ["173"]), ("多了六个座位", []),
  ])
  func aNumberInWordsIsLookedForInTheMeasures(words: String, stray: [String]) throws {
    var content = try SmallCourt.content()
    content.said.options["option"] = BoardWords.Option(
      title: nil, intent: SiteDescription.Words(zh: words))
    let faults = unmeasuredNumbers(in: content)
    #expect(faults.map(\.finding.code) == stray.map { _ in "lint.number" })
    for (fault, number) in zip(faults, stray) {
      #expect(fault.finding.message.en.contains("number \(number) "))
    }
  }

  @Test func aProofMarksEachFaultByItsNumber() throws {
    let sheet = Sheet(
      width: 200, height: 100, paper: paper, marks: [text("学林苑", size: 2)],
      smallestLetters: 3.5)
    let board = Board(
      sheets: [sheet], title: "", subject: "", author: "", date: nil, language: "zh")
    let faults = board.faults(of: [], measuredBy: SquareLetters())
    let proof = board.proof(of: faults, in: .zh)
    #expect(proof.sheets[0].marks.count == 4)
    #expect(proof.sheets[0].marks.strings == ["学林苑", "1"])
  }

  @Test func aProofTellsInItsCornerWhatConcernsTheWholeSheet() {
    let sheet = Sheet(width: 200, height: 100, paper: paper, marks: [])
    var board = Board(
      sheets: [sheet], title: "", subject: "", author: "", date: nil, language: "zh")
    board.keys = [[sample("红", 0xC0504D), sample("绿", 0x73762F, at: 9)]]
    let faults = board.faults(of: [], measuredBy: SquareLetters())
    #expect(
      board.proof(of: faults, in: .en).sheets[0].marks.strings.first?.hasPrefix("1. the key's “红”")
        == true)
  }

  @Test func aLongTextIsQuotedByItsBeginning() {
    let long = String(repeating: "长", count: 60)
    #expect(long.excerpt == String(repeating: "长", count: 32) + "…")
    #expect("学林苑".excerpt == "学林苑")
  }
}
