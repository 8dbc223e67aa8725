import Analysis
import PublicSpace
import Reporting

/// A measured figure as a board prints it.
public struct BoardFigure: Hashable, Sendable {
  /// The key in reports.
  public let metric: String
  /// The layout's file.
  public let layout: String
  /// As printed, without its unit.
  public let text: String

  public init(metric: String, layout: String, text: String) {
    self.metric = metric
    self.layout = layout
    self.text = text
  }
}

extension Desk {
  /// Prints a metric's value, and remembers that the board has it.
  mutating func figure(
    _ metric: Metric, _ measures: Measures, of layout: String, _ style: TextStyle,
    at place: PaperPoint, width: Double, anchor: TextLine.Anchor = .start
  ) -> Mark {
    let text = Figure.plain(metric.value(measures), metric.unit)
    notes.figures.append(BoardFigure(metric: metric.id, layout: layout, text: text))
    return line(text, style, at: place, width: width, anchor: anchor)
  }
}
