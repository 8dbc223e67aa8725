internal import CPangoCairo

/// One line of text as placed glyphs, its baseline starting at 0, 0.
struct SetLine: ~Copyable {
  /// Pango counts in 1/1024 of a unit: with this many units an em, rounding is never seen.
  static let unitsPerEm = 100.0
  static let stepsPerEm = unitsPerEm * Double(PANGO_SCALE)
  /// Readers of a PDF take a wider gap for a space, in ems.
  private static let widestUnspacedGap = 0.08

  /// Room that is not in the fonts, in ems; figures keep their own width if none is given.
  struct Spacing {
    var tracking = 0.0
    var figure: Double?
  }

  private let text: String
  private var runs: [Run] = []
  /// The advance width in ems.
  private(set) var width = 0.0
  /// Where letters stand in the text that no font has, counted in bytes.
  private(set) var missing: [Int] = []

  /// Sets `text` in the context's font.
  init(_ text: String, context: OpaquePointer, attributes: OpaquePointer, _ spacing: Spacing) {
    self.text = text
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
      guard let font = shaped.font else { continue }
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
        placed.append(
          cairo_glyph_t(
            index: UInt(glyph.glyph),
            x: x * Self.unitsPerEm + Double(place.x_offset) / Double(PANGO_SCALE),
            y: Double(place.y_offset) / Double(PANGO_SCALE)))
      }
      if glyph.isMissing { missing.append(cluster.bytes.lowerBound) }
      x += Double(place.width) / Self.stepsPerEm
    }
    runs[runs.count - 1].add(
      placed, bytes: cluster.bytes.count, joinsNext: space > Self.widestUnspacedGap)
    width += (room ?? own) + space
  }

  /// Shows the letters as text that can be searched and copied; `size` is the em in user units.
  func show(on cairo: OpaquePointer, size: Double) {
    var start = 0
    text.withCString { text in
      eachRun(on: cairo, size: size) { run in
        cairo_show_text_glyphs(
          cairo, text + start, Int32(run.bytes), run.glyphs, Int32(run.glyphs.count),
          run.clusters, Int32(run.clusters.count), cairo_text_cluster_flags_t(0))
        start += run.bytes
      }
    }
  }

  /// Adds the letters' outlines to the current path; `size` is the em in user units.
  func addOutlines(to cairo: OpaquePointer, size: Double) {
    cairo_new_path(cairo)
    eachRun(on: cairo, size: size) { run in
      cairo_glyph_path(cairo, run.glyphs, Int32(run.glyphs.count))
    }
  }

  private func eachRun(on cairo: OpaquePointer, size: Double, _ work: (Run) -> Void) {
    cairo_save(cairo)
    cairo_scale(cairo, size / Self.unitsPerEm, size / Self.unitsPerEm)
    for run in runs {
      cairo_set_scaled_font(cairo, run.font)
      work(run)
    }
    cairo_restore(cairo)
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
