internal import CPangoCairo

/// Fonts for lines without Han letters, which go into a PDF apart from those for lines with some.
///
/// Where some pairs of capitals (F and L, K and L) share a font with Han letters, Cairo 1.16 puts all
/// pieces of outlines that Han letters are made of into the file: 0.9 million bytes where 0.1 would do.
final class FontsApart {
  private var known: [OpaquePointer: OpaquePointer] = [:]

  deinit {
    for (font, apart) in known {
      cairo_scaled_font_destroy(apart)
      cairo_scaled_font_destroy(font)
    }
  }

  /// The font of an item of a line; it stays whose it was.
  func font(of item: borrowing ShapedItem, in line: String) -> OpaquePointer? {
    guard let font = item.font, !line.hasHan else { return item.font }
    if let apart = known[font] { return apart }
    guard let apart = item.fontApart() else { return font }
    // While it is kept no other font may get its address.
    known[cairo_scaled_font_reference(font)] = apart
    return apart
  }
}

extension String {
  /// Whether it has letters or marks of Chinese, Japanese or Korean.
  fileprivate var hasHan: Bool { unicodeScalars.contains { $0.value >= 0x2E80 } }
}
