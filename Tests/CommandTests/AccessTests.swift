import Foundation
import Samples
import Testing

/// How far it is, asked for as a newcomer does.
struct AccessTests {
  /// A court whose only gate is shut in the evening.
  private static let court = SampleLayout([
    .area("boundary", .rectangle(0, 0, 60, 20), id: "b"),
    .area("path", .rectangle(0, 0, 60, 20), id: "p"),
    .point("gate", 1, 10, id: "g").with("hours", "06:00-20:00"),
    .point("door", 11, 10, id: "门-1").with("name", "1号"),
    .area("playground", .rectangle(40, 5, 8, 8), id: "play"),
  ])

  private func inCourt(_ test: (String) throws -> Void) throws {
    try inFolder { folder in
      try write(Self.court.text().utf8, to: "\(folder)/院子 甲.geojson")
      try test(folder)
    }
  }

  private func measure(_ arguments: String..., in folder: String) throws -> Answer {
    try yuan(["measure", "院子 甲.geojson"] + arguments, in: folder)
  }

  @Test func onlyWhatIsAskedForIsSaid() throws {
    try inCourt { folder in
      for (only, there, missing) in [
        ("area", ["\"area\""], ["\"counts\"", "\"access\""]),
        ("access", ["\"access\""], ["\"area\"", "\"counts\""]),
        ("counts，access", ["\"counts\"", "\"access\""], ["\"area\""]),
      ] {
        let answer = try measure("--only", only, "--format", "json", in: folder)
        #expect(answer.code == 0)
        for word in there { #expect(answer.output.contains(word), "\(only)") }
        for word in missing { #expect(!answer.output.contains(word), "\(only)") }
      }
      let area = try measure("--only", "area", in: folder)
      #expect(!area.output.contains("可达性") && !area.output.contains("座位"))
    }
  }

  @Test func whoAndWhereToAreChosen() throws {
    try inCourt { folder in
      let answer = try measure(
        "--only", "access", "--profile", "wheels,老人", "--to", "儿童场地,toilet", "--format", "csv",
        in: folder)
      let rows = answer.output.split(separator: "\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      #expect(
        rows.map { "\($0[0]) \($0[3]) \($0[4])" } == [
          "门-1 wheels playground", "门-1 wheels toilet", "门-1 elder playground", "门-1 elder toilet",
        ])
      #expect(rows[1][11] == "none")
    }
  }

  @Test func gatesKeepTheirHours() throws {
    try inCourt { folder in
      func gate(_ hour: String) throws -> String {
        let answer = try measure(
          "--only", "access", "--profile", "walk", "--to", "gate", "--at", hour, "--format", "csv",
          in: folder)
        return String(try #require(answer.output.split(separator: "\n").last))
      }
      let (day, evening) = (try gate("19:59"), try gate("20：30"))
      #expect(day.contains(",g,1") && evening.contains(",blocked,"))
    }
  }

  @Test func theWaysAreWrittenWholeAndNeverOverAnInput() throws {
    try inCourt { folder in
      let answer = try measure("--routes", "走法.geojson", "--only", "access", in: folder)
      #expect(answer.code == 0)
      #expect(try names(in: folder).sorted() == ["走法.geojson", "院子 甲.geojson"].sorted())
      let text = String(decoding: try bytes(of: "\(folder)/走法.geojson"), as: UTF8.self)
      let root = try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let features = try #require(root["features"] as? [[String: Any]])
      #expect(features.count == 2 * 4)
      let before = try bytes(of: "\(folder)/院子 甲.geojson")
      let over = try measure("--routes", "./院子 甲.geojson", in: folder)
      #expect(over.code == 1 && over.errors.contains("输入文件从不改写"))
      #expect(try bytes(of: "\(folder)/院子 甲.geojson") == before)
      let nowhere = try measure("--routes", "none/x.geojson", in: folder)
      #expect(nowhere.code == 1 && nowhere.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func theWaysOfMetresAreInMetres() throws {
    try inFolder { folder in
      let text = #"""
        {"type": "FeatureCollection", "yuan:datum": "local", "features": [
        {"type": "Feature", "id": "b", "properties": {"kind": "boundary"}, "geometry": {"type":
        "Polygon", "coordinates": [[[500, 300], [560, 300], [560, 320], [500, 320], [500, 300]]]}},
        {"type": "Feature", "id": "g", "properties": {"kind": "gate"}, "geometry": {"type": "Point",
        "coordinates": [505, 310]}},
        {"type": "Feature", "id": "d", "properties": {"kind": "door"}, "geometry": {"type": "Point",
        "coordinates": [525, 310]}}]}
        """#
      try write(text.utf8, to: "\(folder)/metres.geojson")
      let answer = try yuan(
        "measure", "metres.geojson", "--routes", "ways.geojson", "--to", "gate", in: folder)
      #expect(answer.code == 0, "\(answer.errors)")
      let ways = String(decoding: try bytes(of: "\(folder)/ways.geojson"), as: UTF8.self)
      #expect(ways.contains("\"yuan:datum\": \"local\""))
      #expect(ways.contains("[525, 310]") && ways.contains("[505, 310]"), "\(ways)")
    }
  }

  @Test func aSiteHasProfilesOfItsOwn() throws {
    try inCourt { folder in
      try write(
        "robot:\n  name: {zh: 送餐车, en: robot}\n  by: wheels\n  clear_width: 0.7\n  speed: 1\n"
          .utf8, to: "\(folder)/profiles.yaml")
      let answer = try measure("--only", "access", "--profile", "robot", in: folder)
      #expect(answer.output.contains("可达性：送餐车（净宽 0.7 m，1.0 m/s，均为参考值；12:00）"))
      let list = try yuan("profiles", "院子 甲.geojson", in: folder).output
      #expect(list.contains("\nrobot:\n  name: {zh: \"送餐车\", en: \"robot\"}\n  by: wheels\n"))
      try write("walk: {speed: 1.1}\n".utf8, to: "\(folder)/慢.yaml")
      let slow = try measure(
        "--only", "access", "--profile", "walk", "--profiles", "慢.yaml", in: folder)
      #expect(slow.output.contains("1.1 m/s"))
    }
  }

  @Test func theShippedProfilesAreThereToCopy() throws {
    try inCourt { folder in
      let shipped = try yuan("profiles", in: folder)
      #expect(shipped.code == 0 && shipped.output.hasPrefix("walk:\n"))
      let before = try measure("--only", "access", in: folder).output
      try write(shipped.output.utf8, to: "\(folder)/profiles.yaml")
      #expect(try measure("--only", "access", in: folder).output == before)
      let own = try yuan("profiles", ".", in: folder).output
      try write(own.utf8, to: "\(folder)/profiles.yaml")
      #expect(try measure("--only", "access", in: folder).output == before)
    }
  }

  @Test(arguments: [
    ("robot: {clear_with: 0.7}", "profiles.yaml:1", "clear_width"),
    ("robot:\n  speed: fast\n", "profiles.yaml:2", "metres a second"),
    ("walk:\n  take: [lawn, swamp]\n", "profiles.yaml:2", "swamp"),
    ("walk:\n  name: [a, b]\n", "profiles.yaml:2", "{zh: …, en: …}"),
    ("walk\n", "profiles.yaml", "clear_width: 0.6"),
    ("walk: 3\n", "profiles.yaml:1", "walk"),
    ("my walk: {speed: 1}\n", "profiles.yaml:1", "without commas or spaces"),
    ("walk: [", "profiles.yaml", "YAML"),
  ])
  func aMistakeInProfilesIsOneLine(text: String, place: String, word: String) throws {
    try inCourt { folder in
      try write(text.utf8, to: "\(folder)/profiles.yaml")
      let answer = try english("measure", "院子 甲.geojson", in: folder)
      #expect(answer.code == 1 && answer.output.isEmpty)
      #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)")
      #expect(answer.errors.contains(place) && answer.errors.contains(word), "\(answer.errors)")
      // Who does not ask for access is not troubled.
      #expect(try english("measure", "院子 甲.geojson", "--only", "area", in: folder).code == 0)
    }
  }

  @Test(arguments: [
    (["--only", "aera"], "aera", "area、counts、access"), (["--only", ","], "--only", "没有写任何词"),
    (["--to", "swamp"], "swamp", "playground、fitness"), (["--to", "building"], "building", "gate"),
    (["--at", "25:00"], "25:00", "20:30"), (["--at", "noon"], "noon", "20:30"),
    (["--only", "area", "--routes", "x.geojson"], "--routes", "access"),
  ])
  func wrongWordsAreToldTheRightOnes(arguments: [String], word: String, remedy: String) throws {
    try inCourt { folder in
      let answer = try yuan(["measure", "院子 甲.geojson"] + arguments, in: folder)
      let first = try #require(answer.errors.split(separator: "\n").first)
      #expect(answer.code == 64 && answer.output.isEmpty)
      #expect(first.hasPrefix("错误：") && first.contains(word) && first.contains(remedy))
      #expect(try names(in: folder) == ["院子 甲.geojson"])
    }
  }

  @Test func whatIsNotThereIsNamedInOneLine() throws {
    try inCourt { folder in
      let who = try measure("--profile", "bike", in: folder)
      #expect(who.code == 1)
      #expect(
        who.errors == "错误：bike: 没有这类出行者；现有 walk、elder、wheels、pram，可在 profiles.yaml 中增加\n")
      let file = try measure("--profiles", "没有.yaml", in: folder)
      #expect(file.code == 1 && file.errors.hasPrefix("错误：没有.yaml: 没有这个文件"))
    }
  }

  @Test func comparisonsHaveALedger() throws {
    try inCourt { folder in
      var plan = Self.court
      plan.features[2] = .point("gate", 6, 10, id: "g")
      try write(plan.text().utf8, to: "\(folder)/方案.geojson")
      let answer = try yuan(
        "compare", "院子 甲.geojson", "方案.geojson", "--only", "access", "--profile", "walk", "--to",
        "gate", "--format", "csv", in: folder)
      let rows = answer.output.split(separator: "\n")
      #expect(answer.code == 0 && rows.count == 2)
      #expect(rows[1].hasPrefix("方案.geojson,门-1,1号,") && rows[1].contains(",gains,g,g"))
      let table = try yuan("compare", "院子 甲.geojson", "方案.geojson", in: folder).output
      #expect(table.contains("方案.geojson：步行、老人，各门得失") && table.contains("用地平衡"))
      let wrong = try yuan("compare", "院子 甲.geojson", "方案.geojson", "--to", "x", in: folder)
      #expect(wrong.code == 64)
    }
  }

  @Test func withoutGatesAndPlaygroundsThatIsSaid() throws {
    try inFolder { folder in
      let bare = SampleLayout(
        Self.court.features.filter { !["gate", "playground"].contains($0.kind) })
      try write(bare.text().utf8, to: "\(folder)/bare.geojson")
      let answer = try yuan("measure", "bare.geojson", "--only", "access", in: folder)
      #expect(answer.code == 0)
      #expect(answer.output.contains("用地内没有：出入口、儿童场地、健身场地、休憩座席、座椅"))
      let figures = answer.output.split(separator: "\n").prefix(5).map(String.init)
      #expect(figures.contains { $0.contains("儿童游戏") && $0.contains("0.0") })
      #expect(figures.count { $0.contains("–") } == 2)
    }
  }
}
