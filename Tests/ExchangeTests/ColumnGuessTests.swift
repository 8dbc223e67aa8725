import Testing

@testable import Exchange

struct ColumnGuessTests {
  @Test(arguments: [
    ("高度", "height"), ("HEIGHT", "height"), ("建筑高度(m)", "height"), ("Height_m", "height"),
    ("层数", "levels"), ("地上层数", "levels"), ("FLOORS", "levels"), ("名称", "name"),
    ("楼栋名称", "name"), ("宽度", "width"), ("户数", "households"), ("类型", "kind"),
    ("fall_heigh", "fall_height"), ("备注", "note"),
  ])
  func columnsAreCalledAfterWhatTheyHold(column: String, property: String) {
    #expect(ColumnGuess.property(column) == property)
  }

  @Test(arguments: ["OBJECTID", "地下层数", "标高", "高度mm", "宽度(毫米)", "产权", "", "filename"])
  func othersKeepTheirNames(column: String) {
    #expect(ColumnGuess.property(column) == nil)
  }
}
