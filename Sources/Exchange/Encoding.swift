import PublicSpace

/// In which letters a drawing's names are written, where the file does not say or says it wrongly.
enum Encoding {
  /// Options that make GDAL read a file's names aright.
  static func options(for file: String) throws(FileError) -> [String] {
    switch file.ending {
    case "dxf": drawing(try FileBytes(of: file).bytes)
    case "shp": try shapefile(file)
    default: []
    }
  }

  private static func drawing(_ bytes: ArraySlice<UInt8>) -> [String] {
    let name = "DXF_ENCODING"
    guard bytes.contains(where: { $0 >= 0x80 }) else { return [] }
    if bytes.isUTF8 { return ["--config", name, "UTF-8"] }
    switch bytes.codePage?.uppercased() {
    // A drawing in GBK saved by a program in Western letters says so.
    case "ANSI_1252" where bytes.isInPairs: return ["--config", name, "CP936"]
    // GDAL knows these names.
    case let page? where page.hasPrefix("ANSI_"): return []
    // Old Chinese drawings leave it out, or say GB2312.
    default: return ["--config", name, "CP936"]
    }
  }

  private static func shapefile(_ file: String) throws(FileError) -> [String] {
    let stem = file.dropLast(4)
    guard let table = ["dbf", "DBF"].map({ "\(stem).\($0)" }).first(where: exists) else {
      return []
    }
    let bytes = try FileBytes(of: table).bytes.dropFirst(32)
    guard bytes.contains(where: { $0 >= 0x80 }) else { return [] }
    let page = ["cpg", "CPG", "cst"].map { "\(stem).\($0)" }.first(where: exists)
    let said = try page.map { path throws(FileError) in try FileBytes(of: path).text.uppercased() }
    if let said, !said.contains("UTF") { return [] }
    return ["--config", "SHAPE_ENCODING", bytes.isUTF8 ? "UTF-8" : "CP936"]
  }
}

extension ArraySlice<UInt8> {
  /// Whether its letters are UTF-8, but for a few that a table's narrow columns have cut.
  fileprivate var isUTF8: Bool {
    if String(validating: self, as: UTF8.self) != nil { return true }
    var (good, bad) = (0, 0)
    for scalar in String(decoding: self, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar == "\u{FFFD}" { bad += 1 } else { good += 1 }
    }
    return bad * 4 < good
  }

  /// Whether letters beyond ASCII stand in pairs only, as GB 2312 has them.
  fileprivate var isInPairs: Bool {
    split { $0 < 0x80 }.allSatisfy { $0.count.isMultiple(of: 2) }
  }

  /// What a drawing's header says of its letters, such as `ANSI_936`.
  fileprivate var codePage: String? {
    // The header comes first and is short.
    let head = String(decoding: prefix(100_000), as: UTF8.self)
    guard let name = head.firstRange(of: "$DWGCODEPAGE") else { return nil }
    return head[name.upperBound...].split(whereSeparator: \.isWhitespace).dropFirst().first
      .map(String.init)
  }
}
