package import Glibc

/// Writes bytes beside their final name, which they take only when whole.
package func writeWhole(_ bytes: some Sequence<UInt8>, to path: String) throws(FileError) {
  var draft = try DraftFile(for: path)
  let bytes = Array(bytes)
  // A short write shows when the file is published.
  fwrite(bytes, 1, bytes.count, draft.stream)
  try draft.publish()
}

/// A file being written beside its final name, which it takes only when whole.
package struct DraftFile: ~Copyable {
  package let stream: UnsafeMutablePointer<FILE>
  private let path: String
  private let draft: String
  private var isOpen = true
  private var isPublished = false

  package init(for path: String) throws(FileError) {
    let target = try Self.target(of: path)
    let name = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    // Two runs may be writing the same board; each has a draft of its own.
    for attempt in 0... {
      let draft = "\(target[..<name]).\(target[name...]).\(getpid())-\(attempt).part"
      if let stream = fopen(draft, "wxe") {
        self.path = target
        self.draft = draft
        self.stream = stream
        return
      }
      guard errno == EEXIST else { break }
    }
    throw FileError(
      path,
      Wording(zh: "无法写入：", en: "cannot be written: ") + .systemError
        + Wording(
          zh: "；请选一个存在且可写的文件夹", en: "; choose a folder that exists and may be written to"))
  }

  deinit {
    if isOpen { fclose(stream) }
    if !isPublished { unlink(draft) }
  }

  /// Puts the whole file in its place; what stood there before is gone only now.
  package mutating func publish() throws(FileError) {
    let isWhole = fflush(stream) == 0 && ferror(stream) == 0
    let reason = Wording.systemError
    isOpen = false
    guard fclose(stream) == 0, isWhole else {
      throw FileError(
        path,
        Wording(zh: "没能写完：", en: "could not be written whole: ") + reason
          + Wording(zh: "；原有的文件未动", en: "; what was there before is unchanged"))
    }
    guard rename(draft, path) == 0 else {
      throw FileError(
        path,
        Wording(zh: "无法写入：", en: "cannot be written: ") + .systemError
          + Wording(zh: "；请另起名称", en: "; choose another name"))
    }
    isPublished = true
  }

  /// Where a path leads: a link is followed, so that the link itself stays.
  private static func target(of path: String) throws(FileError) -> String {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return path }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      let isFolder = facts.st_mode & S_IFMT == S_IFDIR
      throw FileError(
        path, zh: "\(isFolder ? "是文件夹" : "不是普通文件")；请指明要写的文件",
        en: "is \(isFolder ? "a folder" : "no file"); name a file to write to")
    }
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
