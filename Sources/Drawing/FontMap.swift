internal import CPangoCairo
internal import PublicSpace
internal import Synchronization

/// A Pango font map over the fonts of some folders, lent to one user at a time and never freed.
///
/// Pango looks for fonts on threads of its own, which may still reach for a map when its last user
/// is done; and Fontconfig keeps one set-up current for the whole process. So neither a map nor a
/// set-up goes away: who is done with a map leaves it to the next.
struct FontMap: Sendable {
  nonisolated(unsafe) let config: OpaquePointer
  nonisolated(unsafe) let map: UnsafeMutablePointer<PangoFontMap>
  private let folders: [String]

  /// A map that no one else uses, until it is given back.
  static func borrowed(_ folders: [String]) throws(DrawingError) -> FontMap {
    try shelves.withLock { (shelves) throws(DrawingError) -> FontMap in
      var shelf: Shelf
      if let known = shelves[folders] {
        shelf = known
      } else {
        shelf = Shelf(config: try config(folders, isFirst: shelves.isEmpty))
      }
      defer { shelves[folders] = shelf }
      if let idle = shelf.idle.popLast() { return idle }
      guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
        throw .noFonts
      }
      yuan_font_map_set_config(map, shelf.config)
      return FontMap(config: shelf.config, map: map, folders: folders)
    }
  }

  func giveBack() {
    FontMap.shelves.withLock { $0[folders]?.idle.append(self) }
  }

  /// The set-up of a list of folders, and its maps that no one uses now.
  private struct Shelf: Sendable {
    nonisolated(unsafe) let config: OpaquePointer
    var idle: [FontMap] = []
  }

  private static let shelves = Mutex<[[String]: Shelf]>([:])

  private static func config(
    _ folders: [String], isFirst: Bool
  ) throws(DrawingError) -> OpaquePointer {
    guard let config = FcConfigCreate() else {
      throw DrawingError(DrawingError.openFonts, DrawingError.outOfMemory)
    }
    guard
      FcConfigParseAndLoadFromMemory(config, fontRules(folders: folders), FcTrue) == FcTrue,
      FcConfigBuildFonts(config) == FcTrue,
      // Pango starts Fontconfig's default set-up on a thread of its own, unless there is one.
      !isFirst || FcConfigSetCurrent(config) == FcTrue
    else {
      FcConfigDestroy(config)
      throw .noFonts
    }
    return config
  }
}

extension DrawingError {
  fileprivate static let noFonts = DrawingError(
    openFonts,
    Wording(zh: "Fontconfig 或 Pango 无法启动", en: "Fontconfig or Pango could not be set up"))
}
