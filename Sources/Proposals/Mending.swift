import Mending
public import PublicSpace

/// Writes a layout mended, and says what was mended; the same bytes when there is nothing to mend.
public func mend(
  _ source: String, to output: String, frame: Frame = Frame()
) throws -> [Finding] {
  let layout = try Layout(unresolved: source, datums: SiteFolder(source, frame: frame).datums)
  try refuse(output, among: [source])
  let mend = try Mend(of: layout)
  try writeWhole(mend.bytes, to: output)
  return mend.findings
}

extension Layout {
  /// Throws a `Rejection` that names all there is to mend.
  func refuseIfMendable() throws {
    let mends = try Mend(of: self).findings + findings.filter { $0.code == "ring.closed" }
    guard !mends.isEmpty else { return }
    throw Rejection(
      path,
      mends.map { finding in
        var error = finding
        error.level = .error
        error.message = Wording(
          zh: "需要修补（\(finding.message.zh)）", en: "needs mending (\(finding.message.en))")
        error.remedy = Wording(
          zh: "用“yuan mend”另存修补后的副本，或不加 --strict",
          en: "write a mended copy with “yuan mend”, or leave --strict out")
        return error
      })
  }
}
