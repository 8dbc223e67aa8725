import Analysis
import Geometry
import PublicSpace
import Reporting

extension ZonesDiagram {
  package func key(on paper: DiagramPaper) -> [KeyEntry] {
    // On a sheet of its own the rows of the strip are the key of fields.
    (paper.isBrief ? fields(on: paper) : [])
      + meeting(on: paper) + (paper.isBrief ? [] : lacking(on: paper)) + atOddsEntries(on: paper)
  }

  private func fields(on paper: DiagramPaper) -> [KeyEntry] {
    ZoneFamily.allCases.compactMap { family in
      let own = shown.map { zones.zones[$0] }.filter { $0.family == family }
      return own.isEmpty ? nil : entry(of: family, own, on: paper)
    }
  }

  private func lacking(on paper: DiagramPaper) -> [KeyEntry] {
    guard ZoneFamily.allCases.contains(where: { !withoutOwn($0).isEmpty }) else { return [] }
    let text = paper.say("想去而没有自己的场地", "wanted, no place of their own")
    return [KeyEntry(text: text) { HourStrip.lack(in: $0, on: paper) }]
  }

  private func meeting(on paper: DiagramPaper) -> [KeyEntry] {
    guard !meetings.isEmpty else { return [] }
    let area = Figure.rounded(meetings.reduce(0) { $0 + $1.area }, decimals: 0)
    let text = paper.say("同一时段共用：\(area) m²", "shared at one time: \(area) m²")
    return [
      KeyEntry(text: text) { box in
        let corners = PaperPath(box).corners
        guard let area = PaperArea(rings: [corners]) else { return [] }
        let lines = Hatch(spacing: 1.1, angle: .pi / 4).lines(in: area)
        return [
          .area(PaperPath(box), ZoneFamily.all.pair(paper.theme).fill.faded(to: 0.45)),
          .line(lines, hatching(on: paper)),
        ]
      }
    ]
  }

  private func atOddsEntries(on paper: DiagramPaper) -> [KeyEntry] {
    rules.enumerated().map { index, rule in
      let own = conflicts.filter { $0.rule == rule }
      let nearest = own.map(\.distance).min() ?? 0
      let metres = Figure.rounded(nearest, decimals: 0)
      let count = paper.say(
        "\(rule.name(in: .zh))：\(own.count) 处", "\(rule.name(in: .en)): \(own.count)")
      let text =
        count
        + (rule.within == nil || paper.isBrief
          ? "" : paper.say("，最近 \(metres) m", ", nearest \(metres) m"))
      return KeyEntry(text: text) { box in
        let size = warningSize(on: paper)
        let line = PaperPath(through: [
          PaperPoint(box.x, box.bottom - size * 0.2),
          PaperPoint(box.right, box.bottom - size * 0.2),
        ])
        let place = PaperBox(
          x: box.middle.x - size / 2, y: box.middle.y - size / 2, width: size, height: size)
        return [.line(line, atOdds(on: paper))] + warning(index + 1, in: place, on: paper)
      }
    }
  }
}
