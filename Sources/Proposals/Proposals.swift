public import Analysis
import Comparison
public import Composition
public import Drawing
import Projection
public import PublicSpace
public import Reporting

// The flow: GeoJSON + site.yaml → Layout → Site → Measures → Board → files.

/// Measures one layout, and writes what of it is drawn where files for that are named.
public func measure(
  _ source: String, for question: Question = Question(), drawing files: WalkFiles = WalkFiles(),
  in language: Language, strictly: Bool = false, frame: Frame = Frame()
) throws -> Report {
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let request = try folder.request(question)
  let site = try folder.existing()
  for file in files.all { try refuse(file, among: folder.inputs(of: site, question)) }
  var findings = site.findings
  let measures = try Measures(of: site, for: request, findings: &findings)
  try files.write(measures, of: site)
  return try Report(of: measures, site, findings: findings, in: language)
}

/// Holds layouts against the first of them; a folder alone is all of its layouts.
public func compare(
  _ sources: [String], for question: Question = Question(), in language: Language,
  strictly: Bool = false, frame: Frame = Frame()
) throws -> Report {
  let folders = try sources.map { try SiteFolder($0, strictly: strictly, frame: frame) }
  let request = try folders[0].request(question)
  let sites =
    try folders.count == 1
    ? folders[0].layoutsToCompare().map { try folders[0].site($0) }
    : folders.map { try $0.existing() }
  return Report(
    of: try LayoutComparison(of: sites[0], with: Array(sites.dropFirst()), for: request),
    in: language)
}

/// Draws one layout's plan and writes it.
public func drawPlan(
  of source: String, to outputs: [(file: String, format: Board.Format)], on size: SheetSize,
  scale: Double?, at moment: SunMoment? = nil, dpi: Double, in language: Language,
  theme: Theme = .day,
  strictly: Bool = false, frame: Frame = Frame()
) throws -> [Finding] {
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let site = try folder.existing()
  let typesetter = Typesetter()
  let (board, findings) = try Board.plan(
    of: site, on: size, scale: scale, in: language, theme: theme,
    light: moment.map { try DrawnLight(at: $0, over: site.plane.centre) }, measuredBy: typesetter)
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
