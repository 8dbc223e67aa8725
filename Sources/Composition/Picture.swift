import PublicSpace

/// A photograph or a logo: a PNG or JPEG file as it is.
public struct Picture: Hashable, Sendable {
  public enum Format: Hashable, Sendable { case png, jpeg }

  public let file: String
  public let format: Format
  /// Pixels.
  public let width: Int
  public let height: Int
  public let bytes: [UInt8]

  /// No picture on a board needs more pixels across.
  private static let largest = 20_000

  public init(reading path: String) throws {
    try self.init(Array(FileBytes(of: path).bytes), file: path)
  }

  public init(_ bytes: [UInt8], file: String) throws {
    guard
      let head = Self.pngSize(bytes).map({ (Format.png, $0) })
        ?? Self.jpegSize(bytes).map({ (Format.jpeg, $0) })
    else {
      throw FileError(
        file, zh: "不是 PNG 或 JPEG 图片；请另存为其中一种",
        en: "is no PNG or JPEG picture; save it as one of them")
    }
    guard (1...Self.largest).contains(head.1.width), (1...Self.largest).contains(head.1.height)
    else {
      throw FileError(
        file, zh: "每边应为 1 至 \(Self.largest) 像素；请缩小",
        en: "should have 1 to \(Self.largest) pixels a side; make it smaller")
    }
    self.file = file
    self.bytes = bytes
    format = head.0
    (width, height) = head.1
  }

  /// Width and height stand in the header, four bytes each.
  private static func pngSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    else { return nil }
    func number(_ place: Int) -> Int {
      bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    return (number(16), number(20))
  }

  /// Height and width stand in the first frame header, past other segments.
  private static func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      // Frames but for tables of Huffman codes, arithmetic codes and extensions.
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return (
          Int(bytes[place + 7]) << 8 | Int(bytes[place + 8]),
          Int(bytes[place + 5]) << 8 | Int(bytes[place + 6])
        )
      }
      place += 2 + length
    }
    return nil
  }
}
