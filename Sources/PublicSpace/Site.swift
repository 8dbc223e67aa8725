public import Geometry
public import Projection

/// A layout laid out in metres, with what its description says: all that can be measured and drawn.
public struct Site: Sendable {
  public let layout: Layout
  public let description: SiteDescription
  public let plane: Plane
  /// Every feature in the order of the file.
  public let elements: [Element]

  /// Throws `Rejection` when there is no boundary to measure in.
  public init(_ layout: Layout, _ description: SiteDescription = SiteDescription()) throws {
    try self.init(layout, description, on: nil)
  }

  /// Lays a layout out on a given plane, so that two layouts can be compared.
  public init(_ layout: Layout, _ description: SiteDescription, on plane: Plane?) throws {
    self.layout = layout
    self.description = description
    let borders = layout.features.filter { $0.kind == .boundary && !$0.outline.polygons.isEmpty }
    guard let centre = Coordinate(boxCentreOf: borders) else {
      throw Rejection(
        layout.file,
        [
          Finding(
            .error, "boundary.none",
            "has no boundary: draw one polygon with kind “boundary” round the site")
        ])
    }
    self.plane = plane ?? Plane(around: centre)
    elements = try Element.layOut(layout.features, on: self.plane)
  }

  /// The polygons of all boundaries, which may overlap.
  public var boundaries: [Region] {
    elements.filter { $0.kind == .boundary }.map(\.shape.region)
  }

  public func elements(of kind: Kind) -> [Element] { elements.filter { $0.kind == kind } }
}

extension Coordinate {
  /// The middle of the bounding box of all polygons.
  fileprivate init?(boxCentreOf features: [Feature]) {
    let all = features.flatMap { $0.outline.polygons.joined().joined() }
    let longitudes = all.map(\.longitude)
    let latitudes = all.map(\.latitude)
    guard let west = longitudes.min(), let east = longitudes.max(),
      let south = latitudes.min(), let north = latitudes.max()
    else { return nil }
    self.init((west + east) / 2, (south + north) / 2)
  }
}
