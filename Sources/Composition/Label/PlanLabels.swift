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
  /// Whether there are only names that stand on or by what they name: none is led there.
  var isBare = false
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
  static let numbered: Set<Kind> = [
    .playground, .station, .fitness, .court, .plaza, .pavilion, .water, .seating, .drying, .garden,
    .waste, .bikeParking, .toilet, .artwork,
  ]

  static let sought: Set<Kind> = [
    .playground, .station, .fitness, .court, .plaza, .pavilion, .water, .seating, .garden,
  ]

  /// How far a leader may reach, in ems.
  static let longestLeader = 9.0

  var disc: Double { em * 1.52 }

  /// Letters higher than this on the ground hide what they name.
  private static let highestLetters = 4.8

  private var hidesPlan: Bool { view.metres(size) > Self.highestLetters }

  /// Whether names would hide the plan: they then stand on or by their things, and are led nowhere.
  var isTight: Bool { !isNumbered && !isPlain && (isBare || hidesPlan) }

  /// The em that names are set in.
  var em: Double {
    isTight && hidesPlan ? min(size, max(Desk.smallestLetters, size * 0.84)) : size
  }

  func placed() -> Placed {
    let things = self.things
    let symbols = SymbolRoom(site: site, view: view)
    let room = taken + (isPlain ? symbols.gates : isTight ? symbols.wordsAndGates : symbols.boxes)
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
