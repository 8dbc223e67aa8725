import Geometry
import Navigation
import PublicSpace

/// How much of what one looks at is green.
///
///     Σ angles that end on green within 30 m ÷ Σ angles in view
///
/// After the green view index (Aoki; Li and others 2015), reckoned on the plan: a direction is green when
/// the eye meets a lawn, a bed, a garden or a hedge before anything that hides what is behind it.
struct GreenView {
  /// Opaque things first, then all green ground.
  private let screens: Screens
  private let opaque: Int

  init(of site: Site, on ground: SightGround, _ settled: SettledGround) throws {
    let green = try settled.ground(of: site) { $0.kind?.isGreen == true || $0.kind == .hedge }
    // A hedge that hides is green too.
    let hidden = zip(ground.screens.regions, ground.elements)
    let walls = hidden.filter { $1.kind != .hedge }.map(\.0)
    opaque = walls.count
    screens = Screens(walls + green.pieces.map { Region([$0]) }, on: ground.boundary)
  }

  /// - Parameter facing: Degrees clockwise from north that a seat looks towards, and 60° to each side of
  ///   it; nil for all round.
  func share(from place: Point, facing: Double?) -> Double? {
    switch screens.footing(of: place) {
    case .beyond: return nil
    case .inside(let regions): return regions.contains { $0 < opaque } ? nil : 1
    case .open: break
    }
    guard let view = screens.view(from: place, within: Lookout.greenReach) else { return nil }
    let field = facing.map { Self.field(facing: $0) }
    var (green, all) = (0.0, 0.0)
    for stretch in view.stretches {
      let sweep = stretch.sweep(about: place, within: field)
      all += sweep
      if case .surface(let screen) = stretch.nature, screen >= opaque { green += sweep }
    }
    return all > 1e-9 ? green / all : nil
  }

  /// Radians to the left from east, as intervals of 0…2π.
  private static func field(facing: Double) -> [Interval] {
    let middle = (90 - facing) * .pi / 180
    return Interval.wrapped(from: middle - .pi / 3, to: middle + .pi / 3)
  }
}
