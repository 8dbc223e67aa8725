import Geometry
import PublicSpace

/// Words on a plan: names in place, numbers that a key explains, none over another or a symbol.
struct PlanLabels {
  let site: Site
  let view: PlanView
  let theme: Theme
  let language: Language
  let ruler: any TextRuler
  /// The em of names in millimetres.
  let size: Double
  /// The part of the sheet that names may stand in.
  let frame: PaperBox
  /// What is named, the most wanted first.
  var kinds = Self.named
  /// Whether names stand alone, without storeys.
  var isPlain = false
  /// Whether places have numbers, and their names stand in a key.
  var isNumbered = false
  /// Room that something else has.
  var taken: [PaperBox] = []

  struct Placed {
    var marks: [Mark] = []
    var findings: [Finding] = []
    /// The room that names and what was there before have.
    var taken: [PaperBox] = []
    /// The key to the numbers, in reading order.
    var entries: [PlaceEntry] = []
  }

  private static let named: [Kind] = [
    .gate, .building, .playground, .station, .fitness, .court, .plaza, .pavilion, .water, .seating,
    .drying, .garden, .lawn, .waste, .bikeParking, .toilet, .artwork, .planting, .path, .road,
    .parking,
  ]
  /// Places that have numbers rather than names, so that the drawing is seen.
  private static let numbered: Set<Kind> = [
    .playground, .station, .fitness, .court, .plaza, .pavilion, .water, .seating, .drying, .garden,
    .waste, .bikeParking, .toilet, .artwork,
  ]

  /// How far a leader may reach, in ems.
  private static let longestLeader = 9.0

  private var disc: Double { size * 1.52 }

  func placed() -> Placed {
    let things = self.things
    let room = taken + (isPlain ? [] : SymbolRoom(site: site, view: view).boxes)
    var placement = LabelPlacement(things.map(\.wish), in: frame, avoiding: room)
    var numbers = things.indices.filter { things[$0].isDisc }
    if isNumbered {
      // A name that has no room has a number in the key; the others keep their places.
      let crowded = things.indices.filter { placement.chosen[$0] == nil && !things[$0].isDisc }
      if !crowded.isEmpty {
        let wishes = things.indices.map {
          crowded.contains($0) ? things[$0].asDisc : things[$0].wish
        }
        placement = LabelPlacement(wishes, in: frame, avoiding: room)
        numbers = (numbers + crowded).sorted()
      }
    }
    return drawn(things, placement, Set(numbers))
  }

  private func drawn(
    _ things: [Thing], _ placement: LabelPlacement, _ numbers: Set<Int>
  ) -> Placed {
    var placed = Placed()
    placed.taken = taken
    let order = ReadingOrder(
      numbers.sorted().map {
        (thing: $0, at: placement.chosen[$0]?.box.middle ?? things[$0].anchor)
      },
      in: frame)
    var known: [String: Int] = [:]
    var numberOf: [Int: Int] = [:]
    for thing in order.things where placement.chosen[thing] != nil {
      let name = things[thing].name
      if known[name] == nil {
        known[name] = known.count + 1
        placed.entries.append(
          PlaceEntry(number: known.count, name: name, isNew: things[thing].isNew))
      }
      numberOf[thing] = known[name]
    }
    for (index, thing) in things.enumerated() {
      guard let place = placement.chosen[index] else {
        placed.findings.append(thing.finding)
        continue
      }
      if let leader = place.leader { placed.marks += marks(leader) }
      if let number = numberOf[index] {
        placed.marks += NumberDisc(
          number: number, isNew: thing.isNew, diameter: disc, theme: theme
        ).marks(at: place.box.middle)
      } else {
        placed.marks += marks(thing.lines, in: place.box)
      }
      placed.taken.append(place.box.inset(by: -0.6))
    }
    return placed
  }

  private func marks(_ leader: LabelWish.Leader) -> [Mark] {
    let line = PaperPath(through: [leader.from, leader.to])
    return [
      .line(line, Stroke(theme.paper, width: 0.7)), .line(line, Stroke(theme.ink, width: 0.2)),
      .dots([leader.from], diameter: 0.9, theme.ink),
    ]
  }

  private func marks(_ lines: [Line], in box: PaperBox) -> [Mark] {
    var top = box.y
    return lines.map { line in
      defer { top += line.style.size * 1.1 }
      let text = TextLine(line.text, line.style, anchor: .middle)
      return .text(text, at: PaperPoint(box.middle.x, top + line.style.size * 0.93))
    }
  }
}

extension PlanLabels {
  struct Line {
    let text: String
    let style: TextStyle
    let width: Double
  }

  /// Something that is named, and where its name or number may stand.
  struct Thing {
    let element: Element
    let name: String
    let lines: [Line]
    let anchor: PaperPoint
    let isDisc: Bool
    let wish: LabelWish
    let asDisc: LabelWish

    var isNew: Bool { element.feature.action == .new }

    var finding: Finding {
      Finding(
        .note, "label.none", feature: element.id, at: element.feature.outline.first,
        Wording(
          zh: "名称“\(name)”在图上放不下", en: "has the name “\(name)”, for which the plan has no room"))
    }
  }

  private var things: [Thing] {
    kinds.flatMap { kind in
      site.elements(of: kind).filter(\.isPresent).compactMap { thing($0, kind) }
    }
  }

  private func thing(_ element: Element, _ kind: Kind) -> Thing? {
    guard let name = element.feature.name(in: language), let anchor = anchor(of: element)
    else { return nil }
    let lines = self.lines(name, for: element)
    if isPlain && isBuilding(element, narrowerThan: lines) { return nil }
    let isDisc = isNumbered && Self.numbered.contains(kind)
    let area = kind.rank == nil ? nil : PaperArea(element.shape.region, in: view)
    let width = lines.map(\.width).max() ?? 0
    let height = lines.reduce(0) { $0 + $1.style.size * 1.1 }
    let round = wish(disc, disc, at: anchor, kind, area)
    return Thing(
      element: element, name: name, lines: lines, anchor: anchor, isDisc: isDisc,
      wish: isDisc ? round : wish(width, height, at: anchor, kind, area), asDisc: round)
  }

  private func wish(
    _ width: Double, _ height: Double, at anchor: PaperPoint, _ kind: Kind, _ area: PaperArea?
  ) -> LabelWish {
    let spots = LabelSpots(width: width, height: height, anchor: anchor, gap: size * 0.5)
    // On a diagram a name may stand over what it names, but is led nowhere.
    if isPlain {
      let gate = LabelSpots(width: width, height: height, anchor: anchor, gap: size * 1.1)
      if kind == .gate { return LabelWish(candidates: gate.beside) }
      let beside = kind == .building ? [] : spots.beside
      return LabelWish([{ spots.on }, { area.map(spots.inside) ?? [] }, { beside }])
    }
    let reach = size * Self.longestLeader
    guard let area else {
      // A gate's name stands beside its triangle, never on it.
      let far = LabelSpots(width: width, height: height, anchor: anchor, gap: size * 1.1)
      return LabelWish([
        { kind == .gate ? far.beside : spots.beside }, { spots.led(upTo: reach) },
      ])
    }
    return LabelWish([
      { spots.on }, { spots.inside(area) }, { spots.beside }, { spots.led(upTo: reach) },
    ])
  }

  private func lines(_ name: String, for element: Element) -> [Line] {
    let halo = TextStyle.Halo(theme.paper.faded(to: 0.8), width: size * 0.2)
    let isBuilding = element.kind == .building
    let isGate = element.kind == .gate
    let face: TextStyle.Face = isBuilding || isGate ? .textBold : .text
    var size = isBuilding ? self.size * 1.12 : (isGate ? self.size * 1.2 : self.size)
    if element.kind == .bikeParking || element.kind == .path || element.kind == .road {
      size *= 0.85
    }
    let colour =
      element.feature.action == .new && !isPlain
      ? theme.accent.mixed(with: theme.ink, 0.42) : theme.ink
    var lines = [line(name, TextStyle(face, size: size, colour: colour, halo: halo))]
    let levels = element.levels(storeyHeight: site.description.storeyHeight)
    if isBuilding, !isPlain, let levels {
      let small = TextStyle(.text, size: size * 0.72, colour: theme.secondInk, halo: halo)
      lines.append(line("\(Int(levels.rounded()))F", small))
    }
    return lines
  }

  private func line(_ text: String, _ style: TextStyle) -> Line {
    Line(text: text, style: style, width: ruler.width(of: text, in: style))
  }

  /// A hut whose name would hide it.
  private func isBuilding(_ element: Element, narrowerThan lines: [Line]) -> Bool {
    guard element.kind == .building, let box = element.shape.box else { return false }
    return view.millimetres(max(box.width, box.height)) < lines.map(\.width).max() ?? 0
  }

  private func anchor(of element: Element) -> PaperPoint? {
    if let point = element.shape.points.first { return view.place(point) }
    if let path = element.shape.paths.first { return view.place(path.middle) }
    return element.shape.region.innermostPoint.map(view.place)
  }
}
