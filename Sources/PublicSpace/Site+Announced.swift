import Projection

extension Site {
  /// The same with some features told to be new, where their file says nothing of what becomes of them.
  ///
  /// A number in a file, which a feature without an id goes by, tells none from another.
  package func announcing(new ids: [String]) -> Site {
    let ids = Set(ids)
    guard !ids.isEmpty else { return self }
    return Site(
      layout: layout, description: description, plane: plane,
      elements: elements.map { element in
        let feature = element.feature
        guard ids.contains(element.id), feature.isNamed, feature.action == .keep else {
          return element
        }
        return Element(feature: feature.asNew, shape: element.shape)
      })
  }

  private init(
    layout: Layout, description: SiteDescription, plane: Plane, elements: [Element]
  ) {
    self.layout = layout
    self.description = description
    self.plane = plane
    self.elements = elements
  }
}
