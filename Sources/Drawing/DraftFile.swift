internal import Glibc

/// A file being written beside its final name, which it takes only when whole.
struct DraftFile: ~Copyable {
  let stream: UnsafeMutablePointer<FILE>
  private let path: String
  private let draft: String
  private var isOpen = true
  private var isPublished = false

  init(for path: String) throws(DrawingError) {
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
    throw DrawingError(
      "write \(path)", "\(systemMessage()); choose a folder that exists and may be written to")
  }

  deinit {
    if isOpen { fclose(stream) }
    if !isPublished { unlink(draft) }
  }

  /// Puts the whole file in its place; what stood there before is gone only now.
  mutating func publish() throws(DrawingError) {
    let isWhole = fflush(stream) == 0 && ferror(stream) == 0
    let reason = systemMessage()
    isOpen = false
    guard fclose(stream) == 0, isWhole else {
      throw DrawingError("write \(path)", "\(reason); what was there before is unchanged")
    }
    guard rename(draft, path) == 0 else {
      throw DrawingError("write \(path)", "\(systemMessage()); choose another name")
    }
    isPublished = true
  }

  /// Where a path leads: a link is followed, so that the link itself stays.
  private static func target(of path: String) throws(DrawingError) -> String {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return path }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      let kind = facts.st_mode & S_IFMT == S_IFDIR ? "a folder" : "not a file"
      throw DrawingError("write \(path)", "this is \(kind); name a file to write to")
    }
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

/// What the system said last; in English, as nothing here sets a locale.
private func systemMessage() -> String {
  String(cString: strerror(errno))
}
