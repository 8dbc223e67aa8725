import Geometry
import PublicSpace

/// All words of a plan: its labels, and the key to its numbers where there is room beside the site.
struct PlanWords {
  let site: Site
  let view: PlanView
  /// The em of names in millimetres.
  let size: Double
  let isNumbered: Bool
  /// Room for the key; nil to look for some in the plan's own frame.
  var keyBox: PaperBox?

  func placed(_ desk: Desk) -> (marks: [Mark], findings: [Finding], hasKey: Bool) {
    var labels = PlanLabels(
      site: site, view: view, theme: desk.theme, language: desk.language, ruler: desk.ruler,
      size: size, frame: view.box)
    labels.isNumbered = isNumbered
    let placed = labels.placed()
    let key = PlaceKey(
      entries: placed.entries, theme: desk.theme, ruler: desk.ruler,
      size: max(size * 0.92, min(size, Desk.smallestLetters)))
    guard !placed.entries.isEmpty else { return (placed.marks, placed.findings, false) }
    if let spot = spot(for: key, avoiding: placed.taken) {
      return (
        placed.marks + key.marks(at: spot.corner, columns: spot.columns), placed.findings, true
      )
    }
    // Numbers without a key say nothing: names then stand in place.
    labels.isNumbered = false
    let named = labels.placed()
    return (named.marks, named.findings, false)
  }

  private func spot(
    for key: PlaceKey, avoiding taken: [PaperBox]
  ) -> (corner: PaperPoint, columns: Int)? {
    if let keyBox {
      let columns = key.columns(in: keyBox.height)
      let extent = key.extent(columns: columns)
      guard extent.width <= keyBox.width else { return nil }
      return (PaperPoint(keyBox.x, keyBox.y), columns)
    }
    let room = FreeRoom(
      frame: view.box.inset(by: size * 0.4),
      grounds: site.boundaries.compactMap { PaperArea($0, in: view) }, taken: taken + furniture)
    for columns in 1...6 {
      let extent = key.extent(columns: columns)
      if let corner = room.place(width: extent.width, height: extent.height) {
        return (corner, columns)
      }
    }
    return nil
  }

  /// Where scale bars and arrows stand on boards.
  private var furniture: [PaperBox] {
    let box = view.box
    return [
      PaperBox(x: box.x, y: box.bottom - size * 3, width: box.width * 0.3, height: size * 3),
      PaperBox(x: box.right - size * 5, y: box.y, width: size * 5, height: size * 12),
    ]
  }
}
