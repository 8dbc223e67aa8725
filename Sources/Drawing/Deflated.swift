internal import CDeflate
internal import PublicSpace

extension [UInt8] {
  /// These bytes in the form of zlib, which PDFs hold as `FlateDecode`.
  func deflated() throws(DrawingError) -> [UInt8] {
    // Twice as fast as zlib's own middle level, and no longer.
    let level: Int32 = 6
    guard let compressor = libdeflate_alloc_compressor(level) else {
      throw DrawingError(
        Wording(zh: "压缩", en: "compress the drawing"), DrawingError.outOfMemory)
    }
    defer { libdeflate_free_compressor(compressor) }
    let room = libdeflate_zlib_compress_bound(compressor, count)
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, used in
      used = libdeflate_zlib_compress(compressor, self, count, buffer.baseAddress, room)
    }
  }
}
