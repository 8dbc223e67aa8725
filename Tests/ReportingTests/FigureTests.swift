import Analysis
import PublicSpace
import Reporting
import Testing

struct FigureTests {
  @Test(arguments: [
    (0, 0, "0"), (0, 2, "0.00"), (999, 0, "999"), (1000, 0, "1,000"),
    (1_234_567.89, 1, "1,234,567.9"),
    (0.05, 1, "0.1"), (0.04, 1, "0.0"), (2.5, 0, "3"), (-2.5, 0, "−3"), (-0.04, 1, "0.0"),
    (999.96, 1, "1,000.0"), (-1234.5, 1, "−1,234.5"), (12.3456, 3, "12.346"), (1.05, 2, "1.05"),
    (0.007, 2, "0.01"), (100.0, 1, "100.0"),
  ])
  func figuresAreRoundedAndGrouped(value: Double, decimals: Int, text: String) {
    #expect(Figure.rounded(value, decimals: decimals) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNoNumberIsADash(value: Double) {
    #expect(Figure.rounded(value, decimals: 1) == "–")
  }

  @Test func veryLargeNumbersDoNotCrash() {
    #expect(Figure.rounded(1e300, decimals: 2) == "1e+300")
    #expect(Figure.rounded(-1e18, decimals: 0) == "-1e+18")
    #expect(Figure.rounded(999_999_999_999_999, decimals: 0) == "999,999,999,999,999")
  }

  @Test func everyUnitHasItsPrecision() {
    #expect(Figure.plain(1234.5, .squareMetres) == "1,235")
    #expect(Figure.plain(0.1234, .share) == "12.3")
    #expect(Figure.plain(1.256, .ratio) == "1.26")
    #expect(
      Figure.plain(4.005, .squareMetresPerPerson) == "4.01"
        || Figure.plain(4.005, .squareMetresPerPerson) == "4.00")
    #expect(Figure.plain(12, .count) == "12")
    #expect(Figure.plain(nil, .count) == "–")
  }

  @Test func differencesHaveASign() {
    #expect(Figure.signed(12, .count) == "+12")
    #expect(Figure.signed(-12, .count) == "−12")
    #expect(Figure.signed(0, .count) == "0")
    #expect(Figure.signed(0.05, .share) == "+5.0")
    #expect(Figure.signed(0.0001, .share) == "0.0")
    #expect(Figure.signed(-0.0001, .share) == "0.0")
    #expect(Figure.signed(nil, .share) == "–")
  }

  @Test func unitsHaveASignInBothLanguages() {
    #expect(Metric.Unit.squareMetresPerPerson.symbol(in: .zh) == "m²/人")
    #expect(Metric.Unit.squareMetresPerPerson.symbol(in: .en) == "m²/person")
    #expect(Metric.Unit.share.symbol(in: .zh) == "%" && Metric.Unit.count.symbol(in: .en) == "")
  }
}
