import PublicSpace
import Testing

@testable import Reporting

/// A proposal held against a tiny court.
struct ComparisonReportTests {
  @Test func theTablesAreAlignedInChinese() throws {
    #expect(
      try TinyCourt.comparison(in: .zh).text(as: .table) == """
        指标对比
          指标               单位  existing.geojson  option-a.geojson      ±       %    评
          用地面积             m²             1,000             1,000      0     0.0  不变
          可停留的公共地面     m²               400               410    +10    +2.5  变好
          人均公共地面      m²/人             10.00             10.25  +0.25    +2.5  变好
          绿化占比              %              40.0              38.0   −2.0    −5.0  变差
          树冠覆盖              %               1.3               1.3    0.0     0.0  不变
          硬地占比              %               0.0               3.0   +3.0       –     ·
          建筑密度              %              10.0              10.0    0.0     0.0  不变
          容积率                               0.50              0.50   0.00     0.0  不变
          树木                                    1                 1      0     0.0  不变
          座位                                    3                 6     +3  +100.0  变好
          灯具                                    0                 0      0       –  不变

        用地平衡
          用地 m²  existing.geojson  option-a.geojson      ±
          建筑                100.0             100.0    0.0
          步行道                0.0              30.0   30.0
          草坪                400.0             380.0  −20.0
          未定                500.0             490.0  −10.0

        option-a.geojson：要素变化
          变化  数量  编号
          新增     2  p s2
          拆除     1     x
          移动     0
          改动     0

        option-a.geojson：地面变化 m²
          原为    改为    m²
          草坪  步行道  20.0
          未定  步行道  10.0

        option-a.geojson：原为（行）→ 改为（列）m²
                 建筑  步行道   草坪   未定     合计
          建筑  100.0                          100.0
          草坪           20.0  380.0           400.0
          未定           10.0         490.0    500.0
          合计  100.0    30.0  380.0  490.0  1,000.0

        警告：“x” 种类“swamp”无法识别，不计入汇总 [kind.unknown]
        """)
  }

  @Test func theTablesAreAlignedInEnglish() throws {
    #expect(
      try TinyCourt.comparison(in: .en).text(as: .table) == """
        Figures
          figure                         unit  existing.geojson  option-a.geojson      ±       %
          site area                        m²             1,000             1,000      0     0.0    same
          open ground                      m²               400               410    +10    +2.5  better
          open ground per resident  m²/person             10.00             10.25  +0.25    +2.5  better
          green share                       %              40.0              38.0   −2.0    −5.0   worse
          canopy share                      %               1.3               1.3    0.0     0.0    same
          paved share                       %               0.0               3.0   +3.0       –       ·
          building density                  %              10.0              10.0    0.0     0.0    same
          floor-area ratio                                 0.50              0.50   0.00     0.0    same
          trees                                               1                 1      0     0.0    same
          seats                                               3                 6     +3  +100.0  better
          lamps                                               0                 0      0       –    same

        Land-use balance
          ground m²   existing.geojson  option-a.geojson      ±
          building               100.0             100.0    0.0
          path                     0.0              30.0   30.0
          lawn                   400.0             380.0  −20.0
          unassigned             500.0             490.0  −10.0

        option-a.geojson: features
          change   count   ids
          added        2  p s2
          removed      1     x
          moved        0
          changed      0

        option-a.geojson: ground that changed, m²
          was         becomes    m²
          lawn           path  20.0
          unassigned     path  10.0

        option-a.geojson: was (rows) → becomes (columns), m²
                      building  path   lawn  unassigned      sum
          building       100.0                             100.0
          lawn                  20.0  380.0                400.0
          unassigned            10.0              490.0    500.0
          sum            100.0  30.0  380.0       490.0  1,000.0

        warning: “x” has the unknown kind “swamp” and is left out of the sums [kind.unknown]
        """)
  }

  @Test func csvHasOneLineAFigureAndATransition() throws {
    #expect(
      steady(try TinyCourt.comparison(in: .en).text(as: .csv)) == """
        after,measure,before,value,change,relative,verdict
        option-a.geojson,boundary_m2,1000,1000,0,0,same
        option-a.geojson,open_m2,400,410,10,0.025,better
        option-a.geojson,public_m2_per_resident,10,10.25,0.25,0.025,better
        option-a.geojson,green_share,0.4,0.38,-0.02,-0.05,worse
        option-a.geojson,canopy_share,0.01257,0.01257,0,0,same
        option-a.geojson,paved_share,0,0.03,0.03,,neutral
        option-a.geojson,building_density,0.1,0.1,0,0,same
        option-a.geojson,floor_area_ratio,0.5,0.5,0,0,same
        option-a.geojson,trees,1,1,0,0,same
        option-a.geojson,seats,3,6,3,1,better
        option-a.geojson,lamps,0,0,0,,same
        option-a.geojson,building->building,,100,,,
        option-a.geojson,lawn->path,,20,,,
        option-a.geojson,lawn->lawn,,380,,,
        option-a.geojson,unassigned->path,,10,,,
        option-a.geojson,unassigned->unassigned,,490,,,
        """)
  }

  @Test func jsonHasBothSidesAndWhatChanged() throws {
    #expect(
      steady(try TinyCourt.comparison(in: .en).text(as: .json)) == """
        {
          "yuan": "0.1.0",
          "before": "existing.geojson",
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
          "after": [
            {
              "layout": "option-a.geojson",
              "area": {
                "boundary_m2": 1000,
                "balance_m2": {
                  "building": 100,
                  "path": 30,
                  "lawn": 380,
                  "unassigned": 490
                },
                "drawn_m2": {
                  "building": 100,
                  "path": 30,
                  "lawn": 400
                },
                "open_m2": 410,
                "public_m2_per_resident": 10.25,
                "green_share": 0.38,
                "canopy_share": 0.01257,
                "paved_share": 0.03,
                "building_density": 0.1,
                "floor_area_ratio": 0.5
              },
              "counts": {
                "trees": 1,
                "seats": 6,
                "lamps": 0
              },
              "figures": {
                "boundary_m2": {
                  "before": 1000,
                  "after": 1000,
                  "change": 0,
                  "relative": 0,
                  "verdict": "same"
                },
                "open_m2": {
                  "before": 400,
                  "after": 410,
                  "change": 10,
                  "relative": 0.025,
                  "verdict": "better"
                },
                "public_m2_per_resident": {
                  "before": 10,
                  "after": 10.25,
                  "change": 0.25,
                  "relative": 0.025,
                  "verdict": "better"
                },
                "green_share": {
                  "before": 0.4,
                  "after": 0.38,
                  "change": -0.02,
                  "relative": -0.05,
                  "verdict": "worse"
                },
                "canopy_share": {
                  "before": 0.01257,
                  "after": 0.01257,
                  "change": 0,
                  "relative": 0,
                  "verdict": "same"
                },
                "paved_share": {
                  "before": 0,
                  "after": 0.03,
                  "change": 0.03,
                  "relative": null,
                  "verdict": "neutral"
                },
                "building_density": {
                  "before": 0.1,
                  "after": 0.1,
                  "change": 0,
                  "relative": 0,
                  "verdict": "same"
                },
                "floor_area_ratio": {
                  "before": 0.5,
                  "after": 0.5,
                  "change": 0,
                  "relative": 0,
                  "verdict": "same"
                },
                "trees": {
                  "before": 1,
                  "after": 1,
                  "change": 0,
                  "relative": 0,
                  "verdict": "same"
                },
                "seats": {
                  "before": 3,
                  "after": 6,
                  "change": 3,
                  "relative": 1,
                  "verdict": "better"
                },
                "lamps": {
                  "before": 0,
                  "after": 0,
                  "change": 0,
                  "relative": null,
                  "verdict": "same"
                }
              },
              "features": {
                "added": ["p", "s2"],
                "removed": ["x"],
                "moved": [],
                "changed": []
              },
              "transitions": {
                "building": {
                  "building": 100
                },
                "lawn": {
                  "path": 20,
                  "lawn": 380
                },
                "unassigned": {
                  "path": 10,
                  "unassigned": 490
                }
              }
            }
          ],
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

  @Test func whatProgramsReadIsTheSameInBothLanguages() throws {
    let (zh, en) = (try TinyCourt.comparison(in: .zh), try TinyCourt.comparison(in: .en))
    #expect(zh.text(as: .csv) == en.text(as: .csv))
    // A message is for people; all else of the JSON is not.
    let message = /"message": ".*"/
    #expect(zh.text(as: .json).contains("\"message\": \"种类“swamp”无法识别，不计入汇总\""))
    #expect(
      zh.text(as: .json).replacing(message, with: "")
        == en.text(as: .json).replacing(message, with: ""))
  }

  @Test func everyTableIsWrittenInMarkdown() throws {
    let report = try TinyCourt.comparison(in: .zh)
    let headings = report.text(as: .markdown).split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(headings.map { $0.dropFirst(4) } == report.tables.map { $0.title[...] })
  }
}
