public import Analysis
public import Composition
public import Drawing
import Geometry
import Projection
public import PublicSpace
public import Reporting

/// What of a day's sun is asked for; nil is as the site's city counts.
public struct SunQuestion: Sendable {
  /// A pack by name.
  public var pack: String?
  public var day: CalendarDay?
  public var from: Int?
  public var to: Int?
  public var clock: SunClock?
  public var step: Double?
  public var grid: Double?
  /// Whether crowns of trees are counted.
  public var trees = false

  public init() {}
}

/// Hours of sun over one layout's open ground, written as a grid where a file for it is named.
public func measureSun(
  _ source: String, for question: SunQuestion, field: String? = nil, in language: Language,
  strictly: Bool = false, frame: Frame = Frame()
) throws -> Report {
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  var pack = try folder.sunPack(question.pack)
  let site = try folder.existing()
  if let field { try refuse(field, among: folder.inputs(of: site, Question())) }
  pack.from = question.from ?? pack.from
  pack.to = question.to ?? pack.to
  pack.clock = question.clock ?? pack.clock
  pack.step = question.step ?? pack.step
  guard pack.from < pack.to else {
    throw FileError(
      "--from", zh: "应早于 --to", en: "should be before --to")
  }
  guard var window = pack.window() else {
    throw FileError("--pack \(pack.id)", zh: "没有这一天", en: "has no such day")
  }
  window.day = question.day ?? window.day
  let study = try SunStudy(
    of: site, on: CellGrid(over: site, cell: question.grid ?? pack.grid))
  let hours = study.field(
    window, smallestPiece: pack.smallestPiece, smallestAltitude: pack.smallestAltitude,
    leavesAreOut: question.trees ? pack.leaves.areOut(on: window.day) : nil)
  if let field { try writeWhole(hours.asciiGrid(origin: site.plane.origin), to: field) }
  return Report(
    of: hours, by: pack, site, unknown: study.casters.unknown.map(\.id),
    findings: site.findings + study.findings, in: language)
}

/// Where the sun stands at a moment and what of a layout's open ground it shines on; drawn where a
/// file is named.
public func measureSun(
  _ source: String, at moment: SunMoment, grid: Double,
  to output: (file: String, format: Board.Format)?, in language: Language,
  strictly: Bool = false, frame: Frame = Frame()
) throws -> Report {
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let site = try folder.existing()
  let study = try SunStudy(of: site, on: CellGrid(over: site, cell: grid))
  let report = Report(
    of: moment, over: site, lit: study.litShare(under: moment.sun(over: site.plane.centre)),
    unknown: study.casters.unknown.map(\.id),
    findings: site.findings + study.findings, in: language)
  guard let output else { return report }
  try refuse(output.file, among: folder.inputs(of: site, Question()))
  let typesetter = Typesetter()
  let board = try Board.plan(
    of: site, on: .a1, scale: nil, in: language,
    light: DrawnLight(at: moment, over: site.plane.centre), measuredBy: typesetter
  ).board
  try board.write(to: output.file, as: output.format, dpi: 150, with: typesetter)
  return report
}

extension SiteFolder {
  /// The way a city counts sun: the one named, else the site's own, else the national one.
  ///
  /// - Parameter place: Where the name was written, for messages.
  func sunPack(_ name: String? = nil, as place: String? = nil) throws -> SunPack {
    var known = try SunPack.shipped()
    if let file = own("sun.yaml") { known = try SunPack.packs(reading: file, over: known) }
    if let name { return try known.named(name, as: place ?? "--pack \(name)") }
    guard let pack = known.pack(for: description.city) else {
      throw FileError("sun.yaml", zh: "没有日照约定", en: "has no pack to count sun by")
    }
    return pack
  }
}

extension [SunPack] {
  /// The pack that a word names, which was written as `place`.
  func named(_ word: String, as place: String) throws -> SunPack {
    guard let match = named(word) else {
      let names = map(\.id).joined(separator: ", ")
      throw FileError(
        place, zh: "没有这个日照约定；现有 \(names)，可在 sun.yaml 中增加",
        en: "is no pack; there are \(names), and sun.yaml adds more")
    }
    return match
  }
}
