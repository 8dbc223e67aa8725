import Comparison
import PublicSpace
import Reporting

/// What becomes of every door's way to one use: who gains upwards, who loses downwards, by metres.
struct LedgerBlock {
  private let summary: LedgerSummary
  /// By door that reaches it on both sides, the greatest gain first.
  private let changes: [(door: String, metres: Double)]

  /// What a ledger may be of, and on foot.
  private static let uses: [Kind] = [.playground, .fitness, .bench, .gate]

  /// The use to which ways on foot change most, all doors together; nil where none changes.
  init?(content: BoardContent) {
    guard let ledger = content.variant.doors,
      let part = ledger.parts.first(where: { $0.profile.id == "walk" })
    else { return nil }
    let summaries = ledger.summaries(of: part)
    let known = summaries.indices.filter { Self.uses.contains(summaries[$0].use) }
    func total(_ use: Int) -> Double {
      part.entries.reduce(0) { $0 + abs($1[use].change ?? 0) }
    }
    guard let use = known.max(by: { total($0) < total($1) }) else { return nil }
    summary = summaries[use]
    changes = zip(ledger.doors, part.entries).compactMap { door, entries in
      entries[use].change.map { (door.name ?? door.id, $0) }
    }.sorted { $0.metres < $1.metres }
    guard changes.contains(where: { abs($0.metres) > DoorLedger.threshold }) else { return nil }
  }

  func finding(in language: Language) -> String {
    let zh = language == .zh
    let use = summary.use.name(in: language)
    let (gain, loss) = (summary.doors(.gains), summary.doors(.loses))
    let new = summary.doors(.newlyReached)
    var parts: [String] = []
    if new > 0 {
      parts.append(
        zh
          ? "\(new) 个门新走得到"
          : new == 1 ? "1 door reaches it at last" : "\(new) doors reach it at last")
    }
    if gain > 0 {
      let most = Figure.rounded(-(changes.first?.metres ?? 0), decimals: 0)
      parts.append(
        zh
          ? "\(gain) 个门变近，最多近 \(most) m"
          : "\(gain) \(gain == 1 ? "door gains" : "doors gain"), up to \(most) m")
    }
    if loss > 0 {
      let most = Figure.rounded(changes.last?.metres ?? 0, decimals: 0)
      parts.append(
        zh
          ? "\(loss) 个门变远，最多远 \(most) m"
          : "\(loss) \(loss == 1 ? "loses" : "lose"), up to \(most) m")
    }
    return zh
      ? "步行到\(use)：" + parts.joined(separator: "；")
      : "On foot to a \(use): " + parts.joined(separator: "; ")
  }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let headline = Headline(finding(in: desk.language), width: box.width, desk)
    let small = desk.style(.text, 3.6, desk.theme.secondInk)
    var marks = headline.marks(in: box, desk)
    let note = desk.say(
      "每根一个门洞：向上为变近（米），向下为变远",
      "a bar for each door: up is nearer, down is farther, in metres")
    let told = desk.paragraph(
      note, small, at: PaperPoint(box.x, box.y + headline.height + 3.4), width: box.width, lines: 2)
    marks += told
    let head = headline.height + 2.6 + 5.4 * Double(told.count)
    let axis = 11.0
    let chart = PaperBox(
      x: box.x + axis, y: box.y + head, width: box.width - axis, height: box.height - head - 2)
    let (gain, loss) = (max(0, -changes[0].metres), max(0, changes[changes.count - 1].metres))
    let scale = chart.height / max(1, gain + loss)
    let zero = chart.y + gain * scale
    let step = chart.width / Double(changes.count)
    for metres in Self.ticks(from: -loss, to: gain, apart: small.size * 1.6 / scale) {
      let y = zero - metres * scale
      marks.append(rule(from: chart.x, to: chart.right, y: y, desk.theme))
      marks.append(
        .text(
          TextLine(Figure.rounded(abs(metres), decimals: 0), small, anchor: .end),
          at: PaperPoint(chart.x - 1.4, y + 1.2)))
    }
    for (index, change) in changes.enumerated() where abs(change.metres) > 0.05 {
      let height = abs(change.metres) * scale
      let bar = PaperPath(
        PaperBox(
          x: chart.x + step * (Double(index) + 0.14), y: change.metres < 0 ? zero - height : zero,
          width: step * 0.72, height: height))
      // Gains are full and losses hollow, so that a photocopy tells them apart too.
      marks.append(.area(bar, change.metres < 0 ? desk.theme.water : desk.theme.paper))
      marks.append(
        .line(bar, Stroke(change.metres < 0 ? desk.theme.water : desk.theme.accentInk, width: 0.3)))
    }
    marks.append(
      .line(
        PaperPath(through: [PaperPoint(chart.x, zero), PaperPoint(chart.right, zero)]),
        Stroke(desk.theme.ink, width: 0.35)))
    return marks
  }

  /// Round numbers of metres, at most four on the longer side and no closer than that.
  private static func ticks(from low: Double, to high: Double, apart least: Double) -> [Double] {
    let reach = max(-low, high)
    let steps = [5.0, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000]
    let step = steps.first { reach / $0 <= 4 && $0 >= least } ?? reach
    return stride(from: (low / step).rounded(.up), through: (high / step).rounded(.down), by: 1)
      .map { $0 * step }
  }
}
