import PublicSpace
import Testing

@testable import Reporting

/// The measures of a tiny court in all forms; the numbers are those one reckons by hand.
struct MeasureReportTests {
  @Test func theTableIsAlignedInChinese() throws {
    #expect(
      try TinyCourt.report(in: .zh).text(as: .table) == """
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
          树冠覆盖            1.3      %
          硬地占比            0.0      %
          建筑密度           10.0      %
          容积率             0.50
          树木                  1
          座位                  3
          灯具                  0

        警告：“x” 种类“swamp”无法识别，不计入汇总 [kind.unknown]
        """)
  }

  @Test func theTableIsAlignedInEnglish() throws {
    #expect(
      try TinyCourt.report(in: .en).text(as: .table) == """
        Land-use balance
          ground           m²      %
          building      100.0   10.0
          lawn          400.0   40.0
          unassigned    500.0   50.0
          sum         1,000.0  100.0

        Figures
          figure                    value       unit
          site area                 1,000         m²
          open ground                 400         m²
          open ground per resident  10.00  m²/person
          green share                40.0          %
          canopy share                1.3          %
          paved share                 0.0          %
          building density           10.0          %
          floor-area ratio           0.50
          trees                         1
          seats                         3
          lamps                         0

        warning: “x” has the unknown kind “swamp” and is left out of the sums [kind.unknown]
        """)
  }

  @Test func jsonHasPlainNumbersAndSnakeCase() throws {
    // Ways from door to use have tests of their own.
    #expect(
      steady(try TinyCourt.report(in: .en).text(as: .json)) == """
        {
          "yuan": "0.1.0",
          "site": "Tiny Court",
          "layout": "existing.geojson",
          "plane": {
            "name": "transverse mercator 121.4 31.3",
            "proj": "+proj=tmerc +approx +lat_0=31.3 +lon_0=121.4 +k=1\
         +x_0=0 +y_0=0 +ellps=WGS84 +units=m",
            "datum": "wgs84",
            "convergence_deg": 0,
            "scale": 1,
            "origin_m": [0, 0]
          },
          "area": {
            "boundary_m2": 1000,
            "balance_m2": {
              "building": 100,
              "lawn": 400,
              "unassigned": 500
            },
            "drawn_m2": {
              "building": 100,
              "lawn": 400
            },
            "open_m2": 400,
            "public_m2_per_resident": 10,
            "green_share": 0.4,
            "canopy_share": 0.01257,
            "paved_share": 0,
            "building_density": 0.1,
            "floor_area_ratio": 0.5
          },
          "counts": {
            "trees": 1,
            "seats": 3,
            "lamps": 0
          },
          "findings": [
            {
              "level": "warning",
              "code": "kind.unknown",
              "feature": "x",
              "line": null,
              "at": [121.4, 31.30005],
              "message": "has the unknown kind “swamp” and is left out of the sums",
              "remedy": null
            }
          ]
        }
        """)
  }

  @Test func csvHasOneLineAFigure() throws {
    #expect(
      steady(try TinyCourt.report(in: .en).text(as: .csv)) == """
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
        canopy_share,0.01257,share
        paved_share,0,share
        building_density,0.1,share
        floor_area_ratio,0.5,ratio
        trees,1,count
        seats,3,count
        lamps,0,count
        """)
  }

  @Test func markdownHasTheTablesToo() throws {
    #expect(
      try TinyCourt.report(in: .zh).text(as: .markdown) == """
        ### 用地平衡

        | 用地 | m² | % |
        | --- | ---: | ---: |
        | 建筑 | 100.0 | 10.0 |
        | 草坪 | 400.0 | 40.0 |
        | 未定 | 500.0 | 50.0 |
        | 合计 | 1,000.0 | 100.0 |

        ### 指标

        | 指标 | 数值 | 单位 |
        | --- | ---: | ---: |
        | 用地面积 | 1,000 | m² |
        | 可停留的公共地面 | 400 | m² |
        | 人均公共地面 | 10.00 | m²/人 |
        | 绿化占比 | 40.0 | % |
        | 树冠覆盖 | 1.3 | % |
        | 硬地占比 | 0.0 | % |
        | 建筑密度 | 10.0 | % |
        | 容积率 | 0.50 |  |
        | 树木 | 1 |  |
        | 座位 | 3 |  |
        | 灯具 | 0 |  |

        警告：“x” 种类“swamp”无法识别，不计入汇总 [kind.unknown]
        """)
  }

  @Test func whatProgramsReadIsTheSameInBothLanguages() throws {
    let (zh, en) = (try TinyCourt.report(in: .zh), try TinyCourt.report(in: .en))
    #expect(zh.text(as: .csv) == en.text(as: .csv))
    // A message is for people; all else of the JSON is not.
    let message = /"message": ".*"/
    #expect(zh.text(as: .json).contains("\"message\": \"种类“swamp”无法识别，不计入汇总\""))
    #expect(
      zh.text(as: .json).replacing(message, with: "")
        == en.text(as: .json).replacing(message, with: ""))
  }

  @Test(arguments: Report.Format.allCases)
  func theSameInputHasTheSameBytes(format: Report.Format) throws {
    let (one, two) = (try TinyCourt.report(in: .zh), try TinyCourt.report(in: .zh))
    #expect(one.text(as: format) == two.text(as: format))
  }
}
