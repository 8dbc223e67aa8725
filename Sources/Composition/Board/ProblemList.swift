import PublicSpace

/// The numbered list of problems beside a plan.
struct ProblemList {
  let findings: [Finding]

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    var marks: [Mark] = [
      desk.line(
        desk.say("检查结果", "Findings"), desk.style(.titleBold, 9),
        at: PaperPoint(box.x, box.y + 8), width: box.width)
    ]
    var top = box.y + 18
    for (index, finding) in findings.enumerated() {
      let lines = lines(of: finding, width: box.width - 14, desk)
      // The last line of the sheet says how many are left.
      guard top + Double(lines.count) * 5.4 < box.bottom - 8 else {
        let left = findings.count - index
        let rest = desk.say(
          "另有 \(left) 条，见 yuan check --format json", "and \(left) more: yuan check --format json")
        let place = PaperPoint(box.x, box.bottom - 3)
        marks.append(desk.line(rest, desk.style(.text, 4), at: place, width: box.width))
        break
      }
      let colour = ProblemCircle.colour(of: finding.level, desk.theme)
      let number = TextLine("\(index + 1)", desk.style(.textBold, 4.4, colour), anchor: .end)
      marks.append(.text(number, at: PaperPoint(box.x + 10, top)))
      for line in lines {
        marks.append(.text(TextLine(line, desk.style(.text, 4)), at: PaperPoint(box.x + 14, top)))
        top += 5.4
      }
      top += 2.2
    }
    return marks
  }

  private func lines(of finding: Finding, width: Double, _ desk: Desk) -> [String] {
    let feature = finding.feature.map { "“\($0)” " } ?? ""
    let line = finding.line.map { desk.say("（第 \($0) 行）", " (line \($0))") } ?? ""
    return LineBreaker(ruler: desk.ruler).lines(
      of: feature + finding.advice.text(in: desk.language) + line, desk.style(.text, 4),
      width: width)
  }
}
