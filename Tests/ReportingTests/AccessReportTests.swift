import Analysis
import Foundation
import Geometry
import Projection
import PublicSpace
import Samples
import Testing

@testable import Reporting

/// How far it is in a court whose walks one reckons by hand.
struct AccessReportTests {
  @Test func theTableHasEveryUseAndWhyItIsNotReached() throws {
    let report = try DoorCourt.report(in: .zh)
    #expect(report.tables.count == 4)
    let table = report.tables[1]
    #expect(table.aligned.hasPrefix("可达性：步行（净宽 0.6 m，1.33 m/s，均为参考值；12:00）\n"))
    #expect(
      table.rows.map { Array($0.prefix(7)) } == [
        ["出入口", "3/3", "20.0", "28.0", "30.0", "0.4", "d3"],
        ["儿童场地", "0/3", "–", "–", "–", "–", "–"],
      ])
    #expect(table.notes.contains("全部 3 门到不了儿童场地：没有通路：被绿篱“hedge”挡住"))
    #expect(
      try DoorCourt.report(in: .en).tables[2].aligned.hasPrefix(
        "Access: wheelchair (1.2 m clear, 0.8 m/s, reference values; at 12:00)\n"))
  }

  @Test func doorsThatShareAReasonAreToldTogether() throws {
    var court = DoorCourt.existing
    court.features.append(.area("steps", .rectangle(15, 0, 2, 20), id: "s"))
    let notes = try DoorCourt.report(in: .en, court).tables[2].notes
    #expect(notes.contains("d2, d3 to gate: steps at “s”"), "\(notes)")
    #expect(try DoorCourt.report(in: .en, court).tables[1].notes.count == 1)
  }

  @Test func whatTheSiteHasNotIsSaidOnce() throws {
    let without = SampleLayout(DoorCourt.existing.features.filter { $0.kind != "playground" })
    let report = try DoorCourt.report(in: .zh, without)
    #expect(report.tables[1].notes == ["用地内没有：儿童场地"])
    #expect(report.json.text.contains("\"why_code\": \"none\""))
  }

  @Test func unknownHouseholdsLeaveTheDoors() throws {
    let court = SampleLayout(
      DoorCourt.existing.features.map { feature in
        var feature = feature
        feature.properties.removeAll { $0.name == "households" }
        return feature
      })
    var findings: [Finding] = []
    let site = try court.site()
    let measures = try Measures(of: site, for: DoorCourt.request(), findings: &findings)
    let report = try Report(of: measures, site, findings: [], in: .zh)
    #expect(report.tables[1].columns.last == "门 ≤300 m")
    #expect(report.tables[1].rows[0].last == "3")
    #expect(report.json.text.contains("\"households_within\": null"))
  }

  @Test func withoutDoorsItIsNotChecked() throws {
    let without = SampleLayout(DoorCourt.existing.features.filter { $0.kind != "door" })
    let report = try DoorCourt.report(in: .zh, without)
    #expect(report.remarks == ["可达性：未检查，没有画单元门（kind: door）"])
    let walks = accessMetrics.filter { $0.id != "spaces_step_free_share" }
    let told = report.tables[0].rows.filter { row in walks.contains { $0.name(in: .zh) == row[0] } }
    #expect(told.count == walks.count && told.allSatisfy { $0[1] == "–" })
  }

  @Test func jsonSaysHowFarAndWhyNot() throws {
    let text = try DoorCourt.report(in: .en).text(as: .json)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["area"] == nil && root["counts"] == nil)
    let access = try #require(root["access"] as? [String: [String: Any]])
    #expect(access.keys.sorted() == ["walk", "wheels"])
    let walk = try #require(access["walk"])
    #expect(walk["clear_width_m"] as? Double == 0.6 && walk["speed_m_s"] as? Double == 1.33)
    #expect(walk["hour"] as? String == "12:00")
    let doors = try #require(walk["doors"] as? [[String: Any]])
    #expect(doors.map { $0["id"] as? String } == ["d1", "d2", "d3"])
    let ways = try #require(doors[1]["to"] as? [String: [String: Any]])
    let metres = try #require(ways["gate"]?["m"] as? Double)
    #expect(abs(metres - 20) < 1e-3 && ways["gate"]?["id"] as? String == "g")
    #expect(abs((ways["gate"]?["min"] as? Double ?? 0) - metres / 1.33 / 60) < 1e-9)
    let barred = try #require(ways["playground"])
    #expect(barred["m"] is NSNull && barred["why_code"] as? String == "blocked")
    #expect(barred["by"] as? String == "hedge")
    #expect(barred["why"] as? String == "no free way: hedge “hedge” stands between")
  }

  @Test func aNarrowPlaceIsShownInTheLayoutsCoordinates() throws {
    // Two buildings leave 0.9 m: enough on foot, too little for a wheelchair.
    var court = DoorCourt.existing
    court.features.append(.area("building", .rectangle(4, 0, 2, 9.55), id: "s"))
    court.features.append(.area("building", .rectangle(4, 10.45, 2, 9.55), id: "n"))
    let text = try DoorCourt.report(in: .en, court).text(as: .json)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let access = try #require(root["access"] as? [String: [String: Any]])
    func gate(_ profile: String) throws -> [String: Any] {
      let doors = try #require(access[profile]?["doors"] as? [[String: Any]])
      return try #require((doors[0]["to"] as? [String: [String: Any]])?["gate"])
    }
    #expect(try gate("walk")["m"] is Double)
    let narrow = try gate("wheels")
    #expect(narrow["why_code"] as? String == "narrow")
    #expect(abs((narrow["width_m"] as? Double ?? 0) - 0.9) < 0.02)
    let at = try #require(narrow["at"] as? [Double])
    let place = try DoorCourt.site(court, "x").plane.metres([.init(at[0], at[1])])[0]
    let corner = try DoorCourt.site(court, "x").elements.first { $0.id == "s" }?.shape.box
    let box = try #require(corner)
    #expect(place.x > box.west - 1 && place.x < box.east + 1)
    #expect(abs(place.y - (box.north + 0.45)) < 0.2)
  }

  @Test func theLedgerHasARowForEachDoorProfileAndUse() throws {
    let records = try DoorCourt.report(in: .zh).records
    #expect(records.count == 1 + 3 * 2 * 2)
    #expect(Set(records.map(\.count)) == [13])
    #expect(
      records[0].joined(separator: ",")
        == "door,name,households,profile,use,metres,minutes,feature,detour,narrowest_m,seatless_m,"
        + "why_code,why")
    #expect(records[1].prefix(5) == ["d1", "1-1", "6.0", "walk", "gate"])
    #expect(abs((Double(records[1][5]) ?? 0) - 10) < 1e-3 && records[1][7] == "g")
    #expect(records[2][5...] == ["", "", "", "", "", "", "blocked", "没有通路：被绿篱“hedge”挡住"])
  }

  @Test func amongOtherMeasuresItIsSummedUp() throws {
    let site = try DoorCourt.site(DoorCourt.existing, "x")
    var findings: [Finding] = []
    var request = try DoorCourt.request()
    request.blocks.insert(.counts)
    let measures = try Measures(of: site, for: request, findings: &findings)
    let records = try Report(of: measures, site, findings: [], in: .zh).records
    #expect(records[0] == ["measure", "value", "unit"] && Set(records.map(\.count)) == [3])
    #expect(records.contains(["walk.gate.reached_share", "1.0", "share"]))
    #expect(records.contains(["walk.playground.median_m", "", "m"]))
    #expect(records.contains(["wheels.gate.households_within_50", "36.0", "count"]))
  }

  @Test func figuresAreTheSameInBothLanguages() throws {
    let words = /"(why|name)": ".*"/
    let texts = try Language.allCases.map {
      try DoorCourt.report(in: $0).text(as: .json).replacing(words, with: "")
    }
    #expect(texts[0] == texts[1])
  }

  @Test func theWaysAreLinesAsLongAsTheySay() throws {
    let (site, measures) = try DoorCourt.measures(DoorCourt.option)
    let text = try #require(measures.access).routes(in: site)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let routes = try #require(root["features"] as? [[String: Any]])
    #expect(routes.count == 3 * 2 * 2)
    for route in routes {
      let properties = try #require(route["properties"] as? [String: Any])
      let geometry = try #require(route["geometry"] as? [String: Any])
      let positions = try #require(geometry["coordinates"] as? [[Double]])
      #expect(geometry["type"] as? String == "LineString" && positions.count >= 2)
      #expect(Set(positions).count == positions.count)
      let points = try site.plane.metres(positions.map { Coordinate($0[0], $0[1]) })
      let length = zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
      #expect(abs(length - (properties["m"] as? Double ?? -1)) < 0.01)
    }
    let first = try #require(routes.first?["properties"] as? [String: Any])
    #expect(first["door"] as? String == "d1" && first["feature"] as? String == "g")
  }
}
