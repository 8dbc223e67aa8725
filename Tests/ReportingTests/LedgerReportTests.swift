import Analysis
import Comparison
import Foundation
import PublicSpace
import Testing

@testable import Reporting

/// Who gains and who loses in a court whose walks one reckons by hand.
struct LedgerReportTests {
  private func report(in language: Language) throws -> Report {
    Report(of: try DoorCourt.comparison(), in: language)
  }

  @Test func aSummaryAndTheDoorsThatChangeMost() throws {
    let tables = try report(in: .zh).tables.map(\.aligned)
    #expect(
      tables.contains(
        """
        option-a.geojson：步行，各门得失，门数（户数）；超过 1 m 才算
          去处        变近  变远  不变    新通  不再通  仍不通  新增门  取消门  今天合计 m  方案合计 m    ± m
          出入口    2 (24)     0     0       0       0       0   1 (4)  1 (12)          40          30  −10.0
          儿童场地       0     0     0  2 (24)       0       0   1 (4)  1 (12)           0           0    0.0
        """), "\(tables)")
    #expect(
      tables.contains(
        """
        option-a.geojson：步行，变化最大的门（先变远，后变近）
          门  名称      去处  今天 m  方案 m   ± m  结果
          d1   1-1  儿童场地       –    39.0     –  新通
          d3        儿童场地       –    19.0     –  新通
          d1   1-1    出入口    10.0     5.0  −5.0  变近
          d3          出入口    30.0    25.0  −5.0  变近
        """), "\(tables)")
  }

  @Test func recordsAreTheLedger() throws {
    let records = try report(in: .en).records
    #expect(records.count == 1 + 4 * 2 * 2)
    #expect(records[0].prefix(3) == ["after", "door", "name"])
    #expect(Set(records.map(\.count)) == [12])
    let gone = try #require(records.first { $0[1] == "d2" })
    #expect(gone[9] == "door_gone" && gone[7].isEmpty && gone[10] == "g" && gone[11].isEmpty)
  }

  @Test func jsonHasBothSidesOfEveryDoor() throws {
    let text = try report(in: .en).text(as: .json)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let after = try #require((root["after"] as? [[String: Any]])?.first)
    #expect(after["transitions"] == nil && after["area"] == nil)
    let walk = try #require((after["access"] as? [String: [String: Any]])?["walk"])
    #expect(walk["threshold_m"] as? Double == 1)
    let gate = try #require((walk["to"] as? [String: [String: Any]])?["gate"])
    #expect(abs((gate["change_sum_m"] as? Double ?? 0) + 10) < 1e-3)
    let doors = try #require(gate["doors"] as? [String: Int])
    #expect(doors["gains"] == 2 && doors["new_door"] == 1 && doors.values.reduce(0, +) == 4)
    #expect((walk["doors"] as? [[String: Any]])?.count == 4)
  }

  @Test func figuresAreJudged() throws {
    let rows = try report(in: .en).tables[0].rows
    #expect(rows.map(\.last) == ["better", "worse", "same", "not checked", "better"])
  }

  @Test func whoGoesTheSameWaysIsToldOnce() throws {
    var request = try DoorCourt.request()
    request.profiles = try MeasureRequest().profiles
    let comparison = try DoorCourt.comparison(for: request)
    let titles = Report(of: comparison, in: .zh).tables.map(\.title)
    #expect(titles.count { $0.contains("步行、老人，各门得失") } == 1)
    #expect(!titles.contains { $0.contains("：老人，") })
  }
}
