internal import CPangoCairo

/// One line of text as placed glyphs, its baseline starting at 0, 0.
struct SetLine: ~Copyable {
  /// The grid that our fonts are drawn on: outlines are exact, and Pango's rounding is never seen.
  static let unitsPerEm = 1000.0
  static let stepsPerEm = unitsPerEm * Double(PANGO_SCALE)
  /// Readers of a PDF take a wider gap for a space, in ems.
  private static let widestUnspacedGap = 0.08

  /// Room that is not in the fonts, in ems; figures keep their own width if none is given.
  struct Spacing {
    var tracking = 0.0
    var figure: Double?
  }

  private let text: String
  private let outlines: GlyphOutlines
  private var runs: [Run] = []
  /// The advance width in ems.
  private(set) var width = 0.0
  /// Where the last letter ends in units, by its font alone.
  private var pen: Double?
  /// Where letters stand in the text that no font has, counted in bytes.
  private(set) var missing: [Int] = []

  /// Sets `text` in the context's font.
  init(
    _ text: String, context: OpaquePointer, attributes: OpaquePointer, _ outlines: GlyphOutlines,
    _ apart: FontsApart, _ spacing: Spacing
  ) {
    self.text = text
    self.outlines = outlines
    let gaps = Set(mixedScriptGaps(in: text))
    let utf8 = Array(text.utf8)
    let attributes = Self.narrowing(latinQuotes(in: text), on: attributes)
    defer { pango_attr_list_unref(attributes) }
    let items = text.withCString {
      pango_itemize(context, $0, 0, Int32(utf8.count), attributes, nil)
    }
    defer { g_list_free(items) }
    var next = items
    while let link = next {
      next = link.pointee.next
      guard let data = link.pointee.data else { continue }
      let shaped = ShapedItem(owning: data.assumingMemoryBound(to: PangoItem.self), of: text)
      guard let font = apart.font(of: shaped, in: text) else { continue }
      if runs.last?.font != font {
        runs.append(Run(font: cairo_scaled_font_reference(font)))
      }
      for cluster in shaped.clusters {
        let isFigure =
          cluster.bytes.count == 1 && (0x30...0x39).contains(utf8[cluster.bytes.lowerBound])
        let hasGap = gaps.contains { cluster.bytes.contains($0) }
        add(
          cluster, asWideAs: isFigure ? spacing.figure : nil,
          then: spacing.tracking + (hasGap ? mixedScriptGap : 0))
      }
    }
  }

  deinit {
    for run in runs { cairo_scaled_font_destroy(run.font) }
  }

  /// The attributes with proportional marks in some bytes; the caller owns them.
  private static func narrowing(
    _ marks: [Range<Int>], on attributes: OpaquePointer
  ) -> OpaquePointer {
    guard !marks.isEmpty, let narrowed = pango_attr_list_copy(attributes) else {
      return pango_attr_list_ref(attributes)
    }
    for bytes in marks {
      guard let feature = pango_attr_font_features_new("tnum, pwid") else { continue }
      feature.pointee.start_index = UInt32(bytes.lowerBound)
      feature.pointee.end_index = UInt32(bytes.upperBound)
      pango_attr_list_change(narrowed, feature)
    }
    return narrowed
  }

  /// Adds a letter, in the middle of `room` if any is given, and the space after it.
  private mutating func add(
    _ cluster: ShapedItem.Cluster, asWideAs room: Double?, then space: Double
  ) {
    let own = cluster.glyphs.reduce(0) { $0 + Double($1.geometry.width) / Self.stepsPerEm }
    var x = width + (room.map { ($0 - own) / 2 } ?? 0)
    var placed: [cairo_glyph_t] = []
    for glyph in cluster.glyphs {
      let place = glyph.geometry
      if glyph.hasInk {
        var letter = cairo_glyph_t(
          index: UInt(glyph.glyph),
          x: x * Self.unitsPerEm + Double(place.x_offset) / Double(PANGO_SCALE),
          y: Double(place.y_offset) / Double(PANGO_SCALE))
        stand(&letter, in: runs[runs.count - 1].font)
        placed.append(letter)
      }
      if glyph.isMissing { missing.append(cluster.bytes.lowerBound) }
      x += Double(place.width) / Self.stepsPerEm
    }
    runs[runs.count - 1].add(
      placed, bytes: cluster.bytes.count, joinsNext: space > Self.widestUnspacedGap)
    width += (room ?? own) + space
  }

  /// Moves a letter to where it stands when it is written into a PDF: a whole number of units behind
  /// the letter before it, and right behind it rather than by less than three.
  private mutating func stand(_ letter: inout cairo_glyph_t, in font: OpaquePointer) {
    if let pen {
      let gap = (letter.x - pen).rounded()
      letter.x = abs(gap) < 3 ? pen : pen + gap
    }
    var extents = cairo_text_extents_t()
    cairo_scaled_font_glyph_extents(font, &letter, 1, &extents)
    pen = letter.x + extents.x_advance
  }

  /// Shows the letters as text that can be searched and copied; a thousandth of an em is a unit.
  func show(on cairo: OpaquePointer) {
    var start = 0
    text.withCString { text in
      for run in runs {
        cairo_set_scaled_font(cairo, run.font)
        cairo_show_text_glyphs(
          cairo, text + start, Int32(run.bytes), run.glyphs, Int32(run.glyphs.count),
          run.clusters, Int32(run.clusters.count), cairo_text_cluster_flags_t(0))
        start += run.bytes
      }
    }
  }

  /// Fills the letters' outlines one by one, as readers of files do; a thousandth of an em is a unit.
  func fillOutlines(on cairo: OpaquePointer) {
    cairo_new_path(cairo)
    cairo_set_fill_rule(cairo, CAIRO_FILL_RULE_WINDING)
    var line = cairo_matrix_t()
    cairo_get_matrix(cairo, &line)
    for run in runs {
      for glyph in run.glyphs {
        guard let outline = outlines.outline(of: glyph.index, in: run.font) else { continue }
        var letter = line
        cairo_matrix_translate(&letter, glyph.x, glyph.y)
        cairo_set_matrix(cairo, &letter)
        cairo_append_path(cairo, outline)
        cairo_fill(cairo)
      }
    }
    cairo_set_matrix(cairo, &line)
  }

  /// The outline of each letter without curves, and where it stands.
  func eachFlatOutline(
    tolerance: Double,
    _ work: (UnsafeMutablePointer<cairo_path_t>, _ x: Double, _ y: Double) -> Void
  ) {
    for run in runs {
      for glyph in run.glyphs {
        _ = outlines.flatOutline(of: glyph.index, in: run.font, tolerance: tolerance) {
          work($0, glyph.x, glyph.y)
        }
      }
    }
  }
}

/// Glyphs of one font, and the bytes of text that they show.
private struct Run {
  let font: OpaquePointer
  var glyphs: [cairo_glyph_t] = []
  var clusters: [cairo_text_cluster_t] = []
  var bytes = 0
  private var joinsNext = false

  init(font: OpaquePointer) { self.font = font }

  /// Letters that are joined are one piece of text to who reads the file, without a space.
  mutating func add(_ new: [cairo_glyph_t], bytes count: Int, joinsNext: Bool) {
    if self.joinsNext, let last = clusters.indices.last {
      clusters[last].num_bytes += Int32(count)
      clusters[last].num_glyphs += Int32(new.count)
    } else {
      clusters.append(
        cairo_text_cluster_t(num_bytes: Int32(count), num_glyphs: Int32(new.count)))
    }
    glyphs += new
    bytes += count
    self.joinsNext = joinsNext
  }
}
