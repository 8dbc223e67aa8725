public import Composition

/// Sets and measures text; one for a run.
///
/// Fonts are opened with the first line of text, and a drawing without text pays nothing.
public final class Typesetter: TextRuler {
  private let folders: [String]
  private lazy var fonts: Result<FontLibrary, DrawingError> = open()
  private var widths: [Measured: Double] = [:]
  private var lacks: [Measured: [Character]] = [:]

  /// Looks for fonts where the system keeps them, and in the folders that `YUAN_FONTS` names.
  public convenience init() {
    self.init(fontFolders: systemFontFolders())
  }

  init(fontFolders: [String]) {
    folders = fontFolders
  }

  /// Says now, in place of with the first line painted, that fonts are missing.
  public func requireFonts() throws(DrawingError) {
    for face in TextStyle.Face.allCases { _ = try set("", face, tracking: 0) }
  }

  /// The advance width of one line in millimetres, tracking and Han-Latin gaps included.
  ///
  /// Where fonts are missing each letter counts as a square; painting then says what is missing.
  public func width(of string: String, in style: TextStyle) -> Double {
    let key = Measured(string: string, face: style.face, tracking: style.tracking)
    if let known = widths[key] { return known * style.size }
    do {
      let ems = try set(string, style).width
      widths[key] = ems
      return ems * style.size
    } catch {
      return Double(string.count) * (1 + style.tracking) * style.size
    }
  }

  /// The characters of `string` that no font of ours has, each once, as they come.
  public func missingGlyphs(
    in string: String, face: TextStyle.Face
  ) throws(DrawingError) -> [Character] {
    let text = string.onOneLine
    let missing = try set(text, face, tracking: 0).missing
    var found: [Character] = []
    for place in missing {
      let character = text[text.utf8.index(text.startIndex, offsetBy: place)]
      if !found.contains(character) { found.append(character) }
    }
    return found
  }

  public var twin: @Sendable () -> any TextRuler {
    { [folders] in Typesetter(fontFolders: folders) }
  }

  public func lacking(in string: String, face: TextStyle.Face) -> [Character] {
    let key = Measured(string: string, face: face, tracking: 0)
    if let known = lacks[key] { return known }
    let missing = (try? missingGlyphs(in: string, face: face)) ?? []
    lacks[key] = missing
    return missing
  }

  func set(_ string: String, _ style: TextStyle) throws(DrawingError) -> SetLine {
    try set(string, style.face, tracking: style.tracking)
  }

  private func set(
    _ string: String, _ face: TextStyle.Face, tracking: Double
  ) throws(DrawingError) -> SetLine {
    try fonts.get().set(string.onOneLine, in: face, tracking: tracking)
  }

  private func open() -> Result<FontLibrary, DrawingError> {
    do { return .success(try FontLibrary(folders)) } catch { return .failure(error) }
  }

  private struct Measured: Hashable {
    var string: String
    var face: TextStyle.Face
    var tracking: Double
  }
}

extension String {
  /// This text with spaces for line breaks and other control characters: a line is one line.
  fileprivate var onOneLine: String {
    func breaks(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029
    }
    guard unicodeScalars.contains(where: breaks) else { return self }
    var line = UnicodeScalarView()
    line.append(contentsOf: unicodeScalars.map { breaks($0) ? " " : $0 })
    return String(line)
  }
}
