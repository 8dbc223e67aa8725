/// Straight and curved lines on a sheet, open or closed, in millimetres.
public struct PaperPath: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case move(PaperPoint)
    case line(PaperPoint)
    case curve(PaperPoint, PaperPoint, PaperPoint)
    case close
  }

  public var steps: [Step] = []

  public init() {}

  /// A line through `points`.
  public init(through points: some Sequence<PaperPoint>, closed: Bool = false) {
    add(points, closed: closed)
  }

  public init(_ box: PaperBox) {
    let (left, top, right, bottom) = (box.x, box.y, box.right, box.bottom)
    self.init(
      through: [
        PaperPoint(left, top), PaperPoint(right, top),
        PaperPoint(right, bottom), PaperPoint(left, bottom),
      ], closed: true)
  }

  public init(circleAt centre: PaperPoint, radius: Double) {
    addCircle(at: centre, radius: radius)
  }

  public mutating func add(_ points: some Sequence<PaperPoint>, closed: Bool = false) {
    var first = true
    for point in points {
      steps.append(first ? .move(point) : .line(point))
      first = false
    }
    if closed { steps.append(.close) }
  }

  /// A circle as four cubic curves, clockwise, off by less than 0.03 % of its radius.
  public mutating func addCircle(at centre: PaperPoint, radius: Double) {
    let handle = radius * 0.552_284_75
    func at(_ x: Double, _ y: Double) -> PaperPoint { PaperPoint(centre.x + x, centre.y + y) }
    steps += [
      .move(at(radius, 0)),
      .curve(at(radius, handle), at(handle, radius), at(0, radius)),
      .curve(at(-handle, radius), at(-radius, handle), at(-radius, 0)),
      .curve(at(-radius, -handle), at(-handle, -radius), at(0, -radius)),
      .curve(at(handle, -radius), at(radius, -handle), at(radius, 0)),
      .close,
    ]
  }

  /// The points that straight lines pass through.
  var corners: [PaperPoint] {
    steps.compactMap { step in
      switch step {
      case .move(let point), .line(let point): point
      case .curve, .close: nil
      }
    }
  }
}
