import Glibc
import PublicSpace

/// In which letters a drawing's names are written, where the file itself does not say.
enum Encoding {
  /// Options that make GDAL read a file's names aright.
  static func options(for file: String) throws(FileError) -> [String] {
    switch file.ending {
    case "dxf":
      let bytes = try contents(of: file)
      if !bytes.contains(where: { $0 >= 0x80 }) { return [] }
      if isUTF8(bytes) { return ["--config", "DXF_ENCODING", "UTF-8"] }
      // The header names the page of the letters as a rule; old Chinese drawings leave it out.
      return bytes.contains("DWGCODEPAGE".utf8) ? [] : ["--config", "DXF_ENCODING", "CP936"]
    case "shp":
      let stem = file.dropLast(4)
      let says = ["cpg", "CPG", "cst"].contains { exists("\(stem).\($0)") }
      let table = ["dbf", "DBF"].map { "\(stem).\($0)" }.first(where: exists)
      guard !says, let table else { return [] }
      let bytes = try contents(of: table)
      guard bytes.contains(where: { $0 >= 0x80 }) else { return [] }
      return ["--config", "SHAPE_ENCODING", isUTF8(bytes.dropFirst(32)) ? "UTF-8" : "CP936"]
    default: return []
    }
  }

  private static func isUTF8(_ bytes: some Collection<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }
}

/// All bytes of a file.
func contents(of path: String) throws(FileError) -> [UInt8] {
  if let folder = opendir(path) {
    closedir(folder)
    throw FileError(path, "is a folder; name a file in it")
  }
  guard let file = fopen(path, "rb") else {
    throw FileError(path, "\(String(cString: strerror(errno))); check the name")
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { break }
    bytes += buffer[..<count]
  }
  guard ferror(file) == 0 else { throw FileError(path, "could not be read to its end") }
  return bytes
}

extension String {
  /// The letters behind the last dot, small.
  var ending: String {
    let name = split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  /// The file's name without folder and ending.
  var stem: String {
    let name = split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// The folder it lies in, with a slash behind; empty for the one that is open.
  var folderPrefix: String {
    lastIndex(of: "/").map { String(self[...$0]) } ?? ""
  }
}
