import Analysis
import Comparison
public import Composition
public import Drawing
import Glibc
public import PublicSpace
public import Reporting

// The flow: GeoJSON + site.yaml → Layout → Site → Measures → Board → files.

/// Measures one layout.
public func measure(_ source: String, in language: Language) throws -> Report {
  let folder = try SiteFolder(source)
  let site = try folder.existing()
  var findings = site.description.findings + site.layout.findings
  let measures = try Measures(of: site, findings: &findings)
  return Report(of: measures, site, findings: findings, in: language)
}

/// Holds layouts against the first of them.
public func compare(_ sources: [String], in language: Language) throws -> Report {
  let sites = try sources.map { try SiteFolder($0).existing() }
  return Report(
    of: try LayoutComparison(of: sites[0], with: Array(sites.dropFirst())), in: language)
}

/// Draws one layout's plan and writes it.
public func drawPlan(
  of source: String, to outputs: [(file: String, format: Board.Format)], on size: SheetSize,
  scale: Double?, dpi: Double, in language: Language
) throws -> [Finding] {
  let site = try SiteFolder(source).existing()
  let typesetter = Typesetter()
  let (board, findings) = try Board.plan(
    of: site, on: size, scale: scale, in: language, measuredBy: typesetter)
  for (file, format) in outputs {
    try board.write(to: file, as: format, dpi: dpi, with: typesetter)
  }
  return site.description.findings + site.layout.findings + findings
}

/// A board that was drawn: the files it went to, and what there is to say about it.
public struct DraftedBoard: Sendable {
  public let files: [String]
  public let findings: [Finding]
}

/// Draws the consultation board of each proposal of a site and writes it.
///
/// - Parameter option: One proposal's file, with or without its ending; nil for all.
public func drawBoards(
  of source: String, into output: String?, option: String?, formats: [Board.Format], dpi: Double,
  in language: Language
) throws -> [DraftedBoard] {
  let folder = try SiteFolder(source)
  let chosen = try folder.chosen(option)
  let base = try folder.existing()
  let comparison = try LayoutComparison(
    of: base, with: try chosen.map { try folder.site($0) })
  let target = output ?? "Renders/\(folder.name)"
  try makeFolder(target)
  let typesetter = Typesetter()
  return try zip(chosen, comparison.variants).map { layout, variant in
    let option = layout.withoutEnding
    let content = BoardContent(
      comparison: comparison, variant: variant, option: option,
      fingerprint: fingerprint(of: [base.layout, variant.site.layout]), sheet: 1, sheets: 1)
    let (board, findings) = try Board.consult([content], in: language, measuredBy: typesetter)
    var files: [String] = []
    for format in formats {
      files += try board.write(
        to: "\(target)/\(option).\(format.rawValue)", as: format, dpi: dpi, with: typesetter)
    }
    return DraftedBoard(
      files: files,
      findings: folder.description.findings + variant.site.layout.findings
        + comparison.findings + findings)
  }
}

extension SiteFolder {
  fileprivate func chosen(_ option: String?) throws -> [String] {
    guard !options.isEmpty else {
      throw FileError(
        path, "has no proposal beside \(layouts[0]); save one there, or draw it with “yuan plan”")
    }
    guard let option else { return options }
    guard let match = options.first(where: { $0 == option || $0.withoutEnding == option }) else {
      let names = options.map(\.withoutEnding).joined(separator: ", ")
      throw FileError(path, "has no option “\(option)”; it has \(names)")
    }
    return [match]
  }
}

private func makeFolder(_ path: String) throws {
  var sofar = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    sofar += part + "/"
    if mkdir(sofar, 0o777) != 0 && errno != EEXIST {
      throw FileError(sofar, "cannot be made: \(String(cString: strerror(errno)))")
    }
  }
  guard path.isFolder else { throw FileError(path, "is no folder; name another with --output") }
}

/// The inputs in sixteen digits (FNV-1a, 64 bits): another layout, another number.
private func fingerprint(of layouts: [Layout]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for layout in layouts {
    for byte in layout.json.source.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
