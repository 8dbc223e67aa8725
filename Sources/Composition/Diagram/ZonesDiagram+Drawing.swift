import Analysis
import Geometry
import PublicSpace

extension ZonesDiagram {
  package func ground(on paper: DiagramPaper) -> [Mark] {
    // What is plain lies under what is meant for somebody, and the large under the small.
    let order = shown.sorted { a, b in
      let (a, b) = (zones.zones[a], zones.zones[b])
      if a.isPlain != b.isPlain { return a.isPlain }
      if a.isOverlay != b.isOverlay { return !a.isOverlay }
      return a.area > b.area
    }
    return order.flatMap { field(zones.zones[$0], on: paper) } + hatch(on: paper)
  }

  /// A soft field: a glow round it, its colour, its edge.
  private func field(_ zone: Zone, on paper: DiagramPaper) -> [Mark] {
    let path = paper.view.path(zone.region)
    let pair = zone.family.pair(paper.theme)
    guard !zone.isPlain else { return [.area(path, pair.fill.faded(to: 0.45))] }
    let glow = [1.1, 0.7, 0.35].map { width in
      Mark.line(
        path, Stroke(pair.fill.faded(to: 0.3), width: paper.mark * width, ends: .round))
    }
    let fill = pair.fill.mixed(with: pair.line, zone.loudness == .loud ? 0.35 : 0.1)
    return glow + [
      .area(path, fill.faded(to: zone.isOverlay ? 0.62 : 0.85)),
      .line(path, edge(of: zone.family, on: paper)),
    ]
  }

  func edge(of family: ZoneFamily, on paper: DiagramPaper) -> Stroke {
    Stroke(
      family.pair(paper.theme).line.mixed(with: paper.theme.ink, 0.35),
      width: paper.pen.width(1.2), dashes: family.dashes.map { $0 * paper.mark })
  }

  /// Where two uses have one ground at one time.
  private func hatch(on paper: DiagramPaper) -> [Mark] {
    let spacing = max(1.1, paper.mark * 0.45)
    return meetings.compactMap { ground in
      guard let area = PaperArea(ground, in: paper.view) else { return nil }
      return .line(Hatch(spacing: spacing, angle: .pi / 4).lines(in: area), hatching(on: paper))
    }
  }

  func hatching(on paper: DiagramPaper) -> Stroke {
    Stroke(paper.theme.bandLine.faded(to: 0.6), width: paper.pen.width(0.6))
  }
}
