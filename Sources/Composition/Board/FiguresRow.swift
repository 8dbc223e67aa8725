import Analysis
import Comparison
import PublicSpace
import Reporting

/// The five figures side by side, large enough to be read from three metres.
struct FiguresRow {
  let content: BoardContent

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let chosen = FiguresBlock.chosen
    let step = box.width / Double(max(1, chosen.count))
    var marks = [desk.firmRule(over: box)]
    for (index, metric) in chosen.enumerated() {
      let cell = PaperBox(
        x: box.x + step * Double(index), y: box.y, width: step - 5, height: box.height)
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

  private func marks(for metric: Metric, in cell: PaperBox, _ desk: inout Desk) -> [Mark] {
    let small = desk.style(.text, 4.4, desk.theme.secondInk)
    let number = desk.style(.textBold, 12)
    let unit = metric.unit.symbol(in: desk.language)
    let unitWidth = unit.isEmpty ? 0 : desk.ruler.width(of: unit, in: small) + 1.5
    let value = desk.figure(
      metric, content.variant.measures, of: content.plan.layout.file, number,
      at: PaperPoint(cell.x, cell.y + 20.5), width: cell.width - unitWidth)
    let change = FigureChange(
      metric, from: content.comparison.baseMeasures, to: content.variant.measures)
    let today = desk.say("今天", "today")
    let after = cell.x + desk.ruler.width(of: today, in: small) + 1.5
    var marks = [
      desk.line(
        metric.name(in: desk.language), desk.style(.text, 4.6),
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
