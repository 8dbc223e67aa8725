public import Geometry

/// A window from the ground to the paper at one scale: north up.
public struct PlanView: Hashable, Sendable {
  /// 400 for 1:400.
  public let scale: Double
  /// The ground in the middle of the box.
  public let centre: Point
  public let box: PaperBox
  /// Millimetres of the sheet for one of the box's, where blocks are set out larger than they print.
  public let share: Double

  /// The scales a plan may have, as they stand on a scale rule.
  public static let scales: [Double] = [
    100, 150, 200, 250, 300, 400, 500, 600, 750, 800, 1000, 1200, 1250, 1500, 2000, 2500, 3000,
    4000, 5000, 7500, 10_000, 15_000, 20_000, 25_000, 50_000, 100_000,
  ]

  public init(scale: Double, centre: Point, box: PaperBox, share: Double = 1) {
    self.scale = scale
    self.centre = centre
    self.box = box
    self.share = share
  }

  /// The largest true scale at which the ground fits a box.
  public init(fitting ground: Box, in box: PaperBox, share: Double = 1) {
    let needed =
      max(ground.width * 1000 / box.width, ground.height * 1000 / box.height) / share
    let scale = Self.scales.first { $0 >= needed } ?? (needed / 10_000).rounded(.up) * 10_000
    self.init(scale: scale, centre: ground.middle, box: box, share: share)
  }

  /// Whether doors, lamps and textures would only blot the drawing: a metre is hardly half a millimetre.
  var isSmall: Bool { millimetres(1) < 0.6 }

  /// Whether ground fits the box at this scale.
  public func holds(_ ground: Box) -> Bool {
    millimetres(ground.width) <= box.width && millimetres(ground.height) <= box.height
  }

  /// Millimetres in the box for metres on the ground.
  public func millimetres(_ metres: Double) -> Double { metres * 1000 / (scale * share) }

  /// Metres on the ground for millimetres in the box.
  public func metres(_ millimetres: Double) -> Double { millimetres * scale * share / 1000 }

  public func place(_ point: Point) -> PaperPoint {
    PaperPoint(
      box.middle.x + millimetres(point.x - centre.x),
      box.middle.y - millimetres(point.y - centre.y))
  }

  /// The ground that shows.
  public var ground: Box {
    let (halfWidth, halfHeight) = (metres(box.width) / 2, metres(box.height) / 2)
    return Box(
      west: centre.x - halfWidth, south: centre.y - halfHeight,
      east: centre.x + halfWidth, north: centre.y + halfHeight)
  }

  func path(_ region: Region) -> PaperPath {
    var path = PaperPath()
    for ring in region.rings { path.add(ring.points.dropLast().lazy.map(place), closed: true) }
    return path
  }

  func path(_ line: Path) -> PaperPath { PaperPath(through: line.points.map(place)) }
}
