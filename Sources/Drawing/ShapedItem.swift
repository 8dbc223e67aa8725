internal import CPangoCairo

/// A stretch of text in one font and script, shaped by Pango.
struct ShapedItem: ~Copyable {
  private let item: UnsafeMutablePointer<PangoItem>
  private let string: UnsafeMutablePointer<PangoGlyphString>

  /// Takes over an item that Pango has made of `text`.
  init(owning item: UnsafeMutablePointer<PangoItem>, of text: String) {
    let string: UnsafeMutablePointer<PangoGlyphString> = pango_glyph_string_new()
    (self.item, self.string) = (item, string)
    // Pango takes the language of Latin runs from the environment, and shapes would follow it.
    item.pointee.analysis.language = pango_language_from_string("zh-Hans")
    let bytes = Int32(text.utf8.count)
    text.withCString { pango_shape_item(item, $0, bytes, nil, string, PANGO_SHAPE_NONE) }
  }

  deinit {
    pango_item_free(item)
    pango_glyph_string_free(string)
  }

  var font: OpaquePointer? { yuan_scaled_font(item.pointee.analysis.font) }

  /// The same font as one that goes into files apart; the caller owns it.
  func fontApart() -> OpaquePointer? { yuan_font_apart(item.pointee.analysis.font) }

  /// Bytes of the text and the glyphs that show them.
  struct Cluster {
    var bytes: Range<Int>
    var glyphs: ArraySlice<PangoGlyphInfo>
  }

  var clusters: [Cluster] {
    let glyphs = Array(UnsafeBufferPointer(start: string.pointee.glyphs, count: count))
    let starts = (0..<count).map { Int(string.pointee.log_clusters[$0]) }
    let (first, length) = (Int(item.pointee.offset), Int(item.pointee.length))
    guard starts.first == 0, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      // Text that runs from right to left: kept together, which is right for all but its spacing.
      return [Cluster(bytes: first..<(first + length), glyphs: glyphs[...])]
    }
    let heads = starts.indices.filter { $0 == 0 || starts[$0] != starts[$0 - 1] }
    return zip(heads, heads.dropFirst() + [count]).map { head, next in
      let end = next < count ? starts[next] : length
      return Cluster(bytes: (first + starts[head])..<(first + end), glyphs: glyphs[head..<next])
    }
  }

  private var count: Int { Int(string.pointee.num_glyphs) }
}

extension PangoGlyphInfo {
  /// Whether no font has it; Pango would show a box.
  var isMissing: Bool { glyph & PangoGlyph(PANGO_GLYPH_UNKNOWN_FLAG) != 0 }

  var hasInk: Bool { glyph != PANGO_GLYPH_EMPTY && !isMissing }
}
