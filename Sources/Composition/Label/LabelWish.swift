/// A label that wants a place: where it may stand, what it would like best first.
struct LabelWish {
  struct Candidate {
    let box: PaperBox
    /// From the thing to the label, where it does not stand by it.
    var leader: Leader?
  }

  struct Leader: Hashable {
    let from: PaperPoint
    let to: PaperPoint

    /// Whether the line runs through a box.
    func crosses(_ box: PaperBox) -> Bool {
      var (low, high) = (0.0, 1.0)
      let way = to - from
      for (start, step, least, most) in [
        (from.x, way.x, box.x, box.right), (from.y, way.y, box.y, box.bottom),
      ] {
        if step == 0 {
          if start < least || start > most { return false }
          continue
        }
        let ends = [(least - start) / step, (most - start) / step].sorted()
        (low, high) = (max(low, ends[0]), min(high, ends[1]))
        if low > high { return false }
      }
      return true
    }
  }

  /// The best first.
  let candidates: [Candidate]
}
