import CSimdJSON
import Glibc

/// A file that cannot be read or written, in one line that helps.
public struct FileError: Explained, Sendable {
  public let wording: Wording

  public init(_ file: String, _ problem: Wording) {
    wording = Wording("\(file): ") + problem
  }

  public init(_ file: String, zh: String, en: String) {
    self.init(file, Wording(zh: zh, en: en))
  }
}

/// The bytes of a file, and behind them the padding a JSON reader may look over.
package struct FileBytes {
  /// simdjson counts bytes with 32 bits.
  static let largest = Int(UInt32.max) - 4096
  static let padding = json_padding()

  let padded: [UInt8]
  package let length: Int

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package var bytes: ArraySlice<UInt8> { padded[..<length] }

  package init(of path: String) throws(FileError) {
    // To open a pipe that nobody writes to would wait for ever.
    var kind = stat()
    guard stat(path, &kind) != 0 || [S_IFREG, S_IFDIR].contains(kind.st_mode & S_IFMT) else {
      throw FileError(
        path,
        zh: "不是能整个读取的文件；请先存成文件",
        en: "is no file that can be read whole; save it to one first")
    }
    guard let file = fopen(path, "rb") else {
      throw FileError(path, .systemError + Wording(zh: "；请检查名称", en: "; check the name"))
    }
    defer { fclose(file) }
    var facts = stat()
    fstat(fileno(file), &facts)
    guard facts.st_mode & S_IFMT != S_IFDIR else {
      throw FileError(path, zh: "是文件夹；请指明其中的文件", en: "is a folder; name a file in it")
    }
    let size = Int(facts.st_size)
    guard size <= Self.largest else {
      throw FileError(path, zh: "超过 4 GB；请拆分", en: "is over 4 GB; split it")
    }
    var length = 0
    padded = [UInt8](unsafeUninitializedCapacity: size + Self.padding) { buffer, count in
      length = fread(buffer.baseAddress, 1, size, file)
      count = length + Self.padding
      buffer[length..<count].update(repeating: 0)
    }
    guard ferror(file) == 0, length == size else {
      throw FileError(path, zh: "没能读到文件末尾", en: "could not be read to its end")
    }
    self.length = length
  }
}
