import Analysis
import Geometry
package import PublicSpace
import Reporting

extension ZonesDiagram {
  package func headline(in language: Language) -> String {
    let zh = language == .zh
    if let hour {
      let share = Figure.rounded(zones.share(zones.hours[hour].area) * 100, decimals: 0)
      let places = shown.count { !zones.zones[$0].isPlain }
      let ground =
        zh
        ? "\(hour) 时，\(share)% 的用地有人用，其中 \(places) 处各有专用"
        : "At \(hour) h \(share) % of the ground is in use, \(places) places by somebody of their own"
      guard !conflicts.isEmpty else { return ground }
      return ground + (zh ? "，用途冲突 \(conflicts.count) 处" : ", \(conflicts.count) conflicts of use")
    }
    if let today, let change = change(from: today, in: language) { return change }
    if let worst { return sentence(of: worst, in: language) }
    if let group = lacking.first {
      let hours = group.withoutOwn.text(in: language)
      let name = group.group.name(in: language)
      return zh
        ? "\(name)在 \(hours) 没有自己的场地" : "\(name.capitalised) have no place of their own at \(hours)"
    }
    return zh
      ? "各人群所需时段都有场地，没有用途冲突" : "Every group has its place at its hours, without conflicts of use"
  }

  /// What a proposal mends or spoils, as one finding; nil where it does neither.
  private func change(from today: ZoneMeasures, in language: Language) -> String? {
    let zh = language == .zh
    let (before, after) = (today.conflicts.count, zones.conflicts.count)
    if before != after {
      return
        (zh ? "用途冲突：\(before) 处 → \(after) 处" : "Conflicts of use: \(before) → \(after)")
        + severe(from: today, in: language)
    }
    guard let most = mostChanged(from: today) else { return nil }
    let (from, to) = (
      Figure.rounded(most.before, decimals: 0), Figure.rounded(most.after, decimals: 0)
    )
    let name = most.group.name(in: language)
    return zh
      ? "\(name)每周没有自己场地的时段：\(from) h → \(to) h"
      : "\(name.capitalised) without a place of their own: \(from) → \(to) h a week"
  }

  /// How many of them are severe, where that changes too: more of the slight may be fewer of the severe.
  private func severe(from today: ZoneMeasures, in language: Language) -> String {
    let (before, after) = (today.severe, zones.severe)
    guard before != after, !zones.conflicts.isEmpty else { return "" }
    return language == .zh
      ? "，其中严重的 \(before) → \(after)" : ", severe ones \(before) → \(after)"
  }

  package func note(in language: Language) -> String {
    let day = zones.day.dayName(in: language)
    let reference = language == .zh ? "时段与距离为参考值" : "hours and distances are reference values"
    guard let hour else { return (language == .zh ? "全天" : "the whole day") + " · " + reference }
    return (language == .zh ? "\(day) \(hour)–\(hour + 1) 时" : "\(day), \(hour)–\(hour + 1) h")
      + " · " + reference
  }

  /// The gravest conflict; of equal ones the nearest.
  private var worst: Conflict? {
    conflicts.min { ($1.severity, $0.distance) < ($0.severity, $1.distance) }
  }

  /// Groups without a place of their own, those that lack it longest first.
  private var lacking: [GroupPlaces] {
    zones.groups.filter { !$0.withoutOwn.isEmpty }
      .sorted { ($1.withoutOwn.minutes, $0.group) < ($0.withoutOwn.minutes, $1.group) }
  }

  private func sentence(of conflict: Conflict, in language: Language) -> String {
    let zh = language == .zh
    let metres = Figure.rounded(conflict.distance, decimals: 0)
    let (one, other) = (name(conflict.one, in: language), name(conflict.other, in: language))
    let count = conflicts.count
    if conflict.overlap != nil {
      return zh
        ? "\(count) 处用途冲突，最重的是“\(one)”占了“\(other)”"
        : "Conflicts of use: \(count), the gravest: \(one) on \(other)"
    }
    return zh
      ? "\(count) 处用途冲突，最重的是“\(one)”距“\(other)”\(metres) 米"
      : "Conflicts of use: \(count), the gravest: \(one), \(metres) m from \(other)"
  }

  /// A feature by the name that residents call it.
  private func name(_ id: String, in language: Language) -> String {
    guard let element = site.elements.first(where: { $0.id == id }) else { return id }
    return element.feature.name(in: language) ?? element.kind?.name(in: language) ?? id
  }

  package func words(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let halo = TextStyle.Halo(paper.theme.paper, width: paper.letters * 0.34)
    let name = TextStyle(
      .textBold, size: paper.letters, colour: paper.theme.ink, halo: halo)
    let hours = TextStyle(size: paper.letters, colour: paper.theme.secondInk, halo: halo)
    var said: Set<String> = []
    // Drawn zones first: their places mostly bear the same name.
    let order = (paper.isBrief ? spokenOf : shown).sorted { a, b in
      zones.zones[a].isOverlay != zones.zones[b].isOverlay ? zones.zones[a].isOverlay : a < b
    }
    let fields = fieldBoxes(on: paper)
    return order.flatMap { index -> [Mark] in
      let zone = zones.zones[index]
      // Beside other diagrams there is room for names only.
      let clock = paper.isBrief ? nil : zone.hours.clock(on: zones.day)
      let lines = [(zone.name(in: paper.language), name)] + (clock.map { [($0, hours)] } ?? [])
      guard !zone.isPlain, said.insert(lines.map(\.0).joined()).inserted,
        let middle = zone.region.innermostPoint ?? zone.element.shape.points.first
      else { return [] }
      let width = lines.map { paper.ruler.width(of: $0.0, in: $0.1) }.max() ?? 0
      let step = paper.letters * 1.25
      let places = places(
        of: zone, round: middle, width + 0.8, step * Double(lines.count), on: paper)
      let others = fields.filter { $0.zone != index }.map(\.box)
      // First where they hide no other field.
      let box = spots.takeFirst(
        of: places.filter { place in !others.contains(where: place.intersects) } + places)
      guard let box else { return [] }
      return lines.enumerated().map { index, line in
        let row = PaperBox(
          x: box.x, y: box.y + step * Double(index), width: box.width, height: step)
        return line.0.centred(in: row, line.1)
      }
    }
  }

  /// Where the words of a zone may stand: on its field where that is larger, else beside it.
  private func places(
    of zone: Zone, round middle: Point, _ width: Double, _ height: Double, on paper: DiagramPaper
  ) -> [PaperBox] {
    let spot = paper.view.place(middle)
    let field = zone.region.box.map { box in
      (paper.view.millimetres(box.width), paper.view.millimetres(box.height))
    }
    let (wide, high) = field ?? (0, 0)
    let (side, up) = ((width + wide) / 2 + 0.6, (height + high) / 2 + 0.4)
    let inside = [(0.0, 0.0), (0, -height / 2), (0, height / 2)]
    let beside = [(side, 0.0), (-side, 0), (0, -up), (0, up), (side, up), (-side, up)]
    let shifts =
      wide >= width * 0.8 && high >= height
      ? inside + beside : beside + [(side, -up), (-side, -up)] + inside
    return shifts.map {
      PaperBox(
        around: PaperPoint(spot.x + $0.0, spot.y + $0.1), width: width, height: height)
    }
  }
}

extension String {
  /// With a capital first, as a sentence begins.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension WeekHours {
  /// `06:00–08:30`, of one day.
  fileprivate func clock(on day: Int) -> String {
    WeekHours.daily(hoursOf: self, on: day).text(in: .en)
  }

  private static func daily(hoursOf hours: WeekHours, on day: Int) -> WeekHours {
    hours.spans(on: day).reduce(.never) { $0.union(.daily($1)) }
  }
}

extension ZoneMeasures {
  fileprivate var severe: Int { conflicts.count { $0.severity == .high } }
}
