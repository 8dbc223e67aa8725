import Glibc

/// Writes bytes beside their final name, which they take only when whole.
package func write(_ bytes: [UInt8], to path: String) throws(DrawingError) {
  var draft = try DraftFile(for: path)
  fwrite(bytes, 1, bytes.count, draft.stream)
  try draft.publish()
}
