import Samples
import Testing

/// Layouts held against each other as a newcomer asks for it.
struct CompareTests {
  @Test func layoutsAreHeldAgainstTheFirst() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan(
        "compare", "tiny/existing.geojson", "tiny/option-a.geojson", in: folder)
      #expect(answer.code == 0 && answer.errors.isEmpty)
      let seats = try #require(answer.output.split(separator: "\n").first { $0.contains("座位") })
      #expect(seats.split(separator: " ") == ["座位", "3", "6", "+3", "+100.0", "变好"])
      #expect(answer.output.contains("option-a.geojson：要素变化"))
    }
  }

  @Test func eachLayoutHasItsRecords() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan(
        "compare", "tiny/existing.geojson", "tiny/option-a.geojson", "tiny/existing.geojson",
        "--format", "csv", in: folder)
      let lines = answer.output.split(separator: "\n")
      #expect(lines.first == "after,measure,before,value,change,relative,verdict")
      #expect(lines.contains("option-a.geojson,seats,3.0,6.0,3.0,1.0,better"))
      #expect(lines.contains("existing.geojson,seats,3.0,3.0,0.0,0.0,same"))
    }
  }

  @Test func aFolderAloneIsAllOfItsLayouts() throws {
    try TinySite.inFolder { folder in
      let alone = try yuan("compare", "tiny", "--format", "json", in: folder)
      #expect(alone.code == 0, "\(alone.errors)")
      let named = try yuan(
        "compare", "tiny/existing.geojson", "tiny/option-a.geojson", "--format", "json", in: folder)
      #expect(alone.output == named.output)
    }
  }

  @Test func oneLayoutIsHeldAgainstNone() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan("compare", "tiny/existing.geojson", in: folder)
      #expect(answer.code == 64 && answer.errors.contains("只写了一个布局"), "\(answer.errors)")
      try write(TinySite.existing.text().utf8, to: "\(folder)/existing.geojson")
      let lonely = try yuan("compare", ".", in: folder)
      #expect(lonely.code == 1 && lonely.errors.contains("没有方案可对比"), "\(lonely.errors)")
    }
  }

  @Test func anotherSiteIsWarnedOf() throws {
    try TinySite.inFolder { folder in
      let away = SampleLayout([.area("boundary", .rectangle(300, 0, 50, 20))])
      try write(away.text().utf8, to: "\(folder)/别处.geojson")
      let answer = try yuan("compare", "tiny", "别处.geojson", "--only", "area", in: folder)
      #expect(answer.code == 0, "\(answer.errors)")
      #expect(answer.output.contains("别处.geojson 与 existing.geojson 不像同一社区"))
      #expect(answer.output.contains("[compare.other_site]"))
    }
  }
}
