internal import CPangoCairo
internal import Glibc

/// Gives a surface the bytes of a JPEG, which files hold in place of its pixels.
///
/// Cairo keeps a copy until the document is written, and frees it.
func setJPEG(_ bytes: [UInt8], of surface: OpaquePointer?) {
  guard let copy = malloc(bytes.count) else { return }
  bytes.withUnsafeBytes { from in
    if let start = from.baseAddress { copy.copyMemory(from: start, byteCount: from.count) }
  }
  cairo_surface_set_mime_data(
    surface, CAIRO_MIME_TYPE_JPEG, copy.assumingMemoryBound(to: UInt8.self), UInt(bytes.count),
    { free($0) }, copy)
}
