package import Analysis
import Geometry
package import PublicSpace

/// Who overlooks where people play and sit: every place by its eyes, and the lines they look along.
package struct SightDiagram: Diagram {
  package let site: Site
  let sight: SightMeasures
  /// The same as it is today; nil when nothing is held against.
  let today: SightMeasures?

  package init(of site: Site, _ sight: SightMeasures, against today: SightMeasures? = nil) {
    self.site = site
    self.sight = sight
    self.today = today
  }

  /// Windows from which a place counts as well, fairly or hardly overlooked.
  static let bands = [20, 10, 4, 1]

  package var named: [Kind] { [.playground, .fitness, .court, .seating, .pavilion, .building] }

  func mark(of place: WatchedPlace) -> DoorMark {
    guard let eyes = place.eyes else { return DoorMark(reach: .within(nil)) }
    guard let band = Self.bands.firstIndex(where: { eyes >= $0 }) else {
      return DoorMark(reach: .unreached)
    }
    return DoorMark(reach: .within(band))
  }

  package func headline(in language: Language) -> String {
    let zh = language == .zh
    guard !sight.places.isEmpty else {
      return zh ? "没有画玩耍和休息的地方" : "no place to play or sit is drawn"
    }
    guard sight.windows > 0 else {
      return zh ? "不知道楼有几层，说不出谁看着这里" : "how high houses are is not known: nor who looks on"
    }
    let (all, seen) = (sight.places.count, sight.places.count - sight.blindSpots.count)
    if let today, today.windows > 0, !today.places.isEmpty {
      let before = today.places.count - today.blindSpots.count
      return zh
        ? "有窗看着的玩耍、休息处：\(before)/\(today.places.count) → \(seen)/\(all)"
        : "Places to play and sit that windows overlook: \(before)/\(today.places.count) → \(seen)/\(all)"
    }
    if seen == all {
      return zh ? "全部 \(all) 处玩耍、休息的地方都有窗看着" : "all \(all) places to play and sit are overlooked"
    }
    return zh
      ? "\(all) 处玩耍、休息的地方，有 \(all - seen) 处没有窗看着"
      : "no window overlooks \(all - seen) of \(all) places to play and sit"
  }

  package func note(in language: Language) -> String {
    let reach = Int(SightMeasures.reach)
    return language == .zh
      ? "\(reach) m 内看得到 1.2 m 高处的窗，不计树冠（参考值）"
      : "windows within \(reach) m that see 1.2 m over the ground, crowns left out (reference)"
  }

  package func ground(on paper: DiagramPaper) -> [Mark] {
    var web = PaperPath()
    for place in sight.places {
      let end = paper.view.place(place.place)
      for window in place.windows { web.add([paper.view.place(window), end]) }
    }
    let line = Stroke(paper.theme.bandLine.faded(to: 0.22), width: paper.pen.width(0.35))
    return [.line(web, line)] + areas(on: paper)
  }

  /// The grounds of places, as firm as they are overlooked.
  private func areas(on paper: DiagramPaper) -> [Mark] {
    let known = Dictionary(sight.places.map { ($0.id, $0) }) { first, _ in first }
    return site.elements.flatMap { element -> [Mark] in
      guard let place = known[element.id], !element.shape.region.isEmpty else { return [] }
      let path = paper.view.path(element.shape.region)
      let rim = Stroke(
        place.isBlind ? paper.theme.warning : paper.theme.bandLine, width: paper.pen.width(1),
        dashes: place.isBlind ? [paper.mark * 0.5, paper.mark * 0.3] : [])
      let fill = place.isBlind ? paper.theme.paper : paper.theme.pair(place.kind).fill
      return [.area(path, fill), .line(path, rim)]
    }
  }

  package func marks(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let places = sight.places.map { ($0, paper.view.place($0.place)) }
    // Benches side by side stay apart; the blind are drawn last.
    let diameter = paper.mark * 0.8
    let ranked = places.filter { !$0.0.isBlind } + places.filter(\.0.isBlind)
    return ranked.flatMap { place, spot -> [Mark] in
      spots.take(PaperBox(around: spot, width: diameter * 1.2, height: diameter * 1.2))
      return mark(of: place).marks(at: spot, diameter: diameter, paper.theme)
    }
  }

  /// How many windows look on the larger places.
  package func words(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let halo = TextStyle.Halo(paper.theme.paper, width: paper.letters * 0.3)
    let style = TextStyle(
      .textBold, size: paper.letters, colour: paper.theme.bandLine, halo: halo)
    return sight.places.compactMap { place -> Mark? in
      guard let eyes = place.eyes, ![Kind.bench, .table].contains(place.kind) else { return nil }
      let text = paper.say("\(eyes) 窗", eyes == 1 ? "1 window" : "\(eyes) windows")
      let (width, height) = (
        paper.ruler.width(of: text, in: style) + paper.letters * 0.3, paper.letters * 1.15
      )
      let spot = paper.view.place(place.place)
      let (side, up) = (width / 2 + paper.mark * 0.6, height / 2 + paper.mark * 0.5)
      let boxes = [(side, 0), (-side, 0), (0, -up), (0, up), (0, 2 * up), (0, -2 * up)].map {
        PaperBox(
          around: PaperPoint(spot.x + $0.0, spot.y + $0.1), width: width, height: height)
      }
      return spots.takeFirst(of: boxes).map { text.centred(in: $0, style) }
    }
  }

  package func key(on paper: DiagramPaper) -> [KeyEntry] {
    guard sight.windows > 0 else { return [] }
    let bands = Self.bands.enumerated().compactMap { band, least -> KeyEntry? in
      let count = sight.places.count { mark(of: $0).reach == .within(band) }
      guard count > 0 else { return nil }
      let upTo = band > 0 ? "–\(Self.bands[band - 1] - 1)" : "+"
      return entry(
        DoorMark(reach: .within(band)), paper,
        paper.say("\(least)\(upTo) 扇窗：\(count) 处", "\(least)\(upTo) windows: \(count) places"))
    }
    let blind = sight.blindSpots.count
    let none =
      blind > 0
      ? [
        entry(
          DoorMark(reach: .unreached), paper,
          paper.say("没有窗看着：\(blind) 处", "no window: \(blind) places"))
      ] : []
    return bands + none
  }

  private func entry(_ mark: DoorMark, _ paper: DiagramPaper, _ text: String) -> KeyEntry {
    KeyEntry(text: text) { box in
      mark.marks(
        at: PaperPoint(box.x + box.width * 0.45, box.middle.y), diameter: paper.mark, paper.theme)
    }
  }
}
