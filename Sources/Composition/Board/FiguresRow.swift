import Analysis
import Comparison
import PublicSpace
import Reporting

/// The five figures side by side, large enough to be read from three metres.
struct FiguresRow {
  let content: BoardContent

  private static let gap = 5.0
  private static let nameSize = 4.6
  private static let numberSize = 12.0

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let chosen = FiguresBlock.chosen
    let widths = chosen.map { width(for: $0, desk) }
    // What is over is shared out alike; where there is too little, all give in proportion.
    let room = box.width - Self.gap * Double(chosen.count - 1)
    let needed = widths.reduce(0, +)
    let spare = max(0, room - needed) / Double(chosen.count)
    var marks = [desk.firmRule(over: box)]
    var left = box.x
    for (index, metric) in chosen.enumerated() {
      let cell = PaperBox(
        x: left, y: box.y, width: widths[index] * min(1, room / needed) + spare, height: box.height)
      left = cell.right + Self.gap
      if index > 0 {
        let side = PaperPath(through: [
          PaperPoint(cell.x - 3, box.y + 4), PaperPoint(cell.x - 3, box.y + 36),
        ])
        marks.append(.line(side, Stroke(desk.theme.secondInk.faded(to: 0.55), width: 0.18)))
      }
      marks += self.marks(for: metric, in: cell, &desk)
    }
    marks.append(
      desk.line(
        FiguresBlock.note(desk), desk.style(.text, 3.6, desk.theme.secondInk),
        at: PaperPoint(box.x, box.y + 41), width: box.width))
    return marks
  }

  /// What a figure wants: its name, and its number with the unit.
  private func width(for metric: Metric, _ desk: Desk) -> Double {
    let number = Figure.plain(metric.value(content.variant.measures), metric.unit)
    let name = desk.ruler.width(
      of: metric.name(in: desk.language), in: desk.style(.text, Self.nameSize))
    return max(
      name,
      desk.ruler.width(of: number, in: desk.style(.textBold, Self.numberSize))
        + unitWidth(of: metric, desk)) + 0.1
  }

  private func unitStyle(_ desk: Desk) -> TextStyle {
    desk.style(.text, 4.4, desk.theme.secondInk)
  }

  private func unitWidth(of metric: Metric, _ desk: Desk) -> Double {
    let unit = metric.unit.symbol(in: desk.language)
    return unit.isEmpty ? 0 : desk.ruler.width(of: unit, in: unitStyle(desk)) + 1.5
  }

  private func marks(for metric: Metric, in cell: PaperBox, _ desk: inout Desk) -> [Mark] {
    let small = unitStyle(desk)
    let number = desk.style(.textBold, Self.numberSize)
    let unit = metric.unit.symbol(in: desk.language)
    let value = desk.figure(
      metric, content.variant.measures, of: content.plan.layout.file, number,
      at: PaperPoint(cell.x, cell.y + 20.5), width: cell.width - unitWidth(of: metric, desk))
    let change = FigureChange(
      metric, from: content.comparison.baseMeasures, to: content.variant.measures)
    let today = desk.say("今天", "today")
    let after = cell.x + desk.ruler.width(of: today, in: small) + 1.5
    var marks = [
      desk.line(
        metric.name(in: desk.language), desk.style(.text, Self.nameSize),
        at: PaperPoint(cell.x, cell.y + 7.6), width: cell.width),
      value,
      .text(TextLine(today, small), at: PaperPoint(cell.x, cell.y + 28)),
      desk.figure(
        metric, content.comparison.baseMeasures, of: content.today.layout.file, small,
        at: PaperPoint(after, cell.y + 28), width: cell.right - after),
      change.verdict.mark(
        rises: (change.absolute ?? 0) > 0, at: PaperPoint(cell.x, cell.y + 35),
        width: cell.width, anchor: .start, &desk),
    ]
    if case .text(let line, let place) = value, !unit.isEmpty {
      let right = place.x + desk.ruler.width(of: line.string, in: line.style)
      marks.append(.text(TextLine(unit, small), at: PaperPoint(right + 1.5, place.y)))
    }
    return marks
  }
}
