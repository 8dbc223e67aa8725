internal import CQREncode
public import Composition
import PublicSpace

extension SquareCode {
  /// The QR code of an address, mending a quarter of itself (level Q) for folds and glare.
  public init(of address: String) throws {
    guard !address.isEmpty, !address.utf8.contains(0),
      let code = QRcode_encodeString8bit(address, 0, QR_ECLEVEL_Q)
    else {
      throw DrawingError(
        Wording(zh: "生成二维码", en: "make a QR code"),
        Wording(zh: "“\(address)”太长或为空", en: "“\(address)” is empty or too long"))
    }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    // The lowest bit of each byte is the square's colour.
    let dark = (0..<(side * side)).map { code.pointee.data[$0] & 1 == 1 }
    self.init(side: side, dark: dark)
  }
}
