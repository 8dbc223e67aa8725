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

    /// The box about the line.
    var reach: PaperBox {
      PaperBox(
        x: min(from.x, to.x), y: min(from.y, to.y), width: abs(to.x - from.x),
        height: abs(to.y - from.y)
      ).inset(by: -0.01)
    }

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

  /// Each stage is only worked out where those before it have no free place.
  private let stages: [() -> [Candidate]]

  init(_ stages: [() -> [Candidate]]) {
    self.stages = stages
  }

  init(candidates: [Candidate]) {
    stages = [{ candidates }]
  }

  /// The best first.
  var candidates: some Sequence<Candidate> { stages.lazy.flatMap { $0() } }
}
