package import Analysis
import Geometry
import Navigation
package import PublicSpace
import Reporting

/// Where people will cross green, and what that saves them.
package struct DesireDiagram: Diagram {
  package let site: Site
  /// Where people go; the rest of the uses are not drawn.
  let uses: [Kind]
  let desire: DesireLines

  package init(of site: Site, _ desire: DesireLines, to uses: [Kind]) {
    self.site = site
    self.uses = uses
    self.desire = desire
  }

  package var named: [Kind] { [.gate, .building] }

  package func headline(in language: Language) -> String {
    let zh = language == .zh
    guard desire.doors > 0 else {
      return zh ? "没有画单元门，量不出谁抄近路" : "no stair doors are drawn: nobody's way is known"
    }
    guard let first = desire.lines.first else {
      return zh
        ? "没有人\(way(in: language))需要穿过绿地抄近路" : "nobody has to cut across green\(way(in: language))"
    }
    let saved = Figure.rounded(first.saved, decimals: 0)
    let (some, all) = (desire.crossingDoors, desire.doors)
    return zh
      ? "\(all) 个门洞中有 \(some) 个\(way(in: language))会穿绿地抄近路，最多少走 \(saved) 米"
      : "From \(some) of \(all) doors people will cut across green\(way(in: language)),"
        + " saving up to \(saved) m"
  }

  /// Where to, in the words of a headline.
  private func way(in language: Language) -> String {
    let zh = language == .zh
    guard uses.count == 1 else { return zh ? "出门办事" : " on errands" }
    let name = uses[0].name(in: language)
    return zh ? "去\(name)" : " to the \(name)"
  }

  package func note(in language: Language) -> String {
    let (ratio, saving) = (
      Figure.rounded(DesireLines.ratio, decimals: 1),
      Figure.rounded(DesireLines.saving, decimals: 0)
    )
    let zh = language == .zh
    let present = uses.filter { use in site.elements(of: use).contains(where: \.isPresent) }
    let places = present.map { $0.name(in: language) }.joined(separator: zh ? "、" : ", ")
    return zh
      ? "去往\(places)；正路长 \(ratio) 倍以上且多 \(saving) m 以上（参考值）"
      : "to \(places); where the way round is \(ratio) times as long and \(saving) m longer"
        + " (reference values)"
  }

  package func ground(on paper: DiagramPaper) -> [Mark] {
    desire.greens.enumerated().flatMap { rank, green -> [Mark] in
      guard let element = site.elements.first(where: { $0.id == green.feature }),
        !element.shape.region.isEmpty
      else { return [] }
      let path = paper.view.path(element.shape.region)
      return [
        .area(path, paper.theme.pair(green.kind).fill),
        .line(path, edge(ofRank: rank, on: paper)),
      ]
    }
  }

  package func marks(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    // The shortest savings first, so that the longest lie on top.
    let shown = shownLines.reversed().flatMap { line -> [Mark] in
      guard let path = path(of: line) else { return [] }
      let drawn = paper.view.path(path)
      return [
        .line(drawn, Stroke(paper.theme.paper, width: paper.pen.width(1.9), ends: .round)),
        .line(drawn, stroke(on: paper)),
      ]
    }
    let crossing = Set(desire.lines.map(\.door))
    let doors = site.elements(of: .door).filter(\.isPresent).flatMap { door -> [Mark] in
      door.shape.points.prefix(1).flatMap { place -> [Mark] in
        let spot = paper.view.place(place)
        spots.take(PaperBox(around: spot, width: paper.mark, height: paper.mark))
        let mark = DoorMark(reach: .within(crossing.contains(door.id) ? 0 : nil))
        return mark.marks(at: spot, diameter: paper.mark * 0.7, paper.theme)
      }
    }
    return shown + doors
  }

  /// By how many doors the greens are crossed, where there is room.
  package func words(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    desire.greens.prefix(Self.ranked).compactMap { green in
      guard let element = site.elements.first(where: { $0.id == green.feature }),
        let middle = element.shape.region.innermostPoint
      else { return nil }
      let text = paper.say(
        "\(green.doors) 门，省 \(Figure.rounded(green.saved, decimals: 0)) m",
        "\(green.doors) doors, \(Figure.rounded(green.saved, decimals: 0)) m saved")
      return paper.figure(text, at: middle, &spots)
    }
  }

  package func key(on paper: DiagramPaper) -> [KeyEntry] {
    guard !desire.lines.isEmpty else { return [] }
    let way = KeyEntry(
      text: paper.say("每个门洞省得最多的近路", "from each door, the crossing that saves most")
    ) { box in
      let line = PaperPath(through: [
        PaperPoint(box.x, box.middle.y), PaperPoint(box.right, box.middle.y),
      ])
      return [.line(line, stroke(on: paper))]
    }
    let most = KeyEntry(
      text: paper.say(
        "被踩得最多的绿地（前 \(min(Self.ranked, desire.greens.count)) 处）",
        "green that is crossed most (the first \(min(Self.ranked, desire.greens.count)))")
    ) { box in
      [
        .area(PaperPath(box), paper.theme.pair(.lawn).fill),
        .line(PaperPath(box), edge(ofRank: 0, on: paper)),
      ]
    }
    func door(_ text: String, _ band: Int?) -> KeyEntry {
      KeyEntry(text: text) { box in
        DoorMark(reach: .within(band)).marks(
          at: PaperPoint(box.x + box.width * 0.45, box.middle.y), diameter: paper.mark * 0.7,
          paper.theme)
      }
    }
    let rest = desire.doors - desire.crossingDoors
    return [
      way, most,
      door(
        paper.say(
          "会抄近路的门洞：\(desire.crossingDoors)", "doors that cross: \(desire.crossingDoors)"), 0),
      door(paper.say("不会的门洞：\(rest)", "doors that do not: \(rest)"), nil),
    ]
  }

  /// How many greens stand out.
  private static let ranked = 8

  /// The first line of each door, which saves most.
  private var shownLines: [DesireLine] {
    var seen: Set<String> = []
    return desire.lines.filter { seen.insert($0.door).inserted }
  }

  private func path(of line: DesireLine) -> Path? { Path([line.start] + line.walk.points) }

  private func stroke(on paper: DiagramPaper) -> Stroke {
    Stroke(
      paper.theme.accent, width: paper.pen.width(0.9),
      dashes: [paper.mark * 0.55, paper.mark * 0.25])
  }

  /// What is crossed most has a heavier edge.
  private func edge(ofRank rank: Int, on paper: DiagramPaper) -> Stroke {
    rank < Self.ranked
      ? Stroke(paper.theme.warning, width: paper.pen.width(1.4))
      : Stroke(paper.theme.pair(.lawn).line, width: paper.pen.width(0.6))
  }
}
