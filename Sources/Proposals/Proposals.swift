import Analysis
import Comparison
public import Composition
public import Drawing
import Glibc
public import PublicSpace
public import Reporting

// The flow: GeoJSON + site.yaml → Layout → Site → Measures → Board → files.

/// Measures one layout, and writes its doors' ways where a file for them is named.
public func measure(
  _ source: String, for question: Question = Question(), routes: String? = nil,
  in language: Language, strictly: Bool = false, frame: Frame = Frame()
) throws -> Report {
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let request = try folder.request(question)
  let site = try folder.existing()
  if let routes { try refuse(routes, among: folder.inputs(of: site, question)) }
  var findings = site.findings
  let measures = try Measures(of: site, for: request, findings: &findings)
  if let routes, let access = measures.access {
    try writeWhole(try access.routes(in: site).utf8, to: routes)
  }
  return try Report(of: measures, site, findings: findings, in: language)
}

/// Holds layouts against the first of them.
public func compare(
  _ sources: [String], for question: Question = Question(), in language: Language,
  strictly: Bool = false, frame: Frame = Frame()
) throws -> Report {
  let folders = try sources.map { try SiteFolder($0, strictly: strictly, frame: frame) }
  let request = try folders[0].request(question)
  let sites = try folders.map { try $0.existing() }
  return Report(
    of: try LayoutComparison(of: sites[0], with: Array(sites.dropFirst()), for: request),
    in: language)
}

/// Draws one layout's plan and writes it.
public func drawPlan(
  of source: String, to outputs: [(file: String, format: Board.Format)], on size: SheetSize,
  scale: Double?, dpi: Double, in language: Language, theme: Theme = .day,
  strictly: Bool = false, frame: Frame = Frame()
) throws -> [Finding] {
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let site = try folder.existing()
  let typesetter = Typesetter()
  let (board, findings) = try Board.plan(
    of: site, on: size, scale: scale, in: language, theme: theme, measuredBy: typesetter)
  for (file, format) in outputs {
    try board.write(to: file, as: format, dpi: dpi, with: typesetter)
  }
  return site.findings + findings
}

/// Draws what is shown over one layout's plan, a sheet for each profile, and writes it.
public func drawDiagrams(
  of source: String, showing show: Show, for profiles: [String],
  to outputs: [(file: String, format: Board.Format)], on size: SheetSize, scale: Double?,
  dpi: Double, in language: Language, theme: Theme = .day, strictly: Bool = false,
  frame: Frame = Frame()
) throws -> (files: [String], findings: [Finding]) {
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let site = try folder.existing()
  let typesetter = Typesetter()
  var findings = site.findings
  let diagrams = try show.diagrams(of: site, for: profiles, &findings)
  let (board, remarks) = try Board.diagrams(
    diagrams, on: size, scale: scale, in: language, theme: theme, measuredBy: typesetter)
  let files = try outputs.flatMap { file, format in
    try board.write(to: file, as: format, dpi: dpi, with: typesetter)
  }
  return (files, findings + remarks)
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
  in language: Language, theme: Theme = .day, strictly: Bool = false, frame: Frame = Frame()
) throws -> [DraftedBoard] {
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let chosen = try folder.chosen(option)
  let base = try folder.existing()
  let comparison = try LayoutComparison(
    of: base, with: try chosen.map { try folder.site($0) },
    for: .board(folder.profiles()))
  let target = output ?? "Renders/\(folder.name)"
  try makeFolder(target)
  let typesetter = Typesetter()
  return try zip(chosen, comparison.variants).map { layout, variant in
    let option = layout.withoutEnding
    let content = BoardContent(
      comparison: comparison, variant: variant, option: option,
      fingerprint: fingerprint(of: [base.layout, variant.site.layout]), sheet: 1, sheets: 1)
    let (board, findings) = try Board.consult(
      [content], in: language, theme: theme, measuredBy: typesetter)
    var files: [String] = []
    for format in formats {
      files += try board.write(
        to: "\(target)/\(option).\(format.rawValue)", as: format, dpi: dpi, with: typesetter)
    }
    return DraftedBoard(
      files: files,
      findings: variant.site.findings + comparison.findings + findings)
  }
}

extension SiteFolder {
  fileprivate func chosen(_ option: String?) throws -> [String] {
    guard !options.isEmpty else {
      throw FileError(
        path, zh: "除 \(layouts[0]) 外没有方案；请存入一个方案，或用“yuan plan”绘制现状",
        en: "has no proposal beside \(layouts[0]); save one there, or draw it with “yuan plan”")
    }
    guard let option else { return options }
    guard let match = options.first(where: { $0 == option || $0.withoutEnding == option }) else {
      let names = options.map(\.withoutEnding)
      throw FileError(
        path, zh: "没有方案“\(option)”；现有 \(names.joined(separator: "、"))",
        en: "has no option “\(option)”; it has \(names.joined(separator: ", "))")
    }
    return [match]
  }
}

private func makeFolder(_ path: String) throws {
  var sofar = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    sofar += part + "/"
    if mkdir(sofar, 0o777) != 0 && errno != EEXIST {
      throw FileError(sofar, Wording(zh: "无法建立：", en: "cannot be made: ") + .systemError)
    }
  }
  guard path.isFolder else {
    throw FileError(
      path, zh: "不是文件夹；请用 --output 另指一个", en: "is no folder; name another with --output")
  }
}

/// The inputs in sixteen digits: another layout, or another base, another number.
private func fingerprint(of layouts: [Layout]) -> String {
  var fingerprint = Fingerprint()
  for layout in layouts {
    for json in [layout.json] + layout.bases { fingerprint.add(json.bytes) }
  }
  return fingerprint.digits
}
