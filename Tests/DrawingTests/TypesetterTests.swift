import Composition
import PublicSpace
import Testing

@testable import Drawing

struct TypesetterTests {
  private let typesetter = Typesetter()

  private func width(
    _ string: String, _ face: TextStyle.Face = .text, size: Double = 10, tracking: Double = 0
  ) -> Double {
    typesetter.width(
      of: string, in: TextStyle(face, size: size, colour: black, tracking: tracking))
  }

  @Test(arguments: TextStyle.Face.allCases)
  func aHanLetterIsOneEmWideInEachFace(face: TextStyle.Face) {
    #expect(abs(width("国", face) - 10) < 0.001)
    #expect(abs(width("学林苑和泰苑", face) - 60) < 0.001)
  }

  @Test func widthsOfHanTextAddUp() {
    #expect(abs(width("消防") + width("车道") - width("消防车道")) < 0.001)
  }

  @Test func widthGrowsWithSizeAlone() {
    #expect(abs(width("步道 3.5 m", size: 7) * 10 - width("步道 3.5 m", size: 70)) < 0.001)
  }

  @Test(arguments: ["宽", "号"], ["4", "A", "m²"])
  func aSixthOfAnEmParts汉字FromLatin(han: String, latin: String) {
    let apart = width(han) + width(latin)
    #expect(abs(width(han + latin) - apart - 10 / 6.0) < 0.001)
    #expect(abs(width(latin + han) - apart - 10 / 6.0) < 0.001)
  }

  @Test func aGapThatIsWrittenIsNotAddedTwice() {
    #expect(abs(width("宽 4") - width("宽") - width(" ") - width("4")) < 0.001)
  }

  /// “Bird’s-eye” has no gap as wide as a 汉字 in it, and “今天” keeps its own marks.
  @Test(arguments: [TextStyle.Face.text, .textBold, .title, .titleBold])
  func quotesAreNarrowInLatinTextAlone(face: TextStyle.Face) {
    for mark in ["’", "‘", "“", "”"] {
      #expect(width("Bird\(mark)s", face) - width("Birds", face) < 6, "\(mark)")
      #expect(abs(width("今天\(mark)", face) - 30) < 0.001, "\(mark)")
    }
    #expect(width("西门 Bird’s", face) - width("西门 Birds", face) < 6)
  }

  @Test func trackingFollowsEachLetter() {
    #expect(abs(width("学林苑", tracking: 0.1) - 33) < 0.001)
    #expect(abs(width("A楼", tracking: 0.1) - width("A楼") - 2) < 0.001)
  }

  @Test(arguments: TextStyle.Face.allCases)
  func allFiguresAreEquallyWide(face: TextStyle.Face) {
    for figure in "023456789" {
      #expect(abs(width("\(figure)\(figure)", face) - width("11", face)) < 0.001)
    }
  }

  @Test func aLineBreakIsASpace() {
    #expect(width("A\nB") == width("A B"))
    #expect(width("A\r\nB") == width("A  B"))
    #expect(width("A\u{2028}B") == width("A B"))
  }

  @Test func nothingHasNoWidth() {
    #expect(width("") == 0)
  }

  @Test func boldIsNotRegular() {
    #expect(width("Wide", .textBold) != width("Wide", .text))
  }

  @Test func lettersThatNoFontHasAreNamedOnce() throws {
    let missing = try typesetter.missingGlyphs(in: "学\u{10FFFD}林🌳苑🌳A", face: .text)
    #expect(missing == ["\u{10FFFD}", "🌳"])
    #expect(try typesetter.missingGlyphs(in: "和泰苑 120 m²，▲▼。", face: .hand) == [])
  }

  @Test func missingFontsAreNamedWithTheirPackage() throws {
    let bare = Typesetter(fontFolders: [])
    let error = #expect(throws: DrawingError.self) { try bare.requireFonts() }
    #expect(error?.description.contains("Noto Sans CJK SC") == true)
    #expect(error?.description.contains("fonts-noto-cjk") == true)
    let hand = #expect(throws: DrawingError.self) {
      try bare.missingGlyphs(in: "苑", face: .hand)
    }
    #expect(hand?.description.contains("fonts-lxgw-wenkai") == true)
  }

  @Test func withoutFontsTextStillHasAWidth() {
    let bare = Typesetter(fontFolders: [])
    #expect(bare.width(of: "学林苑", in: TextStyle(size: 5, colour: black)) == 15)
  }

  @Test func fontsAreFoundInAFolderOfOnesOwn() throws {
    let own = Typesetter(fontFolders: ["/usr/share/fonts/truetype/lxgw-wenkai"])
    #expect(try own.missingGlyphs(in: "苑", face: .hand) == [])
    #expect(throws: DrawingError.self) { try own.missingGlyphs(in: "苑", face: .text) }
  }
}
