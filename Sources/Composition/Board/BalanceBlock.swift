import Analysis
import Comparison
import PublicSpace
import Reporting

/// The land-use balance: a bar for today and one for the plan, group by group.
struct BalanceBlock {
  let content: BoardContent

  /// Kinds that a resident sees as one, in the colour that one of them has on the plan.
  private struct Group {
    let zh: String
    let en: String
    let like: Kind
    let kinds: [Kind?]

    /// Whole square metres, as printed: a difference is what a reader gets who takes one from the other.
    func area(in measures: AreaMeasures) -> Double {
      kinds.reduce(0) { $0 + measures.settled($1) }.rounded()
    }
  }

  private static let groups = [
    Group(
      zh: "绿地", en: "green", like: .planting, kinds: [.garden, .planting, .lawn, .hedge]),
    Group(
      zh: "步行与广场", en: "walks, squares", like: .plaza,
      kinds: [.plaza, .path, .ramp, .steps]),
    Group(
      zh: "活动场地", en: "play, sport, seats", like: .playground,
      kinds: [.playground, .fitness, .court, .seating, .drying, .pavilion]),
    Group(
      zh: "车行与停车", en: "cars", like: .parking, kinds: [.road, .fireLane, .parking]),
    Group(zh: "水面", en: "water", like: .water, kinds: [.water]),
    Group(zh: "建筑", en: "buildings", like: .building, kinds: [.building]),
    Group(
      zh: "其他", en: "other", like: .waste,
      kinds: [.wall, .fence, .waste, .station, .toilet, .bikeParking, nil]),
  ]

  /// Blocks less wide, in millimetres, leave today's figures to the hollow bars and to the differences.
  private static let narrow = 110.0

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    guard let before = content.comparison.baseMeasures.area,
      let after = content.variant.measures.area
    else { return [] }
    let headline = Headline(finding(from: before, to: after, desk), width: box.width, desk)
    var marks = headline.marks(in: box, desk)
    let theme = desk.theme
    let shown = Self.groups.filter { $0.area(in: before) > 0 || $0.area(in: after) > 0 }
    let largest = shown.map { max($0.area(in: before), $0.area(in: after)) }.max() ?? 1
    let line = box.y + headline.height + 3
    let top = line + 2.5
    let row = min(14, (box.bottom - top) / Double(shown.count))
    // As wide as its names, in a narrow block at the cost of the bars.
    let names = shown.map {
      desk.ruler.width(of: desk.say($0.zh, $0.en), in: desk.style(.text, 3.8))
    }
    let isNarrow = box.width < Self.narrow
    let name = max(
      box.width * 0.225, min(box.width * (isNarrow ? 0.38 : 0.32), (names.max() ?? 0) + 0.2))
    let (ends, wide) = isNarrow ? ([0.82, 1.0], 0.17) : ([0.75, 0.88, 1.0], 0.125)
    let columns = ends.map { box.x + box.width * $0 }
    let bars = (
      left: box.x + name + box.width * 0.01, width: box.width * (ends[0] - wide - 0.04) - name
    )
    let small = desk.style(.text, 3.8, theme.secondInk)
    let heads = [desk.say("今天 m²", "today m²"), desk.say("方案 m²", "plan m²"), "±"]
    for (column, head) in zip(columns, heads.suffix(columns.count)) {
      marks.append(
        desk.line(
          head, small, at: PaperPoint(column, line), width: box.width * (wide + 0.015),
          anchor: .end))
    }
    let told = isNarrow ? box.x : bars.left
    marks.append(
      desk.line(
        desk.say("空框为今天，实色为方案", "hollow today, filled plan"), small,
        at: PaperPoint(told, line), width: bars.left + bars.width - told))
    for (index, group) in shown.enumerated() {
      let y = top + row * Double(index)
      let areas = (group.area(in: before), group.area(in: after))
      marks.append(rule(from: box.x, to: box.right, y: y, theme))
      let baseline = y + row * 0.5 + 1.75
      marks.append(
        desk.line(
          desk.say(group.zh, group.en), desk.style(.text, min(4.8, row * 0.8)),
          at: PaperPoint(box.x, baseline),
          width: name))
      marks += bar(areas.0, of: largest, bars, y: y + row * 0.16, height: row * 0.26, theme, nil)
      marks += bar(
        areas.1, of: largest, bars, y: y + row * 0.46, height: row * 0.4, theme,
        theme.pair(group.like).fill)
      let figures = [
        Figure.rounded(areas.0, decimals: 0), Figure.rounded(areas.1, decimals: 0),
        Figure.signed(areas.1 - areas.0, .squareMetres),
      ]
      for (column, text) in zip(columns, figures.suffix(columns.count)) {
        let face = column == columns.last ? TextStyle.Face.textBold : .text
        marks.append(
          desk.line(
            text, desk.style(face, min(4.6, row * 0.78)), at: PaperPoint(column, baseline),
            width: box.width * wide, anchor: .end))
      }
    }
    return marks
  }

  /// What of the ground grows most and what shrinks most.
  private func finding(from before: AreaMeasures, to after: AreaMeasures, _ desk: Desk) -> String {
    let changes = Self.groups.map { ($0, $0.area(in: after) - $0.area(in: before)) }
    func area(_ change: Double) -> String { Figure.rounded(abs(change), decimals: 0) }
    var parts: [String] = []
    if let (group, change) = changes.max(by: { $0.1 < $1.1 }), change > 0 {
      parts.append(
        desk.say("\(group.zh)多 \(area(change)) m²", "\(area(change)) m² more for \(group.en)"))
    }
    if let (group, change) = changes.min(by: { $0.1 < $1.1 }), change < 0 {
      parts.append(
        desk.say("\(group.zh)少 \(area(change)) m²", "\(area(change)) m² less for \(group.en)"))
    }
    guard !parts.isEmpty else { return desk.say("用地平衡不变", "The land-use balance stays as it is") }
    return parts.joined(separator: desk.say("，", ", "))
  }

  /// Today's bar is hollow, the plan's is filled.
  private func bar(
    _ area: Double, of largest: Double, _ span: (left: Double, width: Double), y: Double,
    height: Double, _ theme: Theme, _ fill: Colour?
  ) -> [Mark] {
    let width = max(0.3, span.width * area / max(largest, 1))
    let path = PaperPath(PaperBox(x: span.left, y: y, width: width, height: height))
    let stroke = Stroke(fill == nil ? theme.secondInk : theme.ink, width: 0.22)
    return (fill.map { [.area(path, $0)] } ?? []) + [.line(path, stroke)]
  }
}
