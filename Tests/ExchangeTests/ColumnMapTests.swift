import PublicSpace
import Testing

@testable import Exchange

struct ColumnMapTests {
  private func feature(_ properties: String) throws -> Foreign {
    Foreign(
      layer: "a", properties: try JSON(reading: Array(properties.utf8), name: "a"),
      geometry: try JSON(reading: Array("{}".utf8), name: "a"))
  }

  @Test func theFirstOfTwoColumnsForOnePropertyCounts() throws {
    var map = ColumnMap()
    map.add("高", as: "height")
    map.add("H", as: "height")
    map.add("X", as: "skip")
    let members = map.members(
      of: try feature(#"{"H": null, "X": 1, "高": 3, "H2": 4, "Name": "楼"}"#))
    #expect(members.map(\.name) == ["height", "H2", "name"])
    #expect(members.map(\.json) == ["3", "4", "\"楼\""])
  }

  @Test func aColumnMaySayTheKind() throws {
    var map = ColumnMap()
    map.add("类型", as: "kind")
    #expect(map.kind(of: try feature(#"{"类型": "住宅"}"#)) == .building)
    #expect(map.kind(of: try feature(#"{"类型": "不明"}"#)) == nil)
    #expect(map.members(of: try feature(#"{"类型": "住宅"}"#)).map(\.name) == ["类型"])
  }
}
