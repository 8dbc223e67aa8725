/// Where figures stand in a table: one above another, each column's verdicts beside them.
struct TableColumns {
  /// Where today's figures end.
  let today: Double
  /// The room of a figure.
  let figure: Double
  let options: [Option]

  struct Option {
    let start: Double
    /// Where its figures end.
    let figure: Double
    let verdict: Double
    let end: Double

    var width: Double { end - start }
  }

  private static let gap = 6.0
  /// Millimetres that a figure and a verdict need, in letters that a reader at arm's length can read.
  private static let narrowest = 19.0

  /// Millimetres that the columns of so many proposals need.
  static func least(_ count: Int) -> Double {
    narrowest * Double(count * 2 + 1) + gap * Double(count)
  }

  init(_ count: Int, from left: Double, to right: Double) {
    // A proposal has a figure and a verdict, today a figure alone.
    let unit = (right - left - Self.gap * Double(count)) / (Double(count) * 2 + 1)
    figure = unit
    today = left + unit
    options = (0..<count).map { index in
      let start = left + unit + Self.gap + Double(index) * (unit * 2 + Self.gap)
      return Option(
        start: start, figure: start + unit, verdict: start + unit + 3, end: start + unit * 2)
    }
  }
}
