package import Analysis
import Comparison
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
  static let bands = [100, 40, 10, 1]

  /// What a board shows: the proposal against today; nil where there is no place to overlook.
  static func changed(by content: BoardContent) -> SightDiagram? {
    guard let after = content.variant.measures.sight, !after.places.isEmpty, after.windows > 0
    else { return nil }
    return SightDiagram(of: content.plan, after, against: content.comparison.baseMeasures.sight)
  }

  package var named: [Kind] { [.building] }

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
      return zh ? "没有画玩耍和休息的地方" : "No place to play or sit is drawn"
    }
    guard sight.windows > 0 else {
      return zh ? "不知道楼有几层，说不出谁看着这里" : "How high houses are is not known: nor who looks on"
    }
    let (all, seen) = (sight.places.count, sight.places.count - sight.blindSpots.count)
    if let today, today.windows > 0, !today.places.isEmpty {
      let before = today.places.count - today.blindSpots.count
      if seen == all && before == today.places.count {
        return zh
          ? "玩耍、休息的地方：\(before) → \(all) 处，处处有窗看着"
          : "Places to play and sit: \(before) → \(all), all of them overlooked"
      }
      return zh
        ? "有窗看着的玩耍、休息处：\(before)/\(today.places.count) → \(seen)/\(all)"
        : "Places to play and sit that windows overlook: \(before)/\(today.places.count) → \(seen)/\(all)"
    }
    if seen == all {
      return zh ? "全部 \(all) 处玩耍、休息的地方都有窗看着" : "All \(all) places to play and sit are overlooked"
    }
    return zh
      ? "\(all) 处玩耍、休息的地方，有 \(all - seen) 处没有窗看着"
      : "No window overlooks \(all - seen) of \(all) places to play and sit"
  }

  package func note(in language: Language) -> String {
    let reach = Int(SightMeasures.reach)
    return language == .zh
      ? "\(reach) m 内看得到 1.2 m 高处的窗，不计树冠（参考值）"
      : "windows within \(reach) m that see 1.2 m over the ground, crowns left out (reference)"
  }

  package func ground(on paper: DiagramPaper) -> [Mark] {
    // What more places are seen over is the darker; of many places each is paler.
    let depth = min(0.14, max(0.05, 2 / Double(max(1, sight.places.count))))
    let tone = paper.theme.bandLine.faded(to: depth)
    return sight.places.map { .union(fan(to: $0, on: paper), tone) } + areas(on: paper)
      + looking(on: paper)
  }

  /// From a place to all the façade that looks on it.
  private func fan(to place: WatchedPlace, on paper: DiagramPaper) -> PaperPath {
    var fan = PaperPath()
    let end = paper.view.place(place.place)
    for window in place.windows {
      let (left, right) = window.ends
      // Windows face the place, so that all these turn one way.
      fan.add([end, paper.view.place(left), paper.view.place(right)], closed: true)
    }
    return fan
  }

  /// Windows that look on some place, along their façades.
  private func looking(on paper: DiagramPaper) -> [Mark] {
    var path = PaperPath()
    for window in Set(sight.places.flatMap(\.windows)).sorted(by: { $0.isBefore($1) }) {
      let (left, right) = window.ends
      let (middle, half) = ((left + right) * 0.5, (right - left) * 0.32)
      path.add([paper.view.place(middle - half), paper.view.place(middle + half)])
    }
    return [.line(path, Stroke(paper.theme.bandLine, width: paper.pen.width(2.2)))]
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
    let ranked = places.filter { !$0.0.isBlind } + places.filter(\.0.isBlind)
    return ranked.flatMap { place, spot -> [Mark] in
      let diameter = paper.mark * (place.isSeat && !place.isBlind ? 0.5 : 0.85)
      spots.take(PaperBox(around: spot, width: diameter * 1.2, height: diameter * 1.2))
      return mark(of: place).marks(at: spot, diameter: diameter, paper.theme)
    }
  }

  /// The larger places by name, and how many windows look on them; where there is little room, those that
  /// none looks on.
  package func words(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let halo = TextStyle.Halo(paper.theme.paper, width: paper.letters * 0.3)
    let style = TextStyle(
      .textBold, size: paper.letters, colour: paper.theme.bandLine, halo: halo)
    let large = sight.places.filter { $0.isBlind || !$0.isSeat && !paper.isBrief }
    // The least overlooked find room first.
    return large.sorted { ($0.eyes ?? 0) < ($1.eyes ?? 0) }.compactMap { place -> Mark? in
      guard let eyes = place.eyes else { return nil }
      let name = place.name?.text(in: paper.language) ?? place.kind.name(in: paper.language)
      let text = name + paper.say(" \(eyes) 窗", eyes == 1 ? ", 1 window" : ", \(eyes) windows")
      let (width, height) = (
        paper.ruler.width(of: text, in: style) + paper.letters * 0.3, paper.letters * 1.15
      )
      let spot = paper.view.place(place.place)
      let (side, up) = (width / 2 + paper.mark * 0.6, height / 2 + paper.mark * 0.5)
      let shifts = [
        (side, 0.0), (-side, 0), (0, -up), (0, up), (side, -up), (-side, -up), (side, up),
        (-side, up), (0, 2 * up), (0, -2 * up),
      ]
      let boxes = shifts.map {
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
    let looking = KeyEntry(text: paper.say("看着这些地方的窗", "windows that look on them")) { box in
      let (left, right) = (PaperPoint(box.x, box.y), PaperPoint(box.right, box.y))
      let fan = PaperPath(
        through: [left, right, PaperPoint(box.middle.x, box.bottom)], closed: true)
      return [
        .area(fan, paper.theme.bandLine.faded(to: 0.16)),
        .line(
          PaperPath(through: [left, right]),
          Stroke(
            paper.theme.bandLine, width: paper.pen.width(2.2),
            dashes: [paper.mark * 0.5, paper.mark * 0.3])),
      ]
    }
    return bands + none + [looking]
  }

  private func entry(_ mark: DoorMark, _ paper: DiagramPaper, _ text: String) -> KeyEntry {
    KeyEntry(text: text) { box in
      mark.marks(
        at: PaperPoint(box.x + box.width * 0.45, box.middle.y), diameter: paper.mark, paper.theme)
    }
  }
}

extension WatchedPlace {
  fileprivate var isSeat: Bool { kind == .bench || kind == .table }
}

extension WindowColumn {
  /// The ends of the façade that it stands for: left and right of one who looks at it.
  fileprivate var ends: (left: Point, right: Point) {
    let along = Point(-outward.y, outward.x) * (width / 2)
    return (place + along * -1, place + along)
  }

  fileprivate func isBefore(_ other: WindowColumn) -> Bool {
    (place.x, place.y) < (other.place.x, other.place.y)
  }
}
