import Analysis
import Geometry
import Glibc
import Projection
package import PublicSpace
import Topology

/// A site from above at a slant: houses, trees and walls stand on its plan, shadows lie on it.
package struct AxonometricView: SiteView {
  package let site: Site
  private let slant = Slant.usual

  package init(of site: Site) {
    self.site = site
  }

  package func title(in language: Language) -> String {
    language == .zh ? "鸟瞰（轴测）" : "Bird’s-eye (axonometric)"
  }

  package func note(in language: Language) -> String {
    language == .zh
      ? "自南偏西俯视，俯角 \(degrees(slant.pitch))°；横向与高度按比例"
      : "from the south-south-west, \(degrees(slant.pitch))° down; widths are to scale"
  }

  private func degrees(_ angle: Double) -> Int { Int((angle * 180 / .pi).rounded()) }

  package func scale(fitting box: PaperBox, letters: Double) -> Double {
    let (width, height) = extent
    let needed = max(width * 1000 / box.width, height * 1000 / box.height)
    return PlanView.scales.first { $0 >= needed } ?? (needed / 10_000).rounded(.up) * 10_000
  }

  /// Metres across and upwards that the picture takes.
  private var extent: (width: Double, height: Double) {
    let box = reach
    return (box.width + 4, box.height + 4)
  }

  /// The box of the picture about the middle of the ground, in metres.
  private var reach: Box {
    let middle = site.ground.middle
    var places: [Point] = site.boundaries.flatMap(\.rings).flatMap(\.points).map {
      slant.place($0 - middle)
    }
    for element in site.elements where element.isPresent && element.kind != .zone {
      guard let height = element.standing(storeyHeight: storeyHeight) else { continue }
      let points = element.shape.points + element.shape.region.rings.flatMap(\.points)
      places += points.map { slant.place($0 - middle, height) }
    }
    return Box(around: places) ?? Box(west: 0, south: 0, east: 1, north: 1)
  }

  private var storeyHeight: Double { site.description.storeyHeight }

  package func marks(on paper: DiagramPaper) throws -> ViewMarks {
    let ground = site.ground
    let size = max(ground.width, ground.height)
    let flat = PlanView(
      scale: paper.view.scale, centre: ground.middle,
      box: PaperBox(
        around: PaperPoint(0, 0), width: paper.view.millimetres(size + 20),
        height: paper.view.millimetres(size + 20)),
      share: paper.view.share)
    let reach = self.reach
    let eye = PaperSlant(
      slant: slant, view: flat,
      middle: PaperPoint(
        paper.view.box.middle.x - paper.view.millimetres(reach.middle.x),
        paper.view.box.middle.y + paper.view.millimetres(reach.middle.y)))
    let drawing = PlanDrawing(of: site, in: flat, paper.theme, paper.pen)
    var marks = try drawing.groundMarks().compactMap(eye.laid)
    marks += try standing(eye, drawing.light.sun, paper.theme, drawing.pen)
    return ViewMarks(marks: [.framed(paper.view.box, marks)])
  }

  private enum Thing {
    case solid(Solid)
    case tree(Element, Point, Double)
    case pole(Element, Point, Double)
  }

  /// All that stands, from the back to the front.
  private func standing(
    _ eye: PaperSlant, _ light: SunPosition, _ theme: Theme, _ pen: Pen
  ) throws -> [Mark] {
    var things: [Thing] = []
    var grounds: [Footprint] = []
    for thing in try self.things() {
      guard let ground = footprint(of: thing) else { continue }
      things.append(thing)
      grounds.append(ground)
    }
    let azimuth = light.azimuth - site.plane.convergence
    let sun = light.altitude > 0 ? Point(sin(azimuth), cos(azimuth)) : nil
    return PaintersOrder(grounds).turns.flatMap { turn -> [Mark] in
      switch things[turn.thing] {
      case .solid(let solid):
        guard let slice = turn.slice else { return solid.marks(eye, sun, theme, pen) }
        return solid.marks(of: grounds[turn.thing].slices[slice], eye, sun, theme, pen)
      case .tree(let tree, let point, let height):
        let radius = eye.view.millimetres(tree.crownRadius)
        // From above a crown shows its top too.
        let seen = eye.view.millimetres(height) * cos(slant.pitch) + radius * sin(slant.pitch)
        return TreeElevation(tree, at: eye.place(point), radius: radius, height: seen)
          .marks(theme, pen)
      case .pole(let lamp, let point, let height):
        let pole = PaperPath(through: [eye.place(point), eye.place(point, height)])
        let colour = lamp.feature.action == .new ? theme.accent : theme.ink
        return [
          .line(pole, Stroke(colour, width: pen.width(0.4))),
          .dots([eye.place(point, height)], diameter: 0.8, colour),
        ]
      }
    }
  }

  private func footprint(of thing: Thing) -> Footprint? {
    switch thing {
    case .solid(let solid): solid.footprint(slant)
    case .tree(let tree, let point, _):
      Footprint(
        at: slant.across(point), away: slant.depth(point), reach: tree.crownRadius)
    case .pole(_, let point, _):
      Footprint(at: slant.across(point), away: slant.depth(point), reach: 0.2)
    }
  }

  private func things() throws -> [Thing] {
    var things: [Thing] = []
    for element in site.elements where element.isPresent {
      guard let kind = element.kind,
        let height = element.standing(storeyHeight: storeyHeight)
      else { continue }
      switch kind {
      case .tree: things += element.shape.points.map { .tree(element, $0, height) }
      case .lamp: things += element.shape.points.map { .pole(element, $0, height) }
      case .building, .waste, .station, .toilet, .pavilion, .bikeParking, .wall, .hedge:
        let storey =
          kind == .building
          ? element.levels(storeyHeight: storeyHeight).map { height / $0 } : nil
        things += try element.standingPieces.map {
          .solid(Solid(element: element, piece: $0, height: height, storey: storey))
        }
      default: continue
      }
    }
    return things
  }
}

extension Element {
  /// Its ground piece by piece; lines leg by leg, so that a wall round a court is no single thing.
  fileprivate var standingPieces: [Region.Piece] {
    get throws {
      var pieces = shape.region.pieces
      guard let width else { return pieces }
      for path in shape.paths {
        for (a, b) in zip(path.points, path.points.dropFirst()) where a.distance(to: b) > 0.01 {
          guard let leg = Path([a, b]) else { continue }
          pieces += try leg.widened(to: width).pieces
        }
      }
      return pieces
    }
  }
}
