import Geometry
import Projection
import PublicSpace

/// A layout as checks look at it: in degrees as written, and in metres as far as that makes sense.
struct Scene {
  let layout: Layout
  let description: SiteDescription
  /// Features that reading found faults with: what is said of those is said already.
  let faulty: Set<String>
  /// The place that most of the layout lies round.
  let middle: Coordinate?
  let plane: Plane
  /// Whether positions are degrees, not metres.
  let isInDegrees: Bool
  /// What has a geometry near the middle, in the order of the file.
  let elements: [Element]
  /// Their boxes, each by the index of its element.
  let boxes: [Box?]
  let tree: BoxTree

  init(_ layout: Layout, _ description: SiteDescription, faults: [Finding]) throws {
    self.layout = layout
    self.description = description
    faulty = Set(faults.compactMap(\.feature))
    isInDegrees = layout.datum != .local
    let median = Coordinate(medianOf: layout.features.compactMap(\.outline.first))
    // Metres of a grid that could not be turned into degrees are nowhere.
    middle = isInDegrees && median?.isOnEarth == false ? nil : median
    let middle = middle ?? Coordinate(0, 0)
    plane =
      isInDegrees
      ? Plane(around: middle, datum: layout.datum)
      : Plane(ofMetresAround: Point(middle.longitude, middle.latitude), near: Coordinate(0, 0))
    let reach = isInDegrees ? Self.reach : Self.reach * 100_000
    self.reach = reach
    let drawn = layout.features.filter { $0.outline.first != nil }
    let near = drawn.filter { $0.outline.isWithin(reach, of: middle) }
    // A layout as wide as a country is not in degrees, and its metres would say nothing.
    elements = near.count * 2 > drawn.count ? try Element.layOut(near, on: plane) : []
    boxes = elements.map(\.shape.box)
    tree = BoxTree(boxes)
  }

  /// What lies farther from the middle, in the layout's own units, is not laid out.
  let reach: Double
  private static let reach = 0.2

  func elements(of kinds: Kind...) -> [Element] {
    elements.filter { $0.isPresent && $0.kind.map(kinds.contains) == true }
  }

  /// The elements whose boxes meet a box.
  func elements(near box: Box) -> [Element] {
    tree.indices(meeting: box).map { elements[$0] }
  }
}

extension Outline {
  /// Whether it lies within so many degrees of a place.
  func isWithin(_ reach: Double, of middle: Coordinate) -> Bool {
    func isNear(_ place: Coordinate) -> Bool {
      abs(place.longitude - middle.longitude) <= reach
        && abs(place.latitude - middle.latitude) <= reach
    }
    return points.allSatisfy(isNear) && lines.allSatisfy { $0.allSatisfy(isNear) }
      && polygons.allSatisfy { $0.allSatisfy { $0.allSatisfy(isNear) } }
  }
}

extension Coordinate {
  fileprivate var isOnEarth: Bool { abs(longitude) <= 180 && abs(latitude) <= 90 }

  /// The middle that no stray moves; nil when there are no places.
  fileprivate init?(medianOf places: [Coordinate]) {
    guard !places.isEmpty else { return nil }
    self.init(
      places.map(\.longitude).sorted()[places.count / 2],
      places.map(\.latitude).sorted()[places.count / 2])
  }
}
