import Geometry
import PublicSpace

/// The key: every kind on the plan, drawn as the plan draws it.
struct KeyBlock {
  let content: BoardContent
  let base: Double

  private var site: Site { content.plan }
  private static let narrowest = 42.0
  private static let highestRow = 10.6

  private static let order: [Kind] = [
    .building, .pavilion, .station, .waste, .bikeParking, .plaza, .path, .ramp, .steps,
    .playground, .fitness, .court, .seating, .drying, .water, .lawn, .planting, .garden, .hedge,
    .road, .fireLane, .parking, .tree, .bench, .table, .lamp, .artwork, .notice, .locker, .gate,
    .door,
  ]

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    var marks = heading(desk.say("图例", "Key"), in: box, &desk)
    let entries = self.entries
    let columns = max(1, min(entries.count, Int(box.width / Self.narrowest)))
    let rows = max(1, (entries.count + columns - 1) / columns)
    let top = box.y + 11.5
    let size = (
      width: box.width / Double(columns),
      height: min(Self.highestRow, (box.bottom - top) / Double(rows))
    )
    var samples: [KeySample] = []
    for (index, (kind, element)) in entries.enumerated() {
      let cell = PaperBox(
        x: box.x + Double(index / rows) * size.width,
        y: top + Double(index % rows) * size.height, width: size.width, height: size.height)
      let swatch = PaperBox(
        x: cell.x, y: cell.y + cell.height * 0.12, width: 11, height: min(7.2, cell.height * 0.76))
      let sample = sample(kind, element, in: swatch, desk)
      marks.append(.framed(swatch.inset(by: -0.3), sample))
      let isNewTree = kind == .tree && element.feature.action == .new
      let name =
        isNewTree ? desk.say("新种乔木", "new tree") : kind.name(in: desk.language)
      samples.append(KeySample(text: name, marks: sample, box: swatch))
      marks.append(
        desk.line(
          name, desk.style(.text, min(5, max(4.2, cell.height * 0.48))),
          at: PaperPoint(swatch.right + 2.5, swatch.middle.y + 1.5),
          width: cell.width - 15))
    }
    desk.notes.keys.append(samples)
    return marks
  }

  /// Each kind that there is with an example; trees that are new stand last, on a line of their own.
  private var entries: [(kind: Kind, example: Element)] {
    let trees = site.elements.filter { $0.kind == .tree && $0.isPresent }
    let entries = Self.order.compactMap { kind -> (kind: Kind, example: Element)? in
      let example =
        kind == .tree ? trees.first { $0.feature.action != .new } : example(of: kind)
      return example.map { (kind, $0) }
    }
    let newTree = trees.first { $0.feature.action == .new }
    return entries + (newTree.map { [(.tree, $0)] } ?? [])
  }

  /// The plainest feature of a kind: a single point rather than a large shape.
  private func example(of kind: Kind) -> Element? {
    let all = site.elements.filter { $0.kind == kind && $0.isPresent }
    return kind.rank == nil ? all.first { !$0.shape.points.isEmpty } ?? all.first : all.first
  }

  private func sample(
    _ kind: Kind, _ element: Element, in box: PaperBox, _ desk: Desk
  ) -> [Mark] {
    let theme = desk.theme
    let pen = Pen(base: base, isFine: true)
    let view = PlanView(
      scale: desk.plan?.scale ?? 500, centre: element.shape.box?.middle ?? Point(0, 0), box: box,
      share: desk.share)
    if kind == .tree {
      let crown = Crown(element, at: box.middle, radius: box.height * 0.47)
      return crown.marks(theme, pen)
    }
    guard kind.rank != nil, !element.shape.region.isEmpty || element.width != nil else {
      // What points somewhere has its tip on the spot: bring its body to the middle.
      let lift = kind == .gate ? 2.1 : (kind == .door ? 0.85 : 0)
      let lifted = PlanView(
        scale: view.scale * max(1, excess(of: element.shape, over: view)), centre: view.centre,
        box: box.lifted(by: lift), share: desk.share)
      return Symbol(
        element: element, view: lifted, theme: theme, pen: pen, edges: EdgeFinder(site)
      ).marks()
    }
    // The kind's ground on a plain rectangle; a band when it is drawn as lines. A path is a broad band,
    // so that it is not taken for a square of the same paving.
    let inner =
      switch kind {
      case .wall, .fence, .hedge: box.band(height: 1.6)
      case .path: box.inset(by: 0.3).band(height: box.height * 0.55)
      default: box.inset(by: 0.3)
      }
    let corners = [
      PaperPoint(inner.x, inner.y), PaperPoint(inner.right, inner.y),
      PaperPoint(inner.right, inner.bottom), PaperPoint(inner.x, inner.bottom),
    ]
    let ground = corners.map { corner in
      Point(
        view.centre.x + view.metres(corner.x - box.middle.x),
        view.centre.y - view.metres(corner.y - box.middle.y))
    }
    guard let ring = Ring(corners: ground), let area = PaperArea(rings: [corners]) else {
      return []
    }
    let way = PaperPath(through: [
      PaperPoint(inner.x, inner.middle.y), PaperPoint(inner.right, inner.middle.y),
    ])
    let plot = Plot(
      kind: kind, elements: [element], region: Region(ring), area: area, ways: [way], view: view,
      theme: theme, pen: pen)
    return plot.marks + (kind == .fireLane ? FireLaneMarking.sample(in: inner, theme, pen) : [])
  }
}

/// How many times too large a shape is for its window, some air left round it.
private func excess(of shape: Shape, over view: PlanView) -> Double {
  guard let extent = shape.box else { return 1 }
  return 1.15
    * max(
      extent.width / view.metres(view.box.width), extent.height / view.metres(view.box.height))
}

extension PaperBox {
  fileprivate func lifted(by height: Double) -> PaperBox {
    PaperBox(x: x, y: y - height, width: width, height: self.height)
  }

  /// A level band through the middle.
  fileprivate func band(height: Double) -> PaperBox {
    PaperBox(x: x, y: middle.y - height / 2, width: width, height: height)
  }
}
