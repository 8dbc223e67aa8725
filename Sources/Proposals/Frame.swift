public import Projection
public import PublicSpace

/// What a command line says of coordinates; it overrules files and site.yaml.
public struct Frame: Hashable, Sendable {
  public var datum: Datum?
  public var plane: PlaneChoice?
  /// What is taken for a boundary where a layout has none; without it such a layout is refused.
  public var boundary: AssumedBoundary?

  public init(
    datum: Datum? = nil, plane: PlaneChoice? = nil, boundary: AssumedBoundary? = nil
  ) {
    self.datum = datum
    self.plane = plane
    self.boundary = boundary
  }

  /// What is said of the datum of a site's layouts outside their files.
  func hints(_ description: SiteDescription) -> DatumHints {
    DatumHints(option: datum, site: description.datum)
  }

  /// The description with the plane that was asked for.
  func applied(to description: SiteDescription) -> SiteDescription {
    var description = description
    if let plane { description.plane = plane }
    return description
  }
}
