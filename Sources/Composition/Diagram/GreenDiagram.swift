package import Analysis
import Geometry
package import PublicSpace
import Reporting

/// Green by the book: what counts as 绿地 and 集中绿地, and the strips that do not.
package struct GreenDiagram: Diagram {
  package let site: Site
  let green: GreenMeasures

  package init(of site: Site, _ green: GreenMeasures) {
    self.site = site
    self.green = green
  }

  package var named: [Kind] { [.playground, .fitness, .building] }
  package var brieflyNamed: [Kind] { [.building] }

  package func headline(in language: Language) -> String {
    let zh = language == .zh
    func area(_ value: Double) -> String { Figure.rounded(value, decimals: 0) }
    let rate = Figure.rounded((green.rate ?? 0) * 100, decimals: 1)
    let (drawn, counted) = (area(green.green.drawn), area(green.green.counted))
    let core = area(green.concentrated.counted)
    let each = green.concentratedPerResident.map { Figure.rounded($0, decimals: 2) }
    if zh {
      return "画了 \(drawn) m² 绿地，计入 \(counted) m²（\(rate) %）；集中绿地 \(core) m²"
        + (each.map { "，人均 \($0) m²" } ?? "")
    }
    return "Of \(drawn) m² of green, \(counted) m² count (\(rate) %); \(core) m² are concentrated"
      + (each.map { ", \($0) m² each" } ?? "")
  }

  package func note(in language: Language) -> String {
    let limits = green.limits
    func plain(_ metres: Double) -> String { Figure.rounded(metres, decimals: 1) }
    return language == .zh
      ? "绿地自外墙外 \(plain(limits.wall)) m 起计；集中绿地自外墙外 \(plain(limits.concentratedWall)) m、"
        + "路边 \(plain(limits.concentratedRoad)) m 起计，宽 ≥ \(plain(limits.width)) m"
      : "green from \(plain(limits.wall)) m off walls; concentrated from"
        + " \(plain(limits.concentratedWall)) m off walls, \(plain(limits.concentratedRoad)) m off"
        + " roads, ≥ \(plain(limits.width)) m wide"
  }

  package func briefNote(in language: Language) -> String {
    let wall = Figure.rounded(green.limits.wall, decimals: 1)
    let width = Figure.rounded(green.limits.width, decimals: 1)
    return language == .zh
      ? "自外墙外 \(wall) m 起计；集中绿地宽 ≥ \(width) m"
      : "from \(wall) m off walls; concentrated ≥ \(width) m wide"
  }

  package func ground(on paper: DiagramPaper) -> [Mark] {
    let theme = paper.theme
    let core = paper.view.path(green.concentrated.region)
    let marks: [Mark] = [
      .area(paper.view.path(green.green.region), theme.pair(.lawn).fill),
      .area(core, theme.pair(.tree).fill.faded(to: 0.75)),
    ]
    let strips = green.concentrated.deductions.flatMap { self.strip($0, on: paper) }
    let walls = green.green.deductions.flatMap { deduction -> [Mark] in
      [.area(paper.view.path(deduction.strip), theme.warning.faded(to: 0.75))]
    }
    return marks + strips + walls
      + [.line(core, Stroke(theme.pair(.tree).line, width: paper.pen.width(1.2)))]
  }

  package func marks(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] { [] }

  /// The square metres of the larger pieces of 集中绿地; where there is little room, of a few.
  package func words(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let largest = green.pieces.sorted { $0.area > $1.area }
    return largest.prefix(paper.isBrief ? Self.few : largest.count).compactMap { piece in
      piece.region.innermostPoint.flatMap { middle in
        paper.figure(Figure.rounded(piece.area, decimals: 0) + " m²", at: middle, &spots)
      }
    }
  }

  private static let few = 3

  package func key(on paper: DiagramPaper) -> [KeyEntry] {
    let theme = paper.theme
    func area(_ value: Double) -> String { Figure.rounded(value, decimals: 0) + " m²" }
    func swatch(_ text: String, _ fill: Colour, _ line: Colour) -> KeyEntry {
      KeyEntry(text: text) { box in
        [
          .area(PaperPath(box), fill),
          .line(PaperPath(box), Stroke(line, width: paper.pen.width(0.8))),
        ]
      }
    }
    var entries = [
      swatch(
        paper.say("计入的绿地：", "green that counts: ") + area(green.green.counted),
        theme.pair(.lawn).fill, theme.pair(.lawn).line),
      swatch(
        paper.say("集中绿地：", "concentrated green: ") + area(green.concentrated.counted),
        theme.pair(.tree).fill.faded(to: 0.75), theme.pair(.tree).line),
    ]
    let wall = green.green.deducted(for: .wall)
    if wall > 0 {
      entries.append(
        swatch(
          paper.say("不计绿地，距外墙太近：", "no green, too near a wall: ") + area(wall),
          theme.warning.faded(to: 0.75), theme.warning))
    }
    for reason in GreenDeduction.Reason.allCases {
      let sum = green.concentrated.deducted(for: reason)
      guard sum > 0 else { continue }
      let text =
        paper.say("不计集中绿地，", "not concentrated, ") + reason.text(in: paper.language)
        + paper.say("：", ": ") + area(sum)
      entries.append(
        KeyEntry(text: text) { box in
          let corners = [
            PaperPoint(box.x, box.y), PaperPoint(box.right, box.y),
            PaperPoint(box.right, box.bottom), PaperPoint(box.x, box.bottom),
          ]
          let area = PaperArea(rings: [corners])
          let lines = area.map { hatch(reason, paper).lines(in: $0) } ?? PaperPath()
          let stroke = stroke(reason, paper)
          return [.line(lines, stroke), .line(PaperPath(box), stroke)]
        })
    }
    return entries
  }

  private func strip(_ deduction: GreenDeduction, on paper: DiagramPaper) -> [Mark] {
    guard let area = PaperArea(deduction.strip, in: paper.view) else { return [] }
    let stroke = stroke(deduction.reason, paper)
    return [.line(hatch(deduction.reason, paper).lines(in: area), stroke)]
  }

  /// Reasons are told apart by how they are hatched, and not by colour alone.
  private func hatch(_ reason: GreenDeduction.Reason, _ paper: DiagramPaper) -> Hatch {
    switch reason {
    case .wall: Hatch(spacing: paper.mark * 0.28, angle: .pi / 4)
    case .road: Hatch(spacing: paper.mark * 0.28, angle: 0)
    case .narrow: Hatch(spacing: paper.mark * 0.5, angle: -.pi / 4)
    }
  }

  private func stroke(_ reason: GreenDeduction.Reason, _ paper: DiagramPaper) -> Stroke {
    let theme = paper.theme
    let colour =
      switch reason {
      case .wall: theme.warning
      case .road: theme.accent
      case .narrow: theme.secondInk
      }
    return Stroke(colour, width: paper.pen.width(0.3))
  }
}
