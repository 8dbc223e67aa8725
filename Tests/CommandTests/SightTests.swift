import Foundation
import Samples
import Testing

/// Views asked for as a newcomer does.
struct SightTests {
  private static let court = SampleLayout([
    .area("boundary", .rectangle(0, 0, 20, 20), id: "b"),
    .area("building", .rectangle(5, 8, 2, 4), id: "楼"), .point("bench", 1, 10, id: "椅"),
    .point("bench", 6, 10, id: "里"), .point("bench", 0, 30, id: "外"),
  ])

  private func inCourt(_ test: (String) throws -> Void) throws {
    try inFolder { folder in
      try write(Self.court.text().utf8, to: "\(folder)/院子.geojson")
      try test(folder)
    }
  }

  private func views(_ text: String) throws -> [[String: Any]] {
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(root?["views"] as? [[String: Any]])
  }

  @Test func aViewOfEachBenchIsTold() throws {
    try inCourt { folder in
      let answer = try yuan(
        "sight", "院子.geojson", "--from", "bench", "--format", "json", in: folder)
      #expect(answer.code == 0, "\(answer.errors)")
      let views = try views(answer.output)
      #expect(views.count == 3)
      #expect(abs(try #require(views[0]["area_m2"] as? Double) - 227.5) < 1e-5)
      #expect(views[1]["blind"] as? String == "inside" && views[2]["blind"] as? String == "outside")
      #expect((views[1]["why"] as? String)?.contains("“楼”") == true)
    }
  }

  @Test func aPointOfTheMapIsLookedFrom() throws {
    try inCourt { folder in
      let answer = try yuan(
        "sight", "院子.geojson", "--at", "121.4,31.3", "--at", "121.4001，31.3001", "--radius", "5",
        "--format", "geojson", in: folder)
      #expect(answer.code == 0, "\(answer.errors)")
      let root = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
      let features = try #require(root?["features"] as? [[String: Any]])
      #expect(features.count == 2)
      let geometry = try #require(features[1]["geometry"] as? [String: Any])
      #expect(geometry["type"] as? String == "Polygon")
    }
  }

  @Test func aDepthMapIsWritten() throws {
    try inCourt { folder in
      let map = [
        "sight", "院子.geojson", "--depth-map", "深度.asc", "--grid", "2", "--field", "degree",
      ]
      let answer = try yuan(map, in: folder)
      #expect(answer.code == 0 && answer.output.isEmpty, "\(answer.errors)")
      let lines = String(decoding: try bytes(of: "\(folder)/深度.asc"), as: UTF8.self)
        .split(separator: "\n")
      #expect(lines[0].hasPrefix("ncols ") && lines[5] == "NODATA_value -9999")
      let over = try yuan(
        "sight", "院子.geojson", "--depth-map", "院子.geojson", in: folder)
      #expect(over.code == 1 && over.errors.contains("输入文件从不改写"))
    }
  }

  @Test(arguments: [
    ([], "--at"), (["--at", "here"], "121.4001,31.2999"), (["--at", "121.4"], "121.4001,31.2999"),
    (["--at", "121.4,31.3", "--radius", "-1"], "--radius"),
    (["--at", "121.4,31.3", "--past-boundary"], "--radius"),
    (["--depth-map", "x.png"], ".asc"), (["--depth-map", "x.asc", "--grid", "0"], "--grid"),
  ])
  func whatIsWrittenWronglyIsSaid(arguments: [String], word: String) throws {
    try inCourt { folder in
      let answer = try yuan(["sight", "院子.geojson"] + arguments, in: folder)
      #expect(answer.code == 64 && answer.output.isEmpty && answer.errors.contains(word))
    }
  }

  @Test func aPointWithItsLatitudeFirstIsToldSo() throws {
    try inCourt { folder in
      let answer = try yuan("sight", "院子.geojson", "--at", "31.3,121.4", in: folder)
      #expect(answer.code == 1 && answer.errors.contains("经度在前，纬度在后"), "\(answer.errors)")
    }
  }

  @Test func aFeatureThatIsNotThereIsNamed() throws {
    try inCourt { folder in
      let answer = try yuan("sight", "院子.geojson", "--from", "xyz123", in: folder)
      #expect(answer.code == 1 && answer.errors.contains("xyz123"))
    }
  }

  @Test(arguments: [
    ("benhc", "是否想写 bench？"), ("Benches", ""), ("长椅", ""), ("lamp", "种类有"), ("里里外外", "种类有"),
  ])
  func aKindWithASlipIsNotGuessed(word: String, told: String) throws {
    try inCourt { folder in
      let answer = try yuan("sight", "院子.geojson", "--from", word, in: folder)
      #expect(answer.code == (told.isEmpty ? 0 : 1), "\(answer.errors)")
      #expect(answer.errors.contains(told) || told.isEmpty, "\(answer.errors)")
    }
  }
}
