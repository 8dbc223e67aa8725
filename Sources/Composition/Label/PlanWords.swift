import Geometry
import PublicSpace

/// All words of a plan: its labels, and the key to its numbers where there is room beside the site.
struct PlanWords {
  let site: Site
  let view: PlanView
  /// The em of names in millimetres.
  let size: Double
  let isNumbered: Bool
  /// Whether the key may stand on a sheet of its own.
  var mayPart = false
  /// Room that something else has.
  var taken: [PaperBox] = []

  struct Placed {
    var marks: [Mark]
    var findings: [Finding]
    /// The key, where numbers stand and it has found no room.
    var homeless: PlaceKey?
  }

  func placed(_ desk: Desk) -> Placed {
    var labels = PlanLabels(
      site: site, view: view, theme: desk.theme, language: desk.language, ruler: desk.ruler,
      size: size, frame: view.box)
    labels.isNumbered = isNumbered
    labels.taken = taken
    let placed = labels.placed()
    let key = PlaceKey(
      entries: placed.entries, theme: desk.theme, ruler: desk.ruler,
      size: max(size * 0.92, min(size, Desk.smallestLetters)))
    guard !placed.entries.isEmpty else {
      return Placed(marks: placed.marks, findings: placed.findings.gathered)
    }
    if let spot = spot(for: key, avoiding: placed.taken) {
      let marks = placed.marks + key.marks(at: spot.corner, columns: spot.columns)
      return Placed(marks: marks, findings: placed.findings.gathered)
    }
    if mayPart {
      return Placed(marks: placed.marks, findings: placed.findings.gathered, homeless: key)
    }
    // Numbers without a key say nothing: names then stand in place.
    labels.isNumbered = false
    let named = labels.placed()
    return Placed(marks: named.marks, findings: named.findings.gathered)
  }

  private func spot(
    for key: PlaceKey, avoiding taken: [PaperBox]
  ) -> (corner: PaperPoint, columns: Int)? {
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
