import PublicSpace
import Testing

@testable import Composition

struct WordsReaderTests {
  private func read(_ yaml: String) throws -> BoardWords {
    try BoardWords(in: yaml, file: "words.yaml")
  }

  @Test func wordsAreReadByOption() throws {
    let words = try read(
      """
      option-a:
        title: {zh: 一环向阳, en: A Ring}
        captions: {photo.jpg: 院子中央}
        texts: {story: 三代人}
      take_part:
        until: 2026-12-12
        link: https://example.org/x
        ticks: [赞成, {zh: 不赞成, en: "no"}]
        lines: 2
      """)
    let option = try #require(words.options["option-a"])
    #expect(option.title?.en == "A Ring" && option.intent == nil)
    #expect(option.captions["photo.jpg"]?.zh == "院子中央" && option.texts["story"]?.zh == "三代人")
    #expect(words.takePart.until == "2026-12-12" && words.takePart.lines == 2)
    #expect(words.takePart.ticks.map(\.zh) == ["赞成", "不赞成"])
  }

  @Test func nothingIsNothing() throws {
    #expect(try read("") == BoardWords() && read("").takePart.isEmpty)
  }

  @Test(arguments: [
    ("option-a: {titel: x}", "words.yaml:1: does not know “titel”; is it “title”?"),
    ("take_part:\n  untl: x", "words.yaml:2: does not know “untl”; is it “until”?"),
    ("take_part: {until: soon}", "should be a date"), ("take_part: {link: ''}", "an address"),
    ("take_part: {lines: 99}", "from 0 to 12"), ("- x", "should be “key: value” lines"),
    ("option-a: {title: [x]}", "should be a text"), ("a: [", "is not YAML"),
  ])
  func aMistakeIsNamedWithItsLine(yaml: String, words: String) {
    let error = #expect(throws: FileError.self) { try read(yaml) }
    #expect(error?.wording.en.contains(words) == true, "\(error?.wording.en ?? "")")
  }

  @Test func aMisspeltHeadIsNamedAndIsNoOption() throws {
    let error = #expect(throws: FileError.self) {
      try WordsReader(file: "words.yaml").words("take_prt: {until: 2026-12-12}")
    }
    #expect(error?.wording.en.contains("is it “take_part”?") == true)
  }
}
