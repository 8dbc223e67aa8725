internal import CPangoCairo

/// What Cairo has written so far.
final class Bytes {
  var all: [UInt8] = []

  func surface(
    _ make: (cairo_write_func_t, UnsafeMutableRawPointer) -> OpaquePointer?
  ) -> OpaquePointer? {
    make(
      { bytes, new, count in
        guard let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Bytes>.fromOpaque(bytes).takeUnretainedValue().all
          .append(contentsOf: UnsafeBufferPointer(start: new, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}
