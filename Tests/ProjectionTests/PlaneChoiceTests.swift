import Projection
import Testing

struct PlaneChoiceTests {
  @Test(arguments: [
    ("auto", PlaneChoice.auto), ("Auto", .auto), ("shanghai2000", .shanghai2000),
    ("EPSG:4549", .epsg(4549)), ("epsg:32651", .epsg(32651)), ("4549", .epsg(4549)),
  ])
  func aPlaneIsNamedByAWordOrACode(word: String, choice: PlaneChoice) {
    #expect(PlaneChoice(word: word) == choice)
  }

  @Test(arguments: ["", "here", "EPSG:", "EPSG:x", "-4549", "12", "EPSG:45490000"])
  func otherWordsNameNoPlane(word: String) {
    #expect(PlaneChoice(word: word) == nil)
  }

  @Test func aChoiceIsWrittenAsItIsRead() {
    for choice in [PlaneChoice.auto, .shanghai2000, .epsg(4549)] {
      #expect(PlaneChoice(word: choice.word) == choice)
    }
  }
}
