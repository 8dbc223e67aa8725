public import Analysis
import Geometry
public import Projection
public import PublicSpace
public import Reporting

/// What `yuan sight` is asked: from where, and how far.
public struct SightQuestion: Sendable {
  /// Points in the layout’s coordinates.
  public var places: [Coordinate] = []
  /// Features by id, or kinds of feature.
  public var features: [String] = []
  /// Metres; nil for as far as the boundary.
  public var radius: Double?
  /// Whether views go on beyond the boundary, as far as the radius.
  public var isPastBoundary = false
  /// A file for a map of how much each spot sees; `.asc` or `.geojson`.
  public var depthMap: String?
  /// Metres between the spots of that map.
  public var grid = 3.0
  /// What an ESRI ASCII grid holds.
  public var field = DepthMap.Field.integration

  public init() {}
}

/// What is seen from points of a layout.
public struct SightAnswer: Sendable {
  private let views: [PointView]
  private let site: Site
  private let language: Language

  public init(
    _ source: String, _ question: SightQuestion, in language: Language, strictly: Bool = false,
    frame: Frame = Frame()
  ) throws {
    let folder = try SiteFolder(source, strictly: strictly, frame: frame)
    let site = try folder.existing()
    let ground = try SightGround(of: site, isBounded: !question.isPastBoundary)
    let points = try question.places.isEmpty ? [] : site.plane.metres(question.places)
    views =
      points.map { PointView(from: $0, on: ground, within: question.radius) }
      + (try question.features.flatMap { word in
        try site.lookouts(word).map {
          PointView(from: $0.place, of: $0.id, on: ground, within: question.radius)
        }
      })
    self.site = site
    self.language = language
    if let file = question.depthMap {
      let map = try DepthMap(
        of: site, on: question.isPastBoundary ? SightGround(of: site) : ground,
        every: question.grid)
      let text =
        file.hasSuffix(".asc") ? map.asciiGrid(question.field) : try map.geojson(in: site)
      try refuse(file, among: folder.inputs(of: site, Question()))
      try writeWhole(text.utf8, to: file)
    }
  }

  public var geojson: String { get throws { try views.geojson(in: site, language) } }

  public var report: Report {
    get throws { try Report(of: views, in: site, findings: site.findings, language) }
  }
}

extension Site {
  /// The points that a word means: of the feature with this id, else of all of a kind.
  fileprivate func lookouts(_ word: String) throws -> [(id: String, place: Point)] {
    let present = elements.filter(\.isPresent)
    let named = present.filter { $0.id == word }
    let kind = Kind.called(word)
    let chosen = named.isEmpty ? present.filter { $0.kind == kind && kind != nil } : named
    let places = chosen.compactMap { element in element.spots.first.map { (element.id, $0) } }
    guard !places.isEmpty else {
      let kinds = Set(present.filter { !$0.spots.isEmpty }.compactMap(\.kind))
      let words = Kind.allCases.filter(kinds.contains).map(\.rawValue)
      let near = kind == nil ? nearestWord(to: word, among: words + present.map(\.id)) : nil
      let list = words.joined(separator: ", ")
      throw FileError(
        "--from \(word)",
        zh: "在 \(layout.file) 中没有这个编号或种类的要素；"
          + (near.map { "是否想写 \($0)？" } ?? "种类有 \(list)"),
        en: "is no feature or kind of \(layout.file); "
          + (near.map { "did you mean \($0)?" } ?? "it has \(list)"))
    }
    return places
  }
}
