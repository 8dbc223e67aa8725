import Geometry
import PublicSpace

/// Names on a plan: in place, none over another, each with a halo.
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
  /// Room that something else has.
  var taken: [PaperBox] = []

  struct Placed {
    var marks: [Mark] = []
    var findings: [Finding] = []
    /// The room that names and what was there before have.
    var taken: [PaperBox] = []
  }

  private static let named: [Kind] = [
    .gate, .building, .playground, .station, .fitness, .court, .plaza, .pavilion, .water, .seating,
    .drying, .garden, .lawn, .waste, .bikeParking, .toilet, .artwork, .planting, .path, .road,
    .parking,
  ]

  func placed() -> Placed {
    var placed = Placed()
    var taken = taken
    for kind in kinds {
      for element in site.elements(of: kind) where element.isPresent {
        guard let name = element.feature.name(in: language), let anchor = anchor(of: element)
        else { continue }
        let lines = self.lines(name, for: element)
        if isPlain && isBuilding(element, narrowerThan: lines) { continue }
        guard let box = spot(for: lines, at: anchor, kind, avoiding: taken) else {
          placed.findings.append(
            Finding(
              .note, "label.none", feature: element.id, at: element.feature.outline.first,
              Wording(
                zh: "名称“\(name)”在图上放不下",
                en: "has the name “\(name)”, for which the plan has no room")))
          continue
        }
        taken.append(box.inset(by: -0.6))
        placed.marks += marks(lines, in: box)
      }
    }
    placed.taken = taken
    return placed
  }

  private struct Line {
    let text: String
    let style: TextStyle
    let width: Double
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
      ? theme.accent.mixed(with: theme.ink, 0.3) : theme.ink
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

  /// A free place for the lines: on the spot, else a little around it.
  private func spot(
    for lines: [Line], at anchor: PaperPoint, _ kind: Kind, avoiding taken: [PaperBox]
  ) -> PaperBox? {
    let width = lines.map(\.width).max() ?? 0
    let height = lines.reduce(0) { $0 + $1.style.size * 1.1 }
    let (dx, dy) = (width / 2 + size * 0.7, height / 2 + size * 0.7)
    let around = [
      (0, -dy), (0, dy), (dx, 0), (-dx, 0), (dx, -dy), (-dx, -dy), (dx, dy), (-dx, dy),
      (0, -2 * dy), (0, 2 * dy),
    ]
    // A gate's name stands beside its triangle, never on it.
    let nudges = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75].map { (0.0, $0 * dy) }
    let offsets =
      isPlain && kind == .building
      ? nudges : kind == .gate ? around.map { ($0.0 * 1.25, $0.1 * 1.5) } : [(0, 0)] + around
    return offsets.lazy
      .map {
        PaperBox(
          x: anchor.x + $0.0 - width / 2, y: anchor.y + $0.1 - height / 2, width: width,
          height: height)
      }
      .first { box in frame.contains(box) && !taken.contains(where: box.intersects) }
  }

  /// A hut whose name would hide it.
  private func isBuilding(_ element: Element, narrowerThan lines: [Line]) -> Bool {
    guard element.kind == .building, let box = element.shape.box else { return false }
    return view.millimetres(max(box.width, box.height)) < lines.map(\.width).max() ?? 0
  }

  private func marks(_ lines: [Line], in box: PaperBox) -> [Mark] {
    var top = box.y
    return lines.map { line in
      defer { top += line.style.size * 1.1 }
      let text = TextLine(line.text, line.style, anchor: .middle)
      return .text(text, at: PaperPoint(box.middle.x, top + line.style.size * 0.93))
    }
  }

  private func anchor(of element: Element) -> PaperPoint? {
    if let point = element.shape.points.first { return view.place(point) }
    if let path = element.shape.paths.first { return view.place(path.middle) }
    return element.shape.region.innermostPoint.map(view.place)
  }
}
