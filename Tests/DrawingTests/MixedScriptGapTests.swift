import Testing

@testable import Drawing

struct MixedScriptGapTests {
  /// `|` stands where a gap must fall.
  @Test(arguments: [
    "宽|4|米", "学林苑|A|座", "面积|120 m²", "共|120m²|绿地", "约|50%|的居民", "学林苑，A|座", "3 号门",
    "（A）座", "abc 123", "汉字", "", "𠮷|x", "第|é|层",
  ])
  func gapsFallWhereHanAndLatinMeet(marked: String) {
    let plain = marked.filter { $0 != "|" }
    var expected: [Int] = []
    var offset = 0
    var before = 0
    for scalar in marked.unicodeScalars {
      if scalar == "|" {
        expected.append(before)
      } else {
        before = offset
        offset += UTF8.width(scalar)
      }
    }
    #expect(mixedScriptGaps(in: plain) == expected)
  }
}
