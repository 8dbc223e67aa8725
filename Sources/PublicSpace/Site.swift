public import Geometry
public import Projection

/// A layout laid out in metres, with what its description says: all that can be measured and drawn.
public struct Site: Sendable {
  public let layout: Layout
  public let description: SiteDescription
  public let plane: Plane
  /// Every feature in the order of the file; doors a little off a wall stand on it.
  public let elements: [Element]

  /// Throws `Rejection` when there is no boundary to measure in.
  public init(_ layout: Layout, _ description: SiteDescription = SiteDescription()) throws {
    try self.init(layout, description, on: nil)
  }

  /// Lays a layout out on a given plane, so that two layouts can be compared.
  public init(_ layout: Layout, _ description: SiteDescription, on plane: Plane?) throws {
    self.layout = layout
    self.description = description
    let borders = layout.features.filter {
      $0.kind == .boundary && $0.isPresent && !$0.outline.polygons.isEmpty
    }
    guard let centre = Coordinate(boxCentreOf: borders) else {
      throw Rejection(layout.path, [Finding(withoutBoundary: layout)])
    }
    let plane = try plane ?? Plane(for: layout, description, around: centre)
    guard plane.datum.agrees(with: layout.datum) else {
      throw Rejection(layout.path, [Finding(datum: layout.datum, on: plane)])
    }
    self.plane = plane
    let strays = layout.features.compactMap { Finding(stray: $0, from: centre, layout.datum) }
    guard strays.isEmpty else { throw Rejection(layout.path, strays) }
    elements = try Element.layOut(layout.features, on: plane).withDoorsOnWalls
    guard boundaries.contains(where: { $0.area > 1e-3 }) else {
      throw Rejection(
        layout.path,
        [
          Finding(
            .error, "boundary.flat",
            Wording(
              zh: "用地红线没有面积：请沿用地边界重新画成面",
              en: "has a boundary without area: draw it round the site"))
        ])
    }
  }

  /// What there is to say of the site before it is measured: its files, its plane, its place.
  public var findings: [Finding] {
    description.findings + layout.findings + planeFindings
      + ShiftAlarm(elements, on: plane, description).findings
  }

  /// The polygons of all boundaries, which may overlap.
  public var boundaries: [Region] {
    elements.filter { $0.kind == .boundary && $0.isPresent }.map(\.shape.region)
  }

  public func elements(of kind: Kind) -> [Element] { elements.filter { $0.kind == kind } }
}

extension Finding {
  /// An error when a feature lies more than a degree (100 km) from the site.
  fileprivate init?(stray feature: Feature, from centre: Coordinate, _ datum: Datum) {
    // A local plane serves a town, not a country.
    let reach = datum.isInDegrees ? 1.0 : 100_000
    let stray = feature.outline.first {
      abs($0.longitude - centre.longitude) > reach
        || abs($0.latitude - centre.latitude) > reach
    }
    guard let stray else { return nil }
    self.init(
      .error, "position.far", feature: feature.id, at: stray,
      Wording(
        zh: "位于 \(stray.longitude), \(stray.latitude)，远离用地红线：请检查坐标，或删去",
        en: "lies at \(stray.longitude), \(stray.latitude), far from the boundary:"
          + " check its coordinates or take it out"))
  }
}

extension Finding {
  /// An error when a layout cannot be laid beside another.
  fileprivate init(datum: Datum, on plane: Plane) {
    self.init(
      .error, "datum.mixed",
      Wording(
        zh: "采用 \(datum.name(in: .zh))，而与之对比的布局采用 \(plane.datum.name(in: .zh))",
        en: "is in \(datum.name) and is held against a layout in \(plane.datum.name)"),
      remedy: Wording(
        zh: "统一为同一坐标基准，例如用“yuan convert --to gcj02”",
        en: "bring both to one datum, such as with “yuan convert --to gcj02”"))
  }
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

extension Finding {
  /// Of a layout without anything in it nothing can be taken for a boundary.
  fileprivate init(withoutBoundary layout: Layout) {
    let remedy =
      layout.features.isEmpty
      ? Wording(
        zh: "布局中没有任何要素，请核对文件或重新导出",
        en: "there is no feature in it at all: check the file or export it again")
      : Wording(
        zh: "沿用地边界画一个 kind 为“boundary”的面；或在 measure、plan 命令中用 --boundary"
          + " hull 或 extent 代替",
        en: "draw one polygon with kind “boundary” round the site, or let measure and plan"
          + " take one with --boundary hull or extent")
    self.init(
      .error, "boundary.none", Wording(zh: "没有用地红线", en: "has no boundary"), remedy: remedy)
  }
}
