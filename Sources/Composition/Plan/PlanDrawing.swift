import Geometry
import Navigation
import Projection
import PublicSpace
import Topology

/// A plan of a site: marks from the ground up.
struct PlanDrawing {
  let site: Site
  let view: PlanView
  let theme: Theme
  let pen: Pen
  let emphasis: Emphasis?
  /// The place as it is, where moved things still stand; nil when it is not known.
  let before: Site?
  let light: DrawnLight
  /// What a diagram lays on the ground; light and trees then stay away, which would change its tones.
  let diagram: [Mark]?

  init(
    of site: Site, in view: PlanView, _ theme: Theme, _ pen: Pen, emphasis: Emphasis? = nil,
    before: Site? = nil, diagram: [Mark]? = nil, light: DrawnLight? = nil
  ) {
    self.site = site
    self.view = view
    self.theme = theme
    self.pen = pen.times(theme.lineWeight)
    self.emphasis = emphasis
    self.before = before
    self.diagram = diagram
    self.light = light ?? .usual(theme.light, over: site.plane.centre)
  }

  /// Everything but the words.
  func marks() throws -> [Mark] {
    let elements = visible
    let plots = try self.plots(of: grounds(among: elements))
    // A long way of what moves runs under roofs and crowns, not over their names.
    var marks = try flat(elements, plots) + moves.flatMap { $0.way(theme, pen) }
    for plot in plots where plot.kind.isRoof { marks += self.marks(for: plot) }
    marks += elements.filter { $0.kind?.rank != nil && $0.feature.action == .remove }.map(ghost)
    marks += boundaryLine()
    if diagram == nil { marks += elements.filter { $0.kind == .tree }.flatMap(crowns) }
    let edges = EdgeFinder(site)
    for element in elements where !element.feature.isUnderground {
      let small = pen.isFine || element.kind == .gate
      guard small else { continue }
      marks += Symbol(
        element: element, view: view, theme: theme(for: element), pen: pen, edges: edges
      ).marks()
    }
    return marks + moves.flatMap { MoveArrow.ghost(at: $0.from, radius: $0.radius, theme, pen) }
  }

  /// What lies flat on the ground, and the shadows on it, for a picture in which all else stands.
  func groundMarks() throws -> [Mark] {
    let elements = visible
    let plots = try self.plots(of: grounds(among: elements).filter { $0.kind?.isRoof == false })
    return try flat(elements, plots) + boundaryLine()
  }

  private var visible: [Element] {
    let ground = view.ground
    return site.elements.filter {
      $0.kind != nil && $0.shape.box?.grown(by: 6).intersects(ground) == true
    }
  }

  private func grounds(among elements: [Element]) -> [Element] {
    elements.filter { $0.kind?.rank != nil && $0.feature.action != .remove }
  }

  /// All under the roofs.
  private func flat(_ elements: [Element], _ plots: [Plot]) throws -> [Mark] {
    var marks = site.boundaries.map { Mark.area(view.path($0), quietTheme.ground) }
    marks += unknownMarks()
    for plot in plots where !plot.kind.isRoof { marks += self.marks(for: plot) }
    return marks + (try diagram ?? lanesAndShadows(elements))
  }

  private func lanesAndShadows(_ elements: [Element]) throws -> [Mark] {
    var marks: [Mark] = []
    for lane in elements where lane.kind == .fireLane && lane.isPresent {
      marks += FireLaneMarking(
        lane: lane, footprint: try footprints(of: lane), view: view, theme: theme(for: lane),
        pen: pen
      ).marks()
    }
    let shadows = try Shadows(of: site, under: light.sun, trueCrowns: light.isTrue)
    return marks + [.union(shadows.path(in: view), quietTheme.shadow)]
  }

  private var quietTheme: Theme { emphasis == nil ? theme : theme.quiet }

  private func theme(for element: Element) -> Theme {
    guard let emphasis else { return theme }
    return emphasis.features.contains(element.id) ? theme : theme.quiet
  }

  /// Ground in drawing order: what wins lies on top; seamless kinds are drawn as one.
  private func plots(of elements: [Element]) throws -> [Plot] {
    var plots: [Plot] = []
    for kind in Kind.covers.reversed() {
      let own = elements.filter { $0.kind == kind && !$0.feature.isUnderground }
      if kind.isSeamless {
        let looks = own.map { Look($0, isQuiet: emphasis?.features.contains($0.id) == false) }
        for look in looks.uniqued() {
          let alike = zip(own, looks).filter { $0.1 == look }.map(\.0)
          let region = try united(alike.flatMap { try footprints(of: $0) })
          plots += plot(kind, alike, region)
        }
      } else {
        for element in own {
          let region = Region(try footprints(of: element).flatMap(\.pieces))
          plots += plot(kind, [element], region)
        }
      }
    }
    return plots
  }

  private func united(_ regions: [Region]) throws -> Region {
    // An outline that crosses itself cannot be united as it is.
    let sound = try regions.map { try $0.isSound ? $0 : try $0.madeValid() }
    return try GroundMesh(sound.flatMap { Outline.around($0) }).region
  }

  private func plot(_ kind: Kind, _ elements: [Element], _ region: Region) -> [Plot] {
    guard let area = PaperArea(region, in: view) else { return [] }
    return [
      Plot(
        kind: kind, elements: elements, region: region, area: area,
        ways: elements.flatMap { $0.shape.paths.map(view.path) }, view: view,
        theme: theme(for: elements[0]), pen: pen)
    ]
  }

  private func marks(for plot: Plot) -> [Mark] {
    let marks = plot.marks
    return marks + rim(of: plot.element, view.path(plot.region), plot.theme)
  }

  /// The outline that says what becomes of a piece of ground; none where nothing does.
  private func rim(of element: Element, _ path: PaperPath, _ theme: Theme) -> [Mark] {
    guard let emphasis else {
      let isNew = element.feature.action == .new
      return isNew ? theme.outlineOfNew(path, weight: 0.55, pen) : []
    }
    guard emphasis.features.contains(element.id) else { return [] }
    let stroke = Stroke(
      theme.accent, width: pen.width(max(1.1, 0.55 * theme.newWeight)),
      dashes: emphasis.isGoing ? [1.3, 0.7] : [])
    return [.line(path, stroke)]
  }

  private func footprints(of element: Element) throws -> [Region] {
    var regions = element.shape.region.pieces.map { Region([$0]) }
    if let width = element.width {
      for path in element.shape.paths { regions.append(try path.widened(to: width)) }
    }
    return regions
  }

  private func crowns(_ tree: Element) -> [Mark] {
    tree.shape.points.flatMap { point in
      Crown(tree, at: view.place(point), radius: view.millimetres(tree.crownRadius))
        .marks(theme(for: tree), pen)
    }
  }

  /// What has moved, from the old place to the new.
  private var moves: [MoveArrow] {
    guard let before else { return [] }
    let old = Dictionary(before.elements.map { ($0.id, $0) }) { first, _ in first }
    return site.elements.filter { $0.feature.action == .move }.compactMap { element in
      guard let from = old[element.id]?.shape.box?.middle, let to = element.shape.box?.middle,
        from.distance(to: to) > 0.5
      else { return nil }
      return MoveArrow(
        from: view.place(from), to: view.place(to),
        radius: element.kind == .tree ? view.millimetres(element.crownRadius) : 1.5)
    }
  }

  /// What is taken away: its outline, dashed.
  private func ghost(_ element: Element) -> Mark {
    var path = view.path(element.shape.region)
    for line in element.shape.paths { path.steps += view.path(line).steps }
    return .line(path, Stroke(theme.secondInk, width: pen.width(0.5), dashes: [1.6, 1]))
  }

  private func boundaryLine() -> [Mark] {
    let b = pen.base
    let stroke = Stroke(
      theme.ink.mixed(with: theme.accent, emphasis == nil ? 0.25 : 0), width: b * 1.4,
      dashes: [b * 12, b * 3, b * 1.6, b * 3])
    return site.boundaries.map { .line(view.path($0), stroke) }
  }
}

/// The features that keep their colour on a plan whose rest goes grey.
struct Emphasis: Hashable {
  let features: Set<String>
  /// Whether they are to go; else they are to come.
  let isGoing: Bool
}

extension Kind {
  /// What stands above the shadows on the ground.
  var isRoof: Bool {
    switch self {
    case .building, .waste, .station, .toilet, .pavilion, .bikeParking: true
    default: false
    }
  }
}

/// What two pieces of ground must share to be drawn as one.
private struct Look: Hashable {
  let material: String?
  let action: Feature.Action
  let isQuiet: Bool

  init(_ element: Element, isQuiet: Bool) {
    let feature = element.feature
    let isPaved = element.kind == .plaza || element.kind == .path
    material = isPaved ? feature.text("material") ?? feature.text("surface") : nil
    action = feature.action
    self.isQuiet = isQuiet
  }
}

extension [Look] {
  /// Each look once, in the order of first appearance.
  fileprivate func uniqued() -> [Look] {
    var seen: Set<Look> = []
    return filter { seen.insert($0).inserted }
  }
}
