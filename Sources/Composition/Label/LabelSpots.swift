import Geometry
import Glibc

/// Where a label of a size may stand by a thing, the best place first.
struct LabelSpots {
  let width: Double
  let height: Double
  /// The thing's own place.
  let anchor: PaperPoint
  /// What the label keeps from the thing when it stands beside it.
  let gap: Double

  private func box(_ dx: Double, _ dy: Double) -> PaperBox {
    PaperBox(
      around: PaperPoint(anchor.x + dx, anchor.y + dy), width: width, height: height)
  }

  /// Right on the thing.
  var on: [LabelWish.Candidate] { [LabelWish.Candidate(box: box(0, 0))] }

  /// On the thing's own ground, the nearest to its middle first.
  func inside(_ area: PaperArea) -> [LabelWish.Candidate] {
    var steps: [PaperPoint] = []
    let across = max(width, area.box.width / 10) / 4
    for row in -4...4 {
      for column in -6...6 {
        steps.append(PaperPoint(Double(column) * across, Double(row) * height * 0.4))
      }
    }
    // Up and down is a worse move than along.
    func cost(_ step: PaperPoint) -> Double { hypot(step.x, step.y * 1.5) }
    steps.sort { cost($0) < cost($1) }
    return steps.map { box($0.x, $0.y) }.filter { $0.corners.allSatisfy(area.contains) }
      .map { LabelWish.Candidate(box: $0) }
  }

  /// Over a long thing that is hardly higher than the label: to its left and right.
  func along(_ area: PaperArea) -> [LabelWish.Candidate] {
    let spare = max(0, area.box.width - width) / 2
    return [0.35, -0.35, 0.7, -0.7].map { LabelWish.Candidate(box: box($0 * spare, 0)) }
  }

  /// Close beside it: above, below, to the sides, at the corners.
  var beside: [LabelWish.Candidate] {
    let (dx, dy) = (width / 2 + gap, height / 2 + gap)
    let places = [
      (0, -dy), (0, dy), (dx, 0), (-dx, 0), (dx, -dy), (-dx, -dy), (dx, dy), (-dx, dy),
    ]
    return places.map { LabelWish.Candidate(box: box($0.0, $0.1)) }
  }

  /// Close beside a triangle, behind it first and in front of it last.
  func beside(_ pointer: Pointer) -> [LabelWish.Candidate] {
    let (box, gap) = (pointer.box, gap * 0.6)
    let (dx, dy) = ((box.width + width) / 2 + gap, (box.height + height) / 2 + gap)
    let back = box.middle - anchor
    let steps = [(0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, 1), (1, -1), (-1, -1)].map {
      PaperPoint(dx * $0.0, dy * $0.1)
    }
    func behind(_ step: PaperPoint) -> Double {
      (step.x * back.x + step.y * back.y) / hypot(step.x, step.y)
    }
    return steps.sorted { behind($0) > behind($1) }.map { step in
      let middle = PaperPoint(box.middle.x + step.x, box.middle.y + step.y)
      return LabelWish.Candidate(box: PaperBox(around: middle, width: width, height: height))
    }
  }

  /// Farther and farther off, with a leader.
  func led(upTo reach: Double) -> [LabelWish.Candidate] {
    var candidates: [LabelWish.Candidate] = []
    var away = height * 0.5 + gap * 2
    while away < reach {
      for turn in 0..<16 {
        let angle = Double(turn) * .pi / 8 - .pi / 2
        let box = self.box(
          cos(angle) * (away + width / 2), sin(angle) * (away + height / 2))
        let end = PaperPoint(
          min(max(anchor.x, box.x), box.right), min(max(anchor.y, box.y), box.bottom))
        candidates.append(
          LabelWish.Candidate(box: box, leader: LabelWish.Leader(from: anchor, to: end)))
      }
      away += height * 0.8
    }
    return candidates
  }
}

extension PaperBox {
  fileprivate var corners: [PaperPoint] {
    [
      PaperPoint(x, y), PaperPoint(right, y), PaperPoint(right, bottom), PaperPoint(x, bottom),
    ]
  }
}
