internal import Composition

/// Marks in their order, those without words together.
enum MarkRun: Equatable {
  /// Shapes, lines and textures.
  case drawing([Mark])
  /// Words, pictures, and so little drawing that it is not worth a place of its own.
  case other([Mark])
}

extension [Mark] {
  /// Stretches of marks without words, of at least some weight, and what stands between them.
  func runs(ofWeight least: Int) -> [MarkRun] {
    var runs: [MarkRun] = []
    var (drawing, others): ([Mark], [Mark]) = ([], [])
    func endDrawing() {
      if drawing.reduce(0, { $0 + $1.weight }) < least {
        others += drawing
      } else {
        endOthers()
        runs.append(.drawing(drawing))
      }
      drawing = []
    }
    func endOthers() {
      if !others.isEmpty { runs.append(.other(others)) }
      others = []
    }
    for mark in unframed {
      if mark.isDrawing {
        drawing.append(mark)
      } else {
        if !drawing.isEmpty { endDrawing() }
        others.append(mark)
      }
    }
    if !drawing.isEmpty { endDrawing() }
    endOthers()
    return runs
  }

  /// The same marks, where frames hold drawing alone or nothing of it.
  private var unframed: [Mark] {
    flatMap { mark -> [Mark] in
      guard case .framed(let box, let inside) = mark, !mark.isDrawing else { return [mark] }
      return inside.runs(ofWeight: 0).map { run in
        switch run {
        case .drawing(let marks), .other(let marks): .framed(box, marks)
        }
      }
    }
  }
}

extension Mark {
  /// Whether it is shapes, lines and textures alone.
  fileprivate var isDrawing: Bool {
    switch self {
    case .area, .union, .line, .dots: true
    case .text, .picture: false
    case .framed(_, let inside): inside.allSatisfy(\.isDrawing)
    }
  }

  /// How many places it has: what it costs to write.
  fileprivate var weight: Int {
    switch self {
    case .area(let path, _), .union(let path, _), .line(let path, _): path.steps.count
    case .dots(let centres, _, _): centres.count
    case .text, .picture: 0
    // Cairo writes a frame anew for each mark in it, cut down to whole points that the mark touches.
    case .framed(_, let inside): inside.reduce(60) { $0 + $1.weight }
    }
  }
}
