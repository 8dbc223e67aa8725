import Comparison
import PublicSpace
import Reporting

/// Every need against every proposal: a row for each need, a sign and a word for each proposal.
struct NeedsGridBlock {
  let content: BoardContent

  private static let usualRow = 12.0

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let variants = content.comparison.variants
    let outcomes = variants.map { content.outcomes(of: $0) }
    var marks = heading(finding(outcomes, desk), in: box, &desk)
    let left = box.x + box.width * 0.52
    let column = (box.right - left) / Double(variants.count)
    let top = box.y + 12
    for (index, variant) in variants.enumerated() {
      marks.append(
        desk.line(
          content.title(of: variant, in: desk.language), desk.style(.textBold, 4.8),
          at: PaperPoint(left + column * Double(index), top + 4.6), width: column - 4))
    }
    let needs = content.needs
    let row = min(Self.usualRow, (box.bottom - top - 7) / Double(max(1, needs.count)))
    let letters = max(Desk.smallestLetters, min(5.2, row * 0.48))
    for (index, need) in needs.enumerated() {
      let y = top + 7 + row * Double(index)
      let baseline = y + row * 0.5 + letters * 0.36
      marks.append(rule(from: box.x, to: box.right, y: y, desk.theme))
      marks.append(
        desk.line(
          need.words.text(in: desk.language) ?? need.id, desk.style(.text, letters),
          at: PaperPoint(box.x, baseline), width: left - box.x - 6))
      for (place, list) in outcomes.enumerated() {
        let x = left + column * Double(place)
        let middle = PaperPoint(x + letters * 0.5, y + row * 0.5)
        marks += VerdictMark(verdict: list[index].verdict).marks(
          at: middle, diameter: letters * 1.05, desk.theme)
        marks.append(
          desk.line(
            list[index].word(in: desk.language), desk.style(.text, letters),
            at: PaperPoint(x + letters * 1.6, baseline), width: column - letters * 1.6 - 2))
      }
    }
    return marks
  }

  /// Which proposal meets how many.
  private func finding(_ outcomes: [[NeedOutcome]], _ desk: Desk) -> String {
    let parts = zip(content.comparison.variants, outcomes).map { variant, outcomes in
      let name = content.title(of: variant, in: desk.language)
      let met = outcomes.count { $0.verdict == .met }
      return desk.say("“\(name)”做到 \(met) 条", "“\(name)” meets \(met)")
    }
    return desk.say(
      "\(content.needs.count) 条需求：" + parts.joined(separator: "，"),
      "Of \(content.needs.count) needs " + parts.joined(separator: ", "))
  }
}
