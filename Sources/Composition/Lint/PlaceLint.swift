/// Text outside the box of its block.
func textsOutOfTheirBox(on subject: SheetUnderLint) -> [BoardFault] {
  subject.reading.texts.compactMap { text in
    // What stands in a frame has the frame for its box.
    guard text.frame == nil, let part = text.part,
      !part.box.inset(by: -slack(text)).contains(text.box)
    else { return nil }
    return BoardFault(
      subject.number, text.box, "lint.box",
      zh: "“\(text.words)”超出“\(part.title)”的范围",
      en: "“\(text.words)” stands outside the box of “\(part.title)”")
  }
}

/// Text cut by the frame of a drawing or by the edge of the sheet.
func textsCut(on subject: SheetUnderLint) -> [BoardFault] {
  let paper = PaperBox(x: 0, y: 0, width: subject.sheet.width, height: subject.sheet.height)
  return subject.reading.texts.compactMap { text in
    let frame = text.frame ?? paper
    let ink = text.box
    // What lies wholly outside a frame does not show at all.
    guard frame.intersects(ink), !frame.inset(by: -slack(text)).contains(ink) else { return nil }
    return BoardFault(
      subject.number, ink, "lint.cut",
      zh: "“\(text.words)”被边框切断", en: "“\(text.words)” is cut by a frame or an edge")
  }
}

/// Text over other text.
func textsOverTexts(on subject: SheetUnderLint) -> [BoardFault] {
  let texts = subject.reading.texts.filter { !$0.line.string.isEmpty }
    .map { (text: $0, box: $0.box, corners: $0.corners) }
    .sorted { $0.box.y < $1.box.y }
  var faults: [BoardFault] = []
  for (index, a) in texts.enumerated() {
    for b in texts[(index + 1)...] {
      guard b.box.y < a.box.bottom else { break }
      guard a.box.intersects(b.box), overlap(a.corners, b.corners) > 0.3 else { continue }
      faults.append(
        BoardFault(
          subject.number, a.box, "lint.overlap",
          zh: "“\(a.text.words)”与“\(b.text.words)”重叠",
          en: "“\(a.text.words)” and “\(b.text.words)” overlap"))
    }
  }
  return faults
}

/// A hair more than letters need: spaces at the ends of lines, rounding.
private func slack(_ text: PlacedText) -> Double { 0.12 * text.line.style.size + 0.2 }

/// How deep two turned boxes lie in each other, in millimetres; negative when they are apart.
///
/// The least of their overlaps along the directions of their sides.
private func overlap(_ a: [PaperPoint], _ b: [PaperPoint]) -> Double {
  let axes = [(a[0], a[1]), (a[1], a[2]), (b[0], b[1]), (b[1], b[2])].compactMap {
    from, to -> PaperPoint? in
    let length = distance(from, to)
    guard length > 0 else { return nil }
    return PaperPoint((to.x - from.x) / length, (to.y - from.y) / length)
  }
  return axes.map { axis in
    func reach(_ corners: [PaperPoint]) -> (low: Double, high: Double) {
      let along = corners.map { $0.x * axis.x + $0.y * axis.y }
      return (along.min() ?? 0, along.max() ?? 0)
    }
    let (one, two) = (reach(a), reach(b))
    return min(one.high, two.high) - max(one.low, two.low)
  }.min() ?? 0
}
