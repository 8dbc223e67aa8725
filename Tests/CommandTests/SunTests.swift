import Foundation
import Projection
import Samples
import Testing

/// Hours of sun asked for as a newcomer does.
struct SunTests {
  /// A house of six storeys, play to its north, on 60 × 60 m.
  private static func court(_ house: (name: String, json: String)?) -> SampleLayout {
    var building = SampleFeature.area("building", .rectangle(-15, -5, 30, 10), id: "楼")
    if let house { building.properties.append(house) }
    return SampleLayout([
      .area("boundary", .rectangle(-30, -30, 60, 60), id: "b"), building,
      .area("playground", .rectangle(-5, 8, 10, 8), id: "玩"), .tree(0, -15, radius: 3),
    ])
  }

  private func inCourt(
    _ house: (name: String, json: String)? = (name: "levels", json: "6"),
    _ test: (String) throws -> Void
  ) throws {
    try inFolder { folder in
      try write(Self.court(house).text().utf8, to: "\(folder)/院子.geojson")
      try test(folder)
    }
  }

  private func members(_ answer: Answer) throws -> [String: Any] {
    #expect(answer.code == 0, "\(answer.errors)")
    let root = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(root as? [String: Any])
  }

  private func sun(_ arguments: String..., in folder: String) throws -> [String: Any] {
    try members(yuan(["sun", "院子.geojson", "--format", "json"] + arguments, in: folder))
  }

  @Test func unitsAreWrittenAsInOtherReports() throws {
    try inCourt { folder in
      let answer = try yuan("sun", "院子.geojson", in: folder)
      #expect(answer.output.contains(/露天地面 .* m²\n/), "\(answer.output)")
      #expect(answer.output.contains(/全无日照的地面 .* %\n/), "\(answer.output)")
    }
  }

  @Test func hoursAreAskedForInFull() throws {
    try inCourt { folder in
      let found = try sun(
        "--day", "2026-01-20", "--from", "08:00", "--to", "16:00", "--clock", "utc+8", "--step",
        "10", "--grid", "2", "--field", "小时.asc", in: folder)
      #expect(found["looks"] as? Int == 48 && found["clock"] as? String == "utc+8")
      let area = try #require(found["open_m2"] as? Double)
      #expect(abs(area - 3300) < 100)
      let lines = String(decoding: try bytes(of: "\(folder)/小时.asc"), as: UTF8.self)
        .split(separator: "\n")
      #expect(
        lines.prefix(5).map { $0.split(separator: " ")[0] } == [
          "ncols", "nrows", "xllcorner", "yllcorner", "cellsize",
        ])
      let cells = lines.dropFirst(6).flatMap { $0.split(separator: " ").compactMap { Double($0) } }
      let open = cells.filter { $0 != -9999 }
      // Empty where the house stands, and never more than there is.
      #expect(Double(open.count) * 4 == area)
      #expect(open.allSatisfy { (0...8).contains($0) } && open.contains(8) && open.contains(0))
      let mean = try #require(found["mean_h"] as? Double)
      #expect(abs(open.reduce(0, +) / Double(open.count) - mean) < 1e-4)
    }
  }

  @Test func crownsTakeSomeAndBothClocksAndPacksDiffer() throws {
    try inCourt { folder in
      func mean(_ arguments: String...) throws -> Double {
        try #require(
          members(
            yuan(["sun", "院子.geojson", "--format", "json"] + arguments, in: folder))["mean_h"]
            as? Double)
      }
      let plain = try mean()
      #expect(try mean("--trees") < plain)
      #expect(try mean("--clock", "utc+8") != plain)
      #expect(try mean("--pack", "shanghai") < plain)
      #expect(try mean("--pack", "上海") == mean("--pack", "shanghai"))
    }
  }

  @Test func aHouseOfUnknownHeightLeavesItUnchecked() throws {
    try inCourt(nil) { folder in
      let found = try sun(in: folder)
      #expect(found["mean_h"] is NSNull && found["need_share"] is NSNull)
      #expect(found["unknown_heights"] as? [String] == ["楼"])
      let answer = try yuan("sun", "院子.geojson", in: folder)
      #expect(answer.output.contains("[sun.height]") && answer.output.contains("未检查"))
    }
  }

  @Test func aMomentIsToldAndDrawn() throws {
    try inCourt { folder in
      let answer = try yuan(
        "sun", "院子.geojson", "--at", "2026-01-20 10:00", "-o", "十点.svg", in: folder)
      #expect(answer.code == 0 && answer.output.contains("真太阳时"), "\(answer.errors)")
      let early = try yuan(
        "plan", "院子.geojson", "--at", "2026-01-20 08:30", "-o", "八点半.svg", in: folder)
      #expect(early.code == 0, "\(early.errors)")
      #expect(try bytes(of: "\(folder)/十点.svg") != bytes(of: "\(folder)/八点半.svg"))
      let night = try yuan(
        "plan", "院子.geojson", "--at", "2026-01-20 02:00", "-o", "夜.svg", in: folder)
      #expect(night.code == 1 && night.errors.contains("太阳未升起"))
    }
  }

  @Test(arguments: [
    (["--day", "2026-13-01"], 64, "--day"), (["--from", "8点"], 64, "--from"),
    (["--from", "10:00", "--to", "09:00"], 1, "--to"), (["--clock", "beijing"], 64, "--clock"),
    (["--step", "0"], 64, "--step"), (["--grid", "0.01"], 64, "--grid"),
    (["--pack", "mars"], 1, "qingdao"), (["--at", "10:00"], 64, "--at"),
    (["-o", "x.png"], 64, "--at"), (["--at", "2026-01-20 10:00", "--step", "5"], 64, "--step"),
    (["--at", "2026-01-20 10:00", "-o", "x.gif"], 64, ".png"),
    (["--field", "院子.geojson"], 1, "院子.geojson"),
  ])
  func mistakesAreTold(arguments: [String], code: Int32, word: String) throws {
    try inCourt { folder in
      let answer = try yuan(["sun", "院子.geojson"] + arguments, in: folder)
      #expect(answer.code == code && answer.output.isEmpty)
      #expect(answer.errors.hasPrefix("错误：") && answer.errors.contains(word))
      #expect(try names(in: folder) == ["院子.geojson"])
    }
  }

  @Test(arguments: [(78.2, "2026-12-21", 0.0), (78.2, "2026-06-21", 24), (-33.87, "2026-06-21", 9)])
  func farNorthAndSouthHaveTheirDays(latitude: Double, day: String, least: Double) throws {
    try inFolder { folder in
      var layout = SampleLayout([.area("boundary", .rectangle(-9, -9, 18, 18))])
      layout.centre = Coordinate(18.95, latitude)
      try write(layout.text().utf8, to: "\(folder)/远.geojson")
      let found = try members(
        yuan(
          "sun", "远.geojson", "--day", day, "--from", "00:00", "--to", "24:00", "--format", "json",
          in: folder))
      let mean = try #require(found["mean_h"] as? Double)
      #expect(mean >= least && mean <= least + 1, "\(mean)")
    }
  }

  /// What `sun.yaml` says holds for every command.
  @Test func aSitesOwnPackIsKeptTo() throws {
    try TinySite.inFolder { folder in
      let commands: [(words: [String], draws: String?)] = [
        (["sun", "tiny", "--format", "json"], nil),
        (["measure", "tiny", "--only", "sun", "--format", "json"], nil),
        (["compare", "tiny/existing.geojson", "tiny/option-a.geojson", "--format", "json"], nil),
        (["explain", "sun_open_h", "tiny"], nil),
        (["plan", "tiny", "--show", "sun", "-o", "sun.svg"], "sun.svg"),
        (["board", "tiny", "--format", "svg", "--output", "boards"], "boards/option-a.svg"),
      ]
      func outcome(_ words: [String], _ drawn: String?) throws -> [UInt8] {
        let answer = try yuan(words, in: folder)
        #expect(answer.code == 0, "\(answer.errors)")
        return try drawn.map { try bytes(of: "\(folder)/\($0)") } ?? Array(answer.output.utf8)
      }
      let before = try commands.map(outcome)
      try write("national: {from: 11:00, to: 12:00}".utf8, to: "\(folder)/tiny/sun.yaml")
      for (command, before) in zip(commands, before) {
        #expect(try outcome(command.words, command.draws) != before, "\(command.words)")
      }
    }
  }
}
