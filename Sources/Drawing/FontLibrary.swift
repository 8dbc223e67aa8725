internal import CPangoCairo
internal import Composition
internal import PublicSpace

/// The fonts of our faces and nothing else, so that text comes out alike on every machine.
final class FontLibrary {
  private let fonts: FontMap
  private let context: OpaquePointer
  private let attributes: OpaquePointer
  private let outlines = GlyphOutlines()
  private let apart = FontsApart()
  private var descriptions: [TextStyle.Face: OpaquePointer] = [:]
  private var figureWidths: [TextStyle.Face: Double] = [:]

  init(_ folders: [String]) throws(DrawingError) {
    fonts = try FontMap.borrowed(folders)
    context = pango_font_map_create_context(fonts.map)
    attributes = pango_attr_list_new()

    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("zh-Hans"))
    pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum"))
  }

  deinit {
    for description in descriptions.values { pango_font_description_free(description) }
    pango_attr_list_unref(attributes)
    g_object_unref(UnsafeMutableRawPointer(context))
    fonts.giveBack()
  }

  /// Sets one line; all figures of a face are as wide as its 0, so that columns of them align.
  func set(
    _ text: String, in face: TextStyle.Face, tracking: Double
  ) throws(DrawingError) -> SetLine {
    pango_context_set_font_description(context, try description(of: face))
    let figure = figureWidths[face] ?? line("0", SetLine.Spacing()).width
    figureWidths[face] = figure
    return line(text, SetLine.Spacing(tracking: tracking, figure: figure))
  }

  private func line(_ text: String, _ spacing: SetLine.Spacing) -> SetLine {
    SetLine(text, context: context, attributes: attributes, outlines, apart, spacing)
  }

  private func description(of face: TextStyle.Face) throws(DrawingError) -> OpaquePointer {
    if let known = descriptions[face] { return known }
    guard has(face) else {
      let name = face.family + (face.isBold ? " Bold" : "")
      throw DrawingError(
        DrawingError.openFonts,
        Wording(
          zh: "缺少字体“\(name)”；请安装（apt install \(face.debianPackage)），"
            + "或把 YUAN_FONTS 设为存放该字体的文件夹",
          en: "“\(name)” is missing; install it (apt install \(face.debianPackage))"
            + " or set YUAN_FONTS to a folder that holds it"))
    }
    guard let made = pango_font_description_new() else {
      throw DrawingError(DrawingError.openFonts, DrawingError.outOfMemory)
    }
    pango_font_description_set_family(made, face.family)
    pango_font_description_set_weight(made, face.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_absolute_size(made, SetLine.stepsPerEm)
    descriptions[face] = made
    return made
  }

  /// Whether a font of just this family and weight is there: a likeness would change the board.
  private func has(_ face: TextStyle.Face) -> Bool {
    guard let pattern = FcPatternCreate() else { return false }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, face.family)
    FcPatternAddInteger(pattern, FC_WEIGHT, face.isBold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR)
    let nothing = FcObjectSetCreate()
    defer { FcObjectSetDestroy(nothing) }
    guard let found = FcFontList(fonts.config, pattern, nothing) else { return false }
    defer { FcFontSetDestroy(found) }
    return found.pointee.nfont > 0
  }
}
