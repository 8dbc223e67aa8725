/// A diagram's key within a width: in columns, in fewer words, or else with its lines broken.
enum FittingKey {
  case columns(DiagramKey)
  case lines(KeyColumn)

  init(_ entries: [KeyEntry], on paper: DiagramPaper, letters: Double, width: Double) {
    let whole = DiagramKey(entries: entries, paper: paper, letters: letters)
    if let fitting = [whole, whole.brief].first(where: { $0.width <= width }) {
      self = .columns(fitting)
    } else {
      self = .lines(KeyColumn(whole.brief.entries, on: paper, letters: letters, width: width))
    }
  }

  func height(in width: Double) -> Double {
    switch self {
    case .columns(let key): key.height(in: width)
    case .lines(let key): key.height
    }
  }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    switch self {
    case .columns(let key): key.marks(in: box, &desk)
    case .lines(let key): key.marks(at: PaperPoint(box.x, box.y), &desk)
    }
  }
}
