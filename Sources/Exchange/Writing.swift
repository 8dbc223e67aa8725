import Glibc
import PublicSpace

func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// A folder beside a file that is gone with all it holds when the work is over.
func inFolder<Answer>(beside path: String, _ work: (String) throws -> Answer) throws -> Answer {
  var template = Array("\(path.folderPrefix).yuan-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else {
    throw FileError(path, Wording(zh: "无法写入：", en: "cannot be written: ") + .systemError)
  }
  let folder = template.withUnsafeBufferPointer { bytes in
    String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
  defer {
    for name in names(in: folder) { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }
  return try work(folder)
}

/// The names of the files in a folder, sorted.
func names(in folder: String) -> [String] {
  guard let list = opendir(folder) else { return [] }
  defer { closedir(list) }
  var names: [String] = []
  while let entry = readdir(list) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}
