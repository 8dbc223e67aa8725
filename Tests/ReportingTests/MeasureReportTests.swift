import PublicSpace
import Testing

@testable import Reporting

struct MeasureReportTests {
  @Test func p() throws {
    for l in [Language.zh, .en] {
      for f in Report.Format.allCases {
        print("-----", l, f)
        print(steady(try TinyCourt.report(in: l).text(as: f)))
        print("-----", l, f, "C")
        print(steady(try TinyCourt.comparison(in: l).text(as: f)))
      }
    }
  }
}
