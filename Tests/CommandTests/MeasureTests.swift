import Samples
import Testing

struct MeasureTests {
  @Test func theTableIsForPeople() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan("measure", "tiny", "--only", "area,counts", in: folder)
      #expect(answer.code == 0 && answer.errors.isEmpty)
      #expect(
        answer.output == """
          用地平衡
            用地       m²      %
            建筑    100.0   10.0
            草坪    400.0   40.0
            未定    500.0   50.0
            合计  1,000.0  100.0

          指标
            指标               数值   单位
            用地面积          1,000     m²
            可停留的公共地面    400     m²
            人均公共地面      10.00  m²/人
            绿化占比           40.0      %
            树冠覆盖            0.0      %
            硬地占比            0.0      %
            建筑密度           10.0      %
            容积率             0.50
            树木                  0
            座位                  3
            灯具                  0

          """)
    }
  }

  @Test func recordsAreForSpreadsheets() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan(
        "measure", "tiny/existing.geojson", "--format", "csv", "--only", "area,counts", in: folder)
      #expect(
        steady(answer.output) == """
          measure,value,unit
          balance.building,100,m2
          balance.lawn,400,m2
          balance.unassigned,500,m2
          drawn.building,100,m2
          drawn.lawn,400,m2
          boundary_m2,1000,m2
          open_m2,400,m2
          public_m2_per_resident,10,m2/person
          green_share,0.4,share
          canopy_share,0.0,share
          paved_share,0.0,share
          building_density,0.1,share
          floor_area_ratio,0.5,ratio
          trees,0.0,count
          seats,3.0,count
          lamps,0.0,count

          """)
    }
  }

  @Test func markdownIsForPages() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan(
        "measure", "tiny", "--format", "markdown", "--language", "en", in: folder)
      #expect(
        answer.output.hasPrefix(
          """
          ### Land-use balance

          | ground | m² | % |
          | --- | ---: | ---: |
          | building | 100.0 | 10.0 |
          | lawn | 400.0 | 40.0 |
          | unassigned | 500.0 | 50.0 |
          | sum | 1,000.0 | 100.0 |

          ### Figures

          """))
      #expect(answer.output.contains("\n| open ground per resident | 10.00 | m²/person |\n"))
    }
  }

  @Test func theLayoutMayHaveAnyName() throws {
    try TinySite.inFolder { folder in
      let name = "方案 甲, “最终”.geojson"
      try write(TinySite.existing.text().utf8, to: "\(folder)/\(name)")
      let answer = try yuan("measure", name, "--format", "json", in: folder)
      #expect(answer.code == 0)
      #expect(answer.output.contains("\"layout\": \"\(name)\""))
    }
  }

  @Test(arguments: ["table", "json", "csv", "markdown"])
  func nothingOfTheMachineIsInAReport(format: String) throws {
    try TinySite.inFolder { folder in
      let here = try yuan("measure", "tiny", "--format", format, in: folder)
      let there = try yuan(
        "measure", "\(folder)/tiny/", "--format", format, in: "/",
        with: ["TZ": "Asia/Kathmandu", "LC_ALL": "de_DE.UTF-8", "LANG": "ar_SA", "HOME": "/none"])
      #expect(there.code == 0)
      #expect(here.output == there.output)
    }
  }
  @Test func librariesThatDrawAreOpenedToDrawOnly() throws {
    try TinySite.inFolder { folder in
      func opened(by arguments: [String]) throws -> String {
        try yuan(arguments, in: folder, with: ["LD_DEBUG": "files"]).errors
      }
      let drawing = [
        "libcairo", "libpango", "libfontconfig", "libpng", "libjpeg", "libqrencode", "libdeflate",
      ]
      let measuring = try opened(by: ["measure", "tiny"])
      #expect(measuring.contains("libgeos"))
      #expect(drawing.filter(measuring.contains).isEmpty)
      #expect(try opened(by: ["plan", "tiny", "--output", "plan.png"]).contains("libcairo"))
    }
  }
}
