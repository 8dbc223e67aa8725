public import Composition
public import Drawing
public import PublicSpace
public import Review

/// Checks one layout, or all layouts of a site and how they hang together.
///
/// What cannot be read is a finding too, of site.yaml and all else in the folder: only a source that is not
/// there throws.
public func check(_ source: String, frame: Frame = Frame()) throws -> SiteReview {
  var fault: FileError?
  let folder = try SiteFolder(source, frame: frame, fault: &fault)
  let description =
    fault.map { LayoutReview(unreadable: "site.yaml", $0.wording) }
    ?? LayoutReview(description: "site.yaml", folder.description)
  var base: Layout?
  let isSite = source.isFolder
  let reviews = try folder.layouts.enumerated().map { index, file in
    let review = try review(file, in: folder, against: base)
    if isSite && index == 0 { base = review.layout }
    return review
  }
  let own = ownFiles.filter { folder.own($0.name) != nil }.compactMap { $0.review(in: folder) }
  return SiteReview([description].compactMap(\.self) + own + reviews)
}

extension OwnFile {
  /// Nil when nothing is wrong with it.
  fileprivate func review(in folder: SiteFolder) -> LayoutReview? {
    do {
      try read(folder)
      return nil
    } catch let error as any Explained {
      return LayoutReview(unreadable: name, error.wording)
    } catch {
      return LayoutReview(unreadable: name, Wording("\(error)"))
    }
  }
}

private func review(
  _ file: String, in folder: SiteFolder, against base: Layout?
) throws -> LayoutReview {
  var faults: [Finding] = []
  do {
    try folder.expect(file)
    let layout = try Layout(reading: folder.file(file), datums: folder.datums, faults: &faults)
    return try LayoutReview(of: layout, folder.description, faults: faults, against: base)
  } catch let error as FileError {
    return LayoutReview(unreadable: file, error.wording)
  } catch let rejection as Rejection {
    return LayoutReview(refused: file, rejection)
  }
}

/// Draws the layouts checked with their problems circled and numbered, a sheet each.
///
/// - Returns: The files written; none when no layout has ground to draw.
public func drawProblems(
  _ review: SiteReview, of source: String, to output: String, as format: Board.Format,
  dpi: Double, in language: Language, frame: Frame = Frame()
) throws -> [String] {
  let typesetter = Typesetter()
  // What is wrong with site.yaml is among the problems.
  var fault: FileError?
  let description = try SiteFolder(source, frame: frame, fault: &fault).description
  let boards = try review.layouts.compactMap { review -> Board? in
    guard let layout = review.layout, let site = try? review.site(layout, description) else {
      return nil
    }
    return try Board.problems(
      review.findings, of: site, in: language, measuredBy: typesetter)
  }
  guard var board = boards.first else { return [] }
  board.sheets = boards.flatMap(\.sheets)
  return try board.write(to: output, as: format, dpi: dpi, with: typesetter)
}

extension LayoutReview {
  /// What can be drawn of a layout that has faults: no strays, and a boundary in any case.
  fileprivate func site(_ layout: Layout, _ description: SiteDescription) throws -> Site {
    let strays = Set(
      findings.filter { $0.code == "position.far" || $0.code == "position.swapped" }
        .compactMap(\.feature))
    let drawn = layout.with(layout.features.filter { !strays.contains($0.id) })
    return try Site(drawn.assuming(.extent), description)
  }
}
