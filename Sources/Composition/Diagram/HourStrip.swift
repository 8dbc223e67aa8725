import Geometry
import PublicSpace

/// The hours of a day from left to right, a row for each of those whom places are for.
package struct HourStrip {
  struct Row {
    let entry: KeyEntry
    let pair: Theme.Pair
    /// Stretches of the day in minutes, and the share of the row's ground that is in use in each.
    let uses: [(span: Range<Int>, share: Double)]
    /// When a place is wanted and there is none.
    let lacking: [Range<Int>]
  }

  let rows: [Row]
  /// The hour that is pointed at.
  let hour: Int?

  private func rowHeight(_ letters: Double) -> Double { letters * 1.5 }

  func height(letters: Double) -> Double {
    Double(rows.count) * rowHeight(letters) + letters * 2
  }

  func marks(
    in box: PaperBox, on paper: DiagramPaper, letters: Double, _ desk: inout Desk
  ) -> [Mark] {
    let style = desk.style(.text, letters)
    let swatch = max(paper.mark * 2.6, letters * 2.4)
    let names = rows.map { paper.ruler.width(of: $0.entry.text, in: style) }.max() ?? 0
    let left = min(box.x + swatch + names + letters * 1.6, box.x + box.width * 0.55)
    let day = PaperBox(
      x: left, y: box.y, width: box.right - left - letters,
      height: Double(rows.count) * rowHeight(letters))
    var marks = hours(in: day, on: paper, letters, &desk)
    var samples: [KeySample] = []
    for (index, row) in rows.enumerated() {
      let y = box.y + Double(index) * rowHeight(letters)
      let example = PaperBox(
        x: box.x, y: y + letters * 0.15, width: swatch, height: rowHeight(letters) - letters * 0.3)
      let drawn = row.entry.example(example)
      marks += drawn
      samples.append(KeySample(text: row.entry.text, marks: drawn, box: example))
      marks.append(
        desk.line(
          row.entry.text, style,
          at: PaperPoint(box.x + swatch + letters * 0.6, example.middle.y + letters * 0.36),
          width: left - box.x - swatch - letters))
      let lane = PaperBox(
        x: day.x, y: y + letters * 0.1, width: day.width,
        height: rowHeight(letters) - letters * 0.2)
      marks += profile(of: row, in: lane, on: paper)
      marks += row.lacking.flatMap { lack($0, in: lane, on: paper) }
    }
    desk.notes.keys.append(samples)
    return marks + pointer(in: day, on: paper, letters)
  }

  /// How much of the ground is in use, as a stair over the day.
  private func profile(of row: Row, in lane: PaperBox, on paper: DiagramPaper) -> [Mark] {
    let base = PaperPath(through: [
      PaperPoint(lane.x, lane.bottom), PaperPoint(lane.right, lane.bottom),
    ])
    var marks: [Mark] = [
      .line(base, Stroke(paper.theme.secondInk, width: paper.pen.width(0.3)))
    ]
    for (span, share) in row.uses where share > 0 {
      let height = lane.height * (0.2 + 0.8 * share)
      let bar = PaperBox(
        x: x(of: span.lowerBound, in: lane), y: lane.bottom - height,
        width: lane.width * Double(span.count) / Double(WeekHours.minutesOfDay), height: height)
      marks.append(.area(PaperPath(bar), row.pair.fill))
      let top = PaperPath(through: [PaperPoint(bar.x, bar.y), PaperPoint(bar.right, bar.y)])
      marks.append(
        .line(
          top,
          Stroke(row.pair.line.mixed(with: paper.theme.ink, 0.35), width: paper.pen.width(1.2))))
    }
    return marks
  }

  private func lack(_ span: Range<Int>, in lane: PaperBox, on paper: DiagramPaper) -> [Mark] {
    Self.lack(
      in: PaperBox(
        x: x(of: span.lowerBound, in: lane), y: lane.y,
        width: lane.width * Double(span.count) / Double(WeekHours.minutesOfDay),
        height: lane.height), on: paper)
  }

  /// Hours at which a place is wanted and there is none.
  static func lack(in box: PaperBox, on paper: DiagramPaper) -> [Mark] {
    let path = PaperPath(box)
    var marks: [Mark] = [
      .line(
        path,
        Stroke(
          paper.theme.warning, width: paper.pen.width(1),
          dashes: [paper.mark * 0.35, paper.mark * 0.22]))
    ]
    if let area = PaperArea(rings: [path.corners]) {
      let lines = Hatch(spacing: max(0.9, paper.mark * 0.3), angle: -.pi / 4).lines(in: area)
      marks.append(.line(lines, Stroke(paper.theme.warning, width: paper.pen.width(0.4))))
    }
    return marks
  }

  /// Lines each three hours, and the hours under them.
  private func hours(
    in day: PaperBox, on paper: DiagramPaper, _ letters: Double, _ desk: inout Desk
  ) -> [Mark] {
    let style = desk.style(.text, letters, paper.theme.secondInk)
    return stride(from: 0, through: 24, by: 3).flatMap { hour -> [Mark] in
      let x = x(of: hour * 60, in: day)
      let line = PaperPath(through: [PaperPoint(x, day.y), PaperPoint(x, day.bottom)])
      let stroke = Stroke(
        paper.theme.secondInk.faded(to: hour.isMultiple(of: 6) ? 0.6 : 0.3),
        width: paper.pen.width(0.3))
      guard hour.isMultiple(of: 6) else { return [.line(line, stroke)] }
      let text = hour == 24 ? paper.say("24 时", "24 h") : "\(hour)"
      return [
        .line(line, stroke),
        desk.line(
          text, style,
          at: PaperPoint(hour == 24 ? x + letters : x, day.bottom + letters * 1.2),
          width: letters * 6, anchor: hour == 24 ? .end : .middle),
      ]
    }
  }

  private func pointer(in day: PaperBox, on paper: DiagramPaper, _ letters: Double) -> [Mark] {
    guard let hour else { return [] }
    let box = PaperBox(
      x: x(of: hour * 60, in: day), y: day.y - letters * 0.15, width: day.width / 24,
      height: day.height + letters * 0.3)
    return [.line(PaperPath(box), Stroke(paper.theme.ink, width: paper.pen.width(1.4)))]
  }

  private func x(of minute: Int, in box: PaperBox) -> Double {
    box.x + box.width * Double(minute) / Double(WeekHours.minutesOfDay)
  }
}
