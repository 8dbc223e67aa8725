import CPangoCairo
import Foundation
import Testing

@testable import Drawing

/// A font that a PDF holds: outlines on a grid of 1000 to the em, and how far each letter goes on.
struct PDFFont {
  let scaled: OpaquePointer
  let advances: [Double]

  /// - Parameter words: The font's dictionary, as Cairo writes it for letters of two bytes.
  init(_ words: String, in objects: PDFObjects) throws {
    let inner = objects.words(try #require(objects.reference("DescendantFonts", in: words)))
    let widths = try #require(inner.range(of: "/W ["))
    advances = inner[widths.upperBound...].prefix { $0 != "]" }
      .split { !"0123456789.".contains($0) }.dropFirst().compactMap { Double($0) }
    let about = objects.words(try #require(objects.reference("FontDescriptor", in: inner)))
    let file = try #require(
      objects.reference("FontFile3", in: about) ?? objects.reference("FontFile2", in: about))
    scaled = try scaledFont([UInt8](objects.stream(file)))
  }
}

/// A font of 1000 units to the em, as a PDF holds it; it is kept for as long as the test runs.
private func scaledFont(_ bytes: [UInt8]) throws -> OpaquePointer {
  typealias Start = @convention(c) (UnsafeMutablePointer<OpaquePointer?>) -> CInt
  typealias Open =
    @convention(c) (
      OpaquePointer?, UnsafePointer<UInt8>, CLong, CLong, UnsafeMutablePointer<OpaquePointer?>
    ) -> CInt
  typealias Face = @convention(c) (OpaquePointer?, CInt) -> OpaquePointer?
  typealias Scaled =
    @convention(c) (
      OpaquePointer?, UnsafePointer<cairo_matrix_t>, UnsafePointer<cairo_matrix_t>, OpaquePointer?
    ) -> OpaquePointer?
  let start = try function("FT_Init_FreeType", in: "libfreetype.so.6", as: Start.self)
  let open = try function("FT_New_Memory_Face", in: "libfreetype.so.6", as: Open.self)
  let face = try function(
    "cairo_ft_font_face_create_for_ft_face", in: "libcairo.so.2", as: Face.self)
  let scaled = try function("cairo_scaled_font_create", in: "libcairo.so.2", as: Scaled.self)
  var (library, font): (OpaquePointer?, OpaquePointer?)
  try #require(start(&library) == 0)
  let kept = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
  kept.initialize(from: bytes, count: bytes.count)
  try #require(open(library, kept, bytes.count, 0, &font) == 0)
  var (size, plain) = (cairo_matrix_t(), cairo_matrix_t())
  cairo_matrix_init_scale(&size, SetLine.unitsPerEm, SetLine.unitsPerEm)
  cairo_matrix_init_scale(&plain, 1, 1)
  // Neither hints nor pictures of letters.
  let flags: CInt = 2 | 8
  return try #require(scaled(face(font, flags), &size, &plain, cairo_font_options_create()))
}

private func function<Function>(
  _ name: String, in library: String, as type: Function.Type
) throws -> Function {
  unsafeBitCast(try #require(dlsym(dlopen(library, RTLD_NOW), name)), to: type)
}
