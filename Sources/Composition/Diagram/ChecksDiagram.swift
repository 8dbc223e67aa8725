package import Analysis
import Comparison
import Geometry
package import PublicSpace
import Reporting

/// What does not comply with rules: the narrow place, the missing strip, numbered, with its sentence.
package struct ChecksDiagram: Diagram {
  package let site: Site
  let rulings: Rulings
  /// The same as it is today; nil when nothing is held against.
  let today: Rulings?
  /// The rulings that are shown, in the order of their numbers from 1.
  let shown: [Ruling]

  /// How many rulings a key has room for.
  private static let most = 12
  /// The same beside other diagrams on a board.
  private static let fewest = 4

  /// Rules that fail come first, then what would fail were it no reference.
  package init(of site: Site, _ rulings: Rulings, against today: Rulings? = nil) {
    self.site = site
    self.rulings = rulings
    self.today = today
    let broken = rulings.all.filter { $0.complies == false }
    let order: [(Ruling) -> Bool] = [
      { $0.verdict == .fail && $0.rule.level == .must },
      { $0.verdict == .fail && $0.rule.level != .must },
      { $0.verdict != .fail && $0.rule.level == .must },
      { $0.verdict != .fail && $0.rule.level != .must },
    ]
    let most = today == nil ? Self.most : Self.fewest
    shown = Array(order.flatMap { belongs in broken.filter(belongs) }.prefix(most))
  }

  /// What a board shows: the proposal against today; nil where nothing was checked.
  static func changed(by content: BoardContent) -> ChecksDiagram? {
    guard let after = content.variant.measures.checks,
      let before = content.comparison.baseMeasures.checks
    else { return nil }
    return ChecksDiagram(of: content.plan, after, against: before)
  }

  package var named: [Kind] { [.gate, .building] }

  package func headline(in language: Language) -> String {
    let zh = language == .zh
    let (all, failed) = (rulings.all.count, rulings.count(.fail))
    let must = rulings.all.count { $0.verdict == .fail && $0.rule.level == .must }
    let unchecked = rulings.count(.unchecked)
    if let today {
      let before = today.count(.fail)
      return zh
        ? "不符合的规则：\(before) 条 → \(failed) 条，\(unchecked) 条未检查"
        : "Rules that fail: \(before) → \(failed); \(unchecked) are not checked"
    }
    guard failed > 0 else {
      return zh
        ? "\(all) 条规则没有一条不符合，\(unchecked) 条未检查"
        : "None of \(all) rules fails; \(unchecked) are not checked"
    }
    return zh
      ? "\(all) 条规则中 \(failed) 条不符合（应做到的 \(must) 条），\(unchecked) 条未检查"
      : "\(failed) of \(all) rules fail (\(must) of them musts); \(unchecked) are not checked"
  }

  package func note(in language: Language) -> String {
    let left = rulings.count(.fail) - shown.count { $0.verdict == .fail }
    let rest =
      left == 0
      ? "" : language == .zh ? "；另有 \(left) 条未画出" : "; \(left) more not drawn"
    return
      (language == .zh
      ? "数值出自引用标准的网页；空心号为参考" : "limits quoted from web pages; hollow: notes")
      + rest
  }

  package func ground(on paper: DiagramPaper) -> [Mark] {
    shown.enumerated().reversed().flatMap { index, ruling in
      ruling.witnesses.flatMap { witness -> [Mark] in
        guard !witness.shape.region.isEmpty else { return [] }
        let path = paper.view.path(witness.shape.region)
        let colour = colour(of: ruling, paper)
        var marks: [Mark] = [.area(path, colour.faded(to: 0.16))]
        if let area = PaperArea(witness.shape.region, in: paper.view) {
          let hatch = Hatch(spacing: paper.mark * 0.5, angle: index.isMultiple(of: 2) ? 0.8 : -0.8)
          marks.append(
            .line(hatch.lines(in: area), Stroke(colour, width: paper.pen.width(0.25))))
        }
        return marks + [.line(path, Stroke(colour, width: paper.pen.width(0.6)))]
      }
    }
  }

  package func marks(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    var marks: [Mark] = []
    for ruling in shown {
      let colour = colour(of: ruling, paper)
      for witness in ruling.witnesses {
        for line in witness.shape.paths {
          let path = paper.view.path(line)
          marks.append(
            .line(path, Stroke(paper.theme.paper, width: paper.pen.width(4), ends: .round)))
          marks.append(.line(path, Stroke(colour, width: paper.pen.width(2.4), ends: .round)))
        }
        for point in witness.shape.points {
          let ring = PaperPath(circleAt: paper.view.place(point), radius: paper.mark * 0.45)
          marks.append(.line(ring, Stroke(colour, width: paper.pen.width(1.2))))
        }
      }
    }
    // Numbers stand over all; the first places of every rule have room before the rest.
    var places: [(number: Int, ruling: Ruling, at: PaperPoint)] = []
    for rank in 0..<3 {
      for (index, ruling) in shown.enumerated() where rank < ruling.witnesses.count {
        guard let point = ruling.witnesses[rank].shape.middle else { continue }
        places.append((index + 1, ruling, paper.view.place(point)))
      }
    }
    let size = discRadius(on: paper) * 2.14
    for (number, ruling, spot) in places {
      let tries = [
        (0.0, -1.0), (1, 0), (-1, 0), (0, 1), (0.8, -0.8), (-0.8, -0.8), (0, -2), (2, 0),
      ]
      let boxes = tries.lazy.map { x, y in
        PaperBox(
          around: PaperPoint(spot.x + x * size * 0.9, spot.y + y * size * 0.9), width: size,
          height: size)
      }
      guard let box = spots.takeFirst(of: boxes) else { continue }
      let leader = PaperPath(through: [spot, box.middle])
      marks.append(.line(leader, Stroke(colour(of: ruling, paper), width: paper.pen.width(0.5))))
      marks += disc(number, ruling, at: box.middle, paper)
    }
    return marks
  }

  package func words(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] { [] }

  package func key(on paper: DiagramPaper) -> [KeyEntry] {
    shown.enumerated().map { index, ruling in
      let rule = ruling.rule
      let value =
        ruling.value.map {
          rule.figure($0, in: paper.language).withoutIdleZeros + paper.say("，", ", ")
        } ?? ""
      // Beside other diagrams there is no room for why.
      let remark = today == nil ? ruling.remark(in: paper.language) : ""
      let text =
        "\(rule.title(in: paper.language)) \(value)\(wanted(rule.level, paper)) "
        + rule.text(of: ruling.limit, in: paper.language).withoutIdleZeros
        + (remark.isEmpty ? "" : paper.say("：", ": ") + remark)
      return KeyEntry(
        text: text, brief: rule.title(in: paper.language), least: discRadius(on: paper) * 2.14
      ) { box in
        disc(
          index + 1, ruling, at: PaperPoint(box.x + box.width * 0.5, box.middle.y), paper)
      }
    }
  }

  /// How firmly a limit is meant, before it.
  private func wanted(_ level: Rule.Level, _ paper: DiagramPaper) -> String {
    switch level {
    case .must: paper.say("应", "must be")
    case .should: paper.say("宜", "should be")
    case .note: paper.say("参考", "reference")
    }
  }

  /// Verdicts are full discs, references hollow ones.
  private func disc(
    _ number: Int, _ ruling: Ruling, at spot: PaperPoint, _ paper: DiagramPaper
  ) -> [Mark] {
    let colour = colour(of: ruling, paper)
    let radius = discRadius(on: paper)
    let path = PaperPath(circleAt: spot, radius: radius)
    let isFull = ruling.verdict == .fail
    let style = TextStyle(
      .textBold, size: radius * 1.22, colour: isFull ? paper.theme.paper : colour)
    return [
      .area(path, isFull ? colour : paper.theme.paper),
      .line(path, Stroke(colour, width: paper.pen.width(0.9))),
      .text(
        TextLine("\(number)", style, anchor: .middle),
        at: PaperPoint(spot.x, spot.y + radius * 0.44)),
    ]
  }

  /// Large enough for a number as large as words.
  private func discRadius(on paper: DiagramPaper) -> Double {
    max(paper.mark * 0.7, paper.letters * 0.82)
  }

  private func colour(of ruling: Ruling, _ paper: DiagramPaper) -> Colour {
    ruling.verdict == .fail ? paper.theme.warning : paper.theme.water
  }
}

extension String {
  /// `200 m` for `200.00 m`: a narrow key has room for figures only where they are short.
  fileprivate var withoutIdleZeros: String { replacing(/\.0+(?![0-9])/, with: "") }
}

extension Shape {
  /// A point that shows where it is.
  fileprivate var middle: Point? { points.first ?? paths.first?.middle ?? region.landmark }
}
