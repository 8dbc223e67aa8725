import Analysis
import Comparison
import PublicSpace
import Reporting

/// Ground in use hour by hour of a day: hollow today, filled the plan.
struct HoursBlock {
  private let before: ZoneMeasures
  private let after: ZoneMeasures

  /// Nil where either side was not asked what it is good for.
  init?(content: BoardContent) {
    guard let before = content.comparison.baseMeasures.zones,
      let after = content.variant.measures.zones,
      !after.zones.isEmpty || !before.zones.isEmpty
    else { return nil }
    (self.before, self.after) = (before, after)
  }

  /// Places with people of their own at an hour; lawns and paths that are open to all are left out.
  private func places(_ zones: ZoneMeasures, at hour: Int) -> Int {
    zones.hours[hour].zones.count { !zones.zones[$0].isPlain }
  }

  /// The hour at which the plan and today differ most.
  private var telling: (hour: Int, now: Int, then: Int)? {
    let pairs = (0..<24).map {
      (hour: $0, now: places(before, at: $0), then: places(after, at: $0))
    }
    let most = pairs.max { abs($0.then - $0.now) < abs($1.then - $1.now) }
    return most?.then == most?.now ? nil : most
  }

  func finding(in language: Language) -> String {
    guard let most = telling else {
      return language == .zh ? "一天里各时段有去处的地方不变" : "As many places are in use at every hour"
    }
    return language == .zh
      ? "\(most.hour) 时有 \(most.then) 处在用，今天 \(most.now) 处"
      : "At \(most.hour) h \(most.then) \(most.then == 1 ? "place is" : "places are") in use, \(most.now) today"
  }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let headline = Headline(finding(in: desk.language), width: box.width, desk)
    let small = desk.style(.text, 3.6, desk.theme.secondInk)
    let note = desk.say(
      "\(after.day.dayName(in: .zh))各时段在用的场地数：空框为今天，实色为方案",
      "places in use by the hour on a \(after.day.dayName(in: .en)): hollow today, filled the plan")
    var marks = headline.marks(in: box, desk)
    let told = desk.paragraph(
      note, small, at: PaperPoint(box.x, box.y + headline.height + 3.4), width: box.width, lines: 3)
    marks += told
    let head = headline.height + 1.6 + 5.4 * Double(told.count)
    let chart = PaperBox(
      x: box.x, y: box.y + head, width: box.width, height: box.height - head - 5.5)
    let most = (0..<24).map { max(places(before, at: $0), places(after, at: $0)) }.max() ?? 1
    let step = chart.width / 24
    let end = TextLine(desk.say("24 时", "24 h"), small, anchor: .end)
    // As many hours are named as stand clear of each other.
    let isNarrow = desk.ruler.width(of: end.string + "18", in: small) * 1.1 > step * 6
    for hour in 0..<24 {
      let left = chart.x + step * Double(hour)
      func bar(_ count: Int, from share: Double, width: Double) -> PaperPath? {
        guard count > 0 else { return nil }
        let height = (chart.height - 4) * Double(count) / Double(max(1, most))
        return PaperPath(
          PaperBox(
            x: left + step * share, y: chart.bottom - height, width: step * width, height: height))
      }
      if let plan = bar(places(after, at: hour), from: 0.34, width: 0.5) {
        marks.append(.area(plan, desk.theme.water))
      }
      if let today = bar(places(before, at: hour), from: 0.1, width: 0.5) {
        marks.append(.area(today, desk.theme.paper.faded(to: 0.55)))
        marks.append(.line(today, Stroke(desk.theme.ink, width: 0.25)))
      }
      if hour.isMultiple(of: isNarrow ? 12 : 6) {
        marks.append(
          .text(TextLine("\(hour)", small), at: PaperPoint(left, chart.bottom + 4.6)))
      }
    }
    marks.append(
      .line(
        PaperPath(through: [
          PaperPoint(chart.x, chart.bottom), PaperPoint(chart.right, chart.bottom),
        ]), Stroke(desk.theme.ink, width: 0.3)))
    marks.append(.text(end, at: PaperPoint(chart.right, chart.bottom + 4.6)))
    marks += number(in: chart, most, step, small, desk)
    return marks
  }

  /// The number that the title tells, over its bar; over the highest where no hour differs.
  private func number(
    in chart: PaperBox, _ most: Int, _ step: Double, _ style: TextStyle, _ desk: Desk
  ) -> [Mark] {
    guard
      let hour = telling?.hour ?? (0..<24).first(where: { places(after, at: $0) == most })
    else { return [] }
    let text = TextLine("\(places(after, at: hour))", style, anchor: .middle)
    // Clear of the bars beside it.
    let reach = Int((desk.ruler.width(of: text.string, in: style) / 2 / step).rounded(.up))
    let near = max(0, hour - reach)...min(23, hour + reach)
    let highest = near.map { max(places(before, at: $0), places(after, at: $0)) }.max() ?? most
    let height = (chart.height - 4) * Double(highest) / Double(max(1, most))
    return [
      .text(
        text, at: PaperPoint(chart.x + step * (Double(hour) + 0.6), chart.bottom - height - 1))
    ]
  }
}
