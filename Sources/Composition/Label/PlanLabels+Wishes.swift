import Geometry
import PublicSpace

extension PlanLabels {
  /// Where the name of a thing, or its number, may stand.
  func wish(
    _ width: Double, _ height: Double, for element: Element, at anchor: PaperPoint,
    _ area: PaperArea?
  ) -> LabelWish {
    let spots = LabelSpots(width: width, height: height, anchor: anchor, gap: em * 0.5)
    // A name may stand over what it names; on a diagram and a small plan it is led nowhere.
    let reach = isPlain || isTight ? 0 : em * Self.longestLeader
    if element.kind == .gate { return gateWish(spots, element, upTo: reach) }
    let isBuilding = element.kind == .building
    if isTight && !isBuilding && !isSought(element) {
      return LabelWish([{ area.map(spots.inside) ?? [] }])
    }
    let isOnRoof = isBuilding && (isPlain || isTight)
    guard let area else {
      return LabelWish([{ isPlain ? spots.on : [] }, { spots.beside }, { spots.led(upTo: reach) }])
    }
    return LabelWish([
      { spots.on }, { spots.inside(area) }, { isOnRoof ? spots.along(area) : spots.beside },
      { spots.led(upTo: reach) },
    ])
  }

  /// A gate's name stands by its triangle, never on it: outside, where that can be.
  private func gateWish(_ spots: LabelSpots, _ gate: Element, upTo reach: Double) -> LabelWish {
    guard let spot = gate.shape.points.first else {
      return LabelWish([{ spots.beside }, { spots.led(upTo: reach) }])
    }
    let pointer = Pointer(gateAt: spot, in: view, EdgeFinder(site))
    return LabelWish([{ spots.beside(pointer) }, { spots.led(upTo: reach) }])
  }

  /// Whether residents look for it on the smallest plan: a new place to play, to sit or to meet.
  private func isSought(_ element: Element) -> Bool {
    element.feature.action == .new && element.kind.map(Self.sought.contains) == true
  }
}
