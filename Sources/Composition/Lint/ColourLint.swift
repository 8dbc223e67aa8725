/// One line of a key: its words and its example.
struct KeySample: Hashable, Sendable {
  let text: String
  let marks: [Mark]
  let box: PaperBox
}

/// Colours nearer than this are taken for one another: a photocopy has tone alone to tell them by.
private let leastDifference = (eyes: 8.0, photocopy: 4.5)

/// Lines of a key whose examples differ in nothing but colours that some eyes cannot tell apart.
func coloursAlike(in board: Board) -> [BoardFault] {
  board.keys.flatMap { key in
    key.indices.flatMap { i in
      key[(i + 1)...].compactMap { other -> BoardFault? in
        confusion(key[i], other)
      }
    }
  }
}

private func confusion(_ a: KeySample, _ b: KeySample) -> BoardFault? {
  let (one, two) = (Form(a), Form(b))
  guard a.text != b.text, one.shapes == two.shapes else { return nil }
  let pairs = zip(one.colours, two.colours)
  let blind = Vision.allCases.filter { vision in
    let least = vision == .photocopy ? leastDifference.photocopy : leastDifference.eyes
    return !pairs.contains { vision.difference($0, $1) >= least }
  }
  guard let worst = blind.first else { return nil }
  return BoardFault(
    1, nil, "lint.colours",
    zh: "图例“\(a.text)”与“\(b.text)”只差颜色，\(worst.name.zh)分不清",
    en:
      "the key's “\(a.text)” and “\(b.text)” differ in colour alone, and \(worst.name.en) cannot tell them apart"
  )
}

/// An example without its colours, and its colours without their shapes.
private struct Form {
  var shapes: [String] = []
  var colours: [Colour] = []

  init(_ sample: KeySample) {
    let white = Colour(0xFFFFFF)
    func near(_ value: Double, _ origin: Double) -> String { "\(((value - origin) * 2).rounded())" }
    func outline(_ path: PaperPath) -> String {
      path.steps.map { step in
        switch step {
        case .move(let to): "m" + near(to.x, sample.box.x) + near(to.y, sample.box.y)
        case .line(let to): "l" + near(to.x, sample.box.x) + near(to.y, sample.box.y)
        case .curve(_, _, let to): "c" + near(to.x, sample.box.x) + near(to.y, sample.box.y)
        case .close: "z"
        }
      }.joined()
    }
    func add(_ mark: Mark) {
      switch mark {
      case .area(let path, let colour), .union(let path, let colour):
        shapes.append("area" + outline(path))
        colours.append(colour.over(white))
      case .line(let path, let stroke):
        shapes.append("line\(stroke.width)\(stroke.dashes)" + outline(path))
        colours.append(stroke.colour.over(white))
      case .dots(let centres, let diameter, let colour):
        shapes.append("dots\(centres.count) \(diameter)")
        colours.append(colour.over(white))
      case .text(let line, _):
        shapes.append("text" + line.string)
        colours.append(line.style.colour)
      case .framed(_, let inside): inside.forEach(add)
      case .picture(let picture, _): shapes.append("picture" + picture.file)
      }
    }
    sample.marks.forEach(add)
  }
}
