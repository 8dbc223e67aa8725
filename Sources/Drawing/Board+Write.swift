public import Composition
internal import PublicSpace

extension Board {
  public enum Format: String, CaseIterable, Sendable {
    case pdf, png, svg
  }

  /// Paints this board into files, each written beside its name and renamed when whole.
  ///
  /// A PDF holds all sheets; the other formats have one each, `board.png`, `board-2.png` and so on.
  /// - Parameter isAlone: No other file is written meanwhile.
  /// - Returns: The paths of the files written.
  @discardableResult
  public func write(
    to path: String, as format: Format, dpi: Double = 150, with typesetter: Typesetter,
    isAlone: Bool = true
  ) throws -> [String] {
    switch format {
    case .pdf:
      return try writePDF(to: path, with: typesetter)
    case .png:
      return try writeSheets(to: path) { sheet, file in
        try sheet.writePNG(to: file, dpi: dpi, with: typesetter, isAlone: isAlone)
      }
    case .svg:
      return try writeSheets(to: path) { sheet, file in
        try sheet.writeSVG(to: file, with: typesetter)
      }
    }
  }

  private func writeSheets(
    to path: String, _ write: (Sheet, borrowing DraftFile) throws -> Void
  ) throws -> [String] {
    var written: [String] = []
    for (index, sheet) in sheets.enumerated() {
      let name = index == 0 ? path : path.numbered(index + 1)
      var file = try DraftFile(for: name)
      try write(sheet, file)
      try file.publish()
      written.append(name)
    }
    return written
  }
}

extension String {
  /// `folder/board.png` as `folder/board-2.png`.
  fileprivate func numbered(_ number: Int) -> String {
    let name = lastIndex(of: "/").map { index(after: $0) } ?? startIndex
    guard let dot = self[name...].lastIndex(of: "."), dot > name else { return "\(self)-\(number)" }
    return "\(self[..<dot])-\(number)\(self[dot...])"
  }
}
