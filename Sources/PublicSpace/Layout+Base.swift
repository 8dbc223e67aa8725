import Glibc
import Projection

extension Layout {
  /// Longer chains are a mistake, or an attack.
  private static let longestChain = 16

  /// The layout with the edits in it made to its base; itself when it has none.
  func resolved(_ datums: DatumHints) throws -> Layout {
    try resolved(datums, after: [path.identity])
  }

  private func resolved(_ datums: DatumHints, after chain: [String]) throws -> Layout {
    guard let edits = try Edits(of: self) else { return self }
    let file = path.beside(edits.base)
    let identity = file.identity
    guard !chain.contains(identity) else {
      throw FileError(
        path,
        zh: "底本“\(edits.base)”绕回了自身；请把“yuan:base”写成一个完整的布局",
        en: "its base “\(edits.base)” leads back to itself; name a whole layout as “yuan:base”")
    }
    guard chain.count <= Self.longestChain else {
      throw FileError(
        path,
        zh: "底本层层相叠，超过 \(Self.longestChain) 层；请把其中一层写成完整的布局",
        en: "stands on over \(Self.longestChain) bases; write one of them out whole")
    }
    guard access(file, F_OK) == 0 else {
      throw FileError(
        path,
        zh: "找不到底本“\(edits.base)”；请放回该文件，或更正“yuan:base”",
        en: "its base “\(edits.base)” is not there; put it back, or correct “yuan:base”")
    }
    let base = try Layout(unresolved: file, datums: datums)
      .resolved(datums, after: chain + [identity])
    guard datum.agrees(with: base.datum) else {
      throw FileError(
        path,
        zh: "采用 \(datum.name(in: .zh))，底本“\(edits.base)”采用 \(base.datum.name(in: .zh))；"
          + "请统一坐标基准，并在两个文件中都写明“yuan:datum”",
        en: "is in \(datum.name) and its base “\(edits.base)” in \(base.datum.name);"
          + " bring both to one datum and write it in both as “yuan:datum”")
    }
    return applied(to: base, as: edits)
  }
}

extension String {
  /// The path of a file named in this one.
  fileprivate func beside(_ file: String) -> String {
    guard !file.hasPrefix("/"), let slash = lastIndex(of: "/") else { return file }
    return self[...slash] + file
  }

  /// The same for two paths to one file.
  fileprivate var identity: String {
    guard let real = realpath(self, nil) else { return self }
    defer { free(real) }
    return String(cString: real)
  }
}
