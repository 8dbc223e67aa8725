internal import CPangoCairo
internal import Composition

extension Canvas {
  /// Paints a sheet.
  ///
  /// - Parameter tag: A part of a PDF that begins with the sheet.
  func paint(
    _ sheet: Sheet, with typesetter: Typesetter, beginning tag: String? = nil
  ) throws(DrawingError) {
    setColour(sheet.paper)
    cairo_paint(context)
    // Cairo forgets what was begun under paint that covers all.
    if let tag { cairo_tag_begin(context, tag, nil) }
    var painted = 0
    for part in sheet.parts {
      try paint(Array(sheet.marks[painted..<part.marks.lowerBound]), with: typesetter)
      beginPart(part)
      try paint(Array(sheet.marks[part.marks]), with: typesetter)
      endPart(part)
      painted = part.marks.upperBound
    }
    try paint(Array(sheet.marks[painted...]), with: typesetter)
    try check()
  }

  func paint(_ marks: [Mark], with typesetter: Typesetter) throws(DrawingError) {
    guard let drawings else { return try paintAll(marks, with: typesetter) }
    // A drawing of its own costs a file as much as some hundred bytes of lines.
    for run in marks.runs(ofWeight: 60) {
      switch run {
      case .drawing(let marks): holdPlace(for: drawings.add(marks, on: page))
      case .other(let marks): try paintAll(marks, with: typesetter)
      }
    }
  }

  private func paintAll(_ marks: [Mark], with typesetter: Typesetter) throws(DrawingError) {
    var last = LastText()
    for mark in marks {
      let goesOn = last.goesOn(with: mark)
      switch mark {
      case .area(let path, let colour): fill(path, colour, CAIRO_FILL_RULE_EVEN_ODD)
      case .union(let path, let colour): fill(path, colour, CAIRO_FILL_RULE_WINDING)
      case .line(let path, let stroke): draw(path, stroke)
      case .dots(let centres, let diameter, let colour): dot(centres, diameter, colour)
      case .text(let line, let place): try set(line, at: place, anew: goesOn, with: typesetter)
      case .picture(let picture, let box): try paint(picture, over: box)
      case .framed(let box, let inside):
        try saved { () throws(DrawingError) in
          trace(PaperPath(box))
          cairo_clip(context)
          try paintAll(inside, with: typesetter)
        }
      }
    }
  }

  private func fill(_ path: PaperPath, _ colour: Colour, _ rule: cairo_fill_rule_t) {
    setColour(colour)
    trace(path)
    cairo_set_fill_rule(context, rule)
    cairo_fill(context)
  }

  private func draw(_ path: PaperPath, _ stroke: Stroke) {
    setColour(stroke.colour)
    trace(path)
    inUnits {
      let unit = unitsPerMillimetre
      cairo_set_line_width(context, written(visible(stroke.width) * unit))
      let dashes = stroke.dashes.map { written($0 * unit) }
      cairo_set_dash(context, dashes, Int32(dashes.count), 0)
      cairo_set_line_cap(
        context, stroke.ends == .round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
      cairo_set_line_join(
        context, stroke.ends == .round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
      cairo_stroke(context)
    }
  }

  /// A width that pixels can show: Cairo samples 15 rows a pixel, and between them a line is lost.
  private func visible(_ width: Double) -> Double {
    isImage ? max(width, 0.3 / scale) : width
  }
}

/// The line of text that has just been set.
private struct LastText {
  private var line: TextLine?
  private var place = PaperPoint(0, 0)
  private var isAnew = false

  /// Whether Cairo would write a mark on from it.
  mutating func goesOn(with mark: Mark) -> Bool {
    guard case .text(let line, let place) = mark else {
      self.line = nil
      return false
    }
    let isAlike =
      line.style.size == self.line?.style.size && line.turn == self.line?.turn
      && place.y == self.place.y
    isAnew = isAlike && !isAnew
    (self.line, self.place) = (line, place)
    return isAnew
  }
}
