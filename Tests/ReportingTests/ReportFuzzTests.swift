import Analysis
import Comparison
import Geometry
import PublicSpace
import Samples
import Testing

@testable import Reporting

/// Layouts with faults that can still be read are measured, compared and reported without a crash.
///
/// Should one crash, the file it read is left in the temporary folder.
struct ReportFuzzTests {
  @Test(.timeLimit(.minutes(1)))
  func whateverIsReadIsReported() throws {
    let text = try Array(TinyCourt.existing.text().utf8)
    let base = try TinyCourt.existing.site()
    let clock = ContinuousClock()
    let end = clock.now + .seconds(2.5)
    try inFolder { folder in
      var (seed, reported) = (0 as UInt64, 0)
      while seed < 1000 && clock.now < end {
        seed += 1
        var dice = SplitMix64(seed: seed)
        let path = "\(folder)/seed-\(seed)"
        try write(dice.mutated(text), to: path)
        do {
          let site = try Site(Layout(reading: path))
          let report = Report(of: try LayoutComparison(of: base, with: [site]), in: .zh)
          for format in Report.Format.allCases { #expect(!report.text(as: format).isEmpty) }
          reported += 1
        } catch {
          #expect("\(error)".contains(": "), "seed \(seed)")
        }
        try remove(path)
      }
      #expect(reported > 0)
    }
  }
}
