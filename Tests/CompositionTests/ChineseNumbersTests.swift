import Testing

@testable import Composition

struct ChineseNumbersTests {
  @Test(arguments: [
    ("十", 10), ("十二", 12), ("二十五", 25), ("一百二十三", 123), ("一百零八", 108), ("两百一十", 210),
    ("一千零八十", 1080), ("三万九千四百九十七", 39_497), ("二十万零五", 200_005),
  ])
  func wordsAreReadAsNumbers(words: String, value: Int) {
    #expect(Int(inChineseWords: words) == value)
  }

  @Test(arguments: ["百", "百千", "一二", "万", "十百", "二十百"])
  func wordsThatMakeNoNumberAreNone(words: String) {
    #expect(Int(inChineseWords: words) == nil)
  }

  @Test func numbersBeforeUnitsAreFound() {
    #expect("一百二十三户居民，新增十二棵树和二十五个座位".numbersInChineseWords == ["123", "12", "25"])
    #expect("广场一千零八十平方米".numbersInChineseWords == ["1080"])
  }

  @Test(arguments: [
    "一个人也能坐下，三棵大树", "五十米内有座椅，近百户受益", "数十二户", "第十二户", "十余棵树，十几盏灯", "二十四小时开放",
    "十五分钟生活圈，二十四节气", "一九九六年建成", "万户千家，千米", "六十五岁以上", "3.十二米",
  ])
  func mannersOfSpeakingAreLeftAlone(words: String) {
    #expect(words.numbersInChineseWords == [])
  }
}
