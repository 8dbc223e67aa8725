import Analysis
import Comparison
public import Composition
public import Drawing
import Glibc
public import PublicSpace
import Reporting

/// A board that was drawn: the files it went to, and what there is to say about it.
public struct DraftedBoard: Sendable {
  public let files: [String]
  public let findings: [Finding]
  /// What its own check finds, in the order of the numbers on its proof.
  public let faults: [BoardFault]
}

/// Draws the boards of a site's proposals and writes them.
///
/// - Parameters:
///   - option: One proposal's file, with or without its ending; nil for all.
///   - wish: The template, the sheet in place of the template's own, tiles and a proof.
public func drawBoards(
  of source: String, into output: String?, option: String?, formats: [Board.Format], dpi: Double,
  in language: Language, wish: BoardWish = BoardWish(), strictly: Bool = false,
  frame: Frame = Frame()
) throws -> [DraftedBoard] {
  try refuseMissing([source])
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let typesetter = Typesetter()
  let boards = try composed(folder, option: option, in: language, wish, typesetter)
  let target = output ?? "Renders/\(folder.name)"
  try makeFolder(target)
  let faults = boards.map { $0.board.faults(of: [$0.content], measuredBy: typesetter) }
  let drawings = zip(boards, faults).map { composed, faults in
    var drawings = formats.map { BoardFile(of: composed.board, composed.name, as: $0, in: target) }
    if let tiles = wish.tiles {
      let name = "\(composed.name)-tiles-\(tiles.name)"
      drawings.append(BoardFile(of: composed.board.tiled(on: tiles), name, as: .pdf, in: target))
    }
    if wish.hasProof {
      let proof = composed.board.proof(of: faults, in: language)
      drawings.append(BoardFile(of: proof, "\(composed.name)-proof", as: .png, in: target))
    }
    return drawings
  }
  var written = try write(drawings.flatMap { $0 }, dpi: dpi, with: typesetter)[...]
  return zip(zip(boards, faults), drawings).map { board, drawings in
    defer { written = written.dropFirst(drawings.count) }
    return DraftedBoard(
      files: written.prefix(drawings.count).flatMap { $0 }, findings: board.0.findings,
      faults: board.1)
  }
}

/// A board and the file that it goes to.
private struct BoardFile {
  let board: Board
  let path: String
  let format: Board.Format

  init(of board: Board, _ name: String, as format: Board.Format, in folder: String) {
    self.board = board
    path = "\(folder)/\(name).\(format.rawValue)"
    self.format = format
  }

  func write(dpi: Double, with typesetter: Typesetter, isAlone: Bool) throws -> [String] {
    try board.write(to: path, as: format, dpi: dpi, with: typesetter, isAlone: isAlone)
  }
}

/// Writes drawings, half of them on a thread of its own: encoding a board takes as long as painting it.
///
/// Very fine pictures are written one after the other, since each takes gigabytes.
private func write(
  _ drawings: [BoardFile], dpi: Double, with typesetter: Typesetter
) throws -> [[String]] {
  let half = (drawings.count + 1) / 2
  let isAlone = drawings.count == 1 || dpi > 300
  let (rest, first) = try inParallel(isWorthAThread: !isAlone) {
    let own = Typesetter()
    return try drawings[half...].map { try $0.write(dpi: dpi, with: own, isAlone: isAlone) }
  } _: {
    try drawings[..<half].map { try $0.write(dpi: dpi, with: typesetter, isAlone: isAlone) }
  }
  return first + rest
}

/// A board laid out and not yet painted.
struct ComposedBoard {
  let name: String
  let content: BoardContent
  let board: Board
  let findings: [Finding]
}

/// Lays out the boards that are wished for.
func composed(
  _ folder: SiteFolder, option: String?, in language: Language, _ wish: BoardWish,
  _ typesetter: Typesetter
) throws -> [ComposedBoard] {
  let (folder, titleFindings) = folder.titled()
  let template = try wish.chosenTemplate()
  let chosen = try folder.chosen(option)
  let material = try BoardMaterial(of: folder, for: template, wish)
  let today = try folder.existing()
  let proposals = try chosen.map { try folder.site($0) }
  func measured(_ demand: BoardDemand) throws -> [BoardContent] {
    let comparison = try LayoutComparison(
      of: today, with: proposals, for: folder.request(demand), tellsGround: false)
    if template.subject == .site { return [BoardContent(ofAll: comparison)].compactMap { $0 } }
    return zip(chosen, comparison.variants).map {
      BoardContent(of: $1, in: comparison, $0.withoutEnding)
    }
  }
  let demand = material.demand(of: template, on: wish.sheet, for: proposals)
  var contents = try measured(demand)
  // Where there is nothing to draw of one measure, another takes its place.
  if try contents.contains(where: demand.isShort) { contents = try measured(.everything) }
  return try contents.map { content in
    let comparison = content.comparison
    let content = material.added(to: content)
    var (board, findings) = try Board.board(
      of: [content], by: template, on: wish.sheet, in: language, theme: wish.theme,
      measuredBy: typesetter)
    board.record =
      BoardRecord(
        board, of: content, by: template, on: wish.sheet ?? template.sheet,
        isDay: wish.theme == .day
      ).json
    let sites = content.isOfAll ? comparison.variants.map(\.site) : [content.variant.site]
    return ComposedBoard(
      name: wish.name(of: content, by: template), content: content, board: board,
      findings: titleFindings + sites.flatMap(\.findings) + comparison.findings + material.findings
        + material.asked.findings(of: content) + findings)
  }
}

extension SiteFolder {
  fileprivate func chosen(_ option: String?) throws -> [String] {
    guard !options.isEmpty else {
      throw FileError(
        path.isEmpty ? layouts[0] : path, zh: "除 \(layouts[0]) 外没有方案；请存入一个方案，或用“yuan plan”绘制现状",
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
