public import Composition
public import Drawing
public import Projection
public import PublicSpace

/// Where a section is cut: along a line that is given, or through the court.
public enum SectionChoice: Sendable {
  case throughCourt
  case along(Coordinate, Coordinate)

  /// `auto`, or `121.4005,31.3010,121.4021,31.3032`: longitude and latitude of both ends.
  public init?(_ text: String) {
    if text.lowercased() == "auto" {
      self = .throughCourt
      return
    }
    let numbers = text.replacing("，", with: ",").split(
      separator: ",", omittingEmptySubsequences: false
    ).map { Double($0.filter { !$0.isWhitespace }) }
    guard numbers.count == 4, let values = numbers as? [Double], values.allSatisfy(\.isFinite)
    else { return nil }
    self = .along(Coordinate(values[0], values[1]), Coordinate(values[2], values[3]))
  }

  package func view(of site: Site) throws -> SectionView {
    switch self {
    case .throughCourt:
      guard let view = try SectionView(throughCourtOf: site) else {
        throw FileError(
          "--section auto", zh: "在 \(site.layout.file) 中找不到可剖切的地面；请写明两端坐标",
          en: "finds no ground to cut in \(site.layout.file); give the ends of a line")
      }
      return view
    case .along(let from, let to):
      // What lies too far off to be projected does not cross the site either.
      guard let ends = try? site.plane.metres([from, to]),
        let line = SectionLine(from: ends[0], to: ends[1]),
        site.boundaries.contains(where: { !line.stretches(in: $0).isEmpty })
      else {
        throw FileError(
          "--section", zh: "该线不经过 \(site.layout.file) 的用地；请写“经度,纬度,经度,纬度”",
          en: "does not cross the site of \(site.layout.file);"
            + " write longitude,latitude,longitude,latitude")
      }
      return try SectionView(of: site, along: line)
    }
  }
}

/// What `yuan plan` draws in place of a plan.
public enum ViewChoice: Sendable {
  case section(SectionChoice)
  case axonometric

  package func view(of site: Site) throws -> any SiteView {
    switch self {
    case .section(let choice): try choice.view(of: site)
    case .axonometric: AxonometricView(of: site)
    }
  }
}

/// Draws a section or a bird's-eye of one layout and writes it.
public func drawView(
  of source: String, _ choice: ViewChoice, to outputs: [(file: String, format: Board.Format)],
  on size: SheetSize, scale: Double?, dpi: Double, in language: Language, theme: Theme = .day,
  strictly: Bool = false, frame: Frame = Frame()
) throws -> [Finding] {
  let site = try SiteFolder(source, strictly: strictly, frame: frame).existing()
  let typesetter = Typesetter()
  let (board, findings) = try Board.views(
    [try choice.view(of: site)], on: size, scale: scale, in: language, theme: theme,
    measuredBy: typesetter)
  for (file, format) in outputs {
    try board.write(to: file, as: format, dpi: dpi, with: typesetter)
  }
  return site.findings + findings
}
