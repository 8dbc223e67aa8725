import Projection

extension Finding {
  /// The code of the finding that says which estate serves as the boundary.
  static let estateBoundary = "osm.boundary"
}

extension [Feature] {
  /// Takes an estate (`landuse=residential`) for the boundary where none is drawn.
  ///
  /// Of several estates the one that holds most features; a finding says which.
  mutating func takeEstateForBoundary() -> Finding? {
    guard !contains(where: { $0.kind == .boundary }) else { return nil }
    let estates = indices.filter { self[$0].isEstate && !self[$0].outline.polygons.isEmpty }
    guard let first = estates.first else { return nil }
    let places = compactMap { $0.isEstate ? nil : $0.outline.first }
    let chosen =
      estates.count == 1 ? first : estates.mostFirst { self[$0].outline.held(of: places) }
    let estate = self[chosen]
    self[chosen] = estate.asBoundary
    let name = estate.name(in: .zh).map { "“\($0)”" } ?? ""
    let count = estates.count
    return Finding(
      .note, Finding.estateBoundary, feature: estate.id, at: estate.outline.first,
      Wording(
        zh: "没有画用地红线：以 landuse=residential \(name)代替"
          + (count == 1 ? "" : "（\(count) 个小区中，它所含要素最多）"),
        en: "no boundary is drawn:" + (count == 1 ? "" : " of \(count) it holds most features;")
          + " landuse=residential\(name.isEmpty ? "" : " ")\(name) was taken for it"),
      remedy: Wording(
        zh: "若要另选，画一个 kind 为“boundary”的面",
        en: "draw a polygon with kind “boundary” to choose another"))
  }
}

extension [Int] {
  /// The first of those that score most.
  fileprivate func mostFirst(_ score: (Int) -> Int) -> Int {
    var best = (self[0], -1)
    for index in self {
      let score = score(index)
      if score > best.1 { best = (index, score) }
    }
    return best.0
  }
}

extension Outline {
  /// How many of the places lie in its polygons.
  fileprivate func held(of places: [Coordinate]) -> Int {
    places.count { place in
      polygons.contains { rings in rings.count { $0.holds(place) } == 1 }
    }
  }
}

extension [Coordinate] {
  /// Whether the place lies inside the ring: a ray to the east crosses it an odd number of times.
  fileprivate func holds(_ place: Coordinate) -> Bool {
    var isInside = false
    for (a, b) in zip(self, dropFirst())
    where (a.latitude > place.latitude) != (b.latitude > place.latitude) {
      let share = (place.latitude - a.latitude) / (b.latitude - a.latitude)
      if place.longitude < a.longitude + share * (b.longitude - a.longitude) { isInside.toggle() }
    }
    return isInside
  }
}
