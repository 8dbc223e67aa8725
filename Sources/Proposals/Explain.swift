import Analysis
import Glibc
public import PublicSpace
public import Reporting

/// Says what a figure is, and how it comes about in a layout where one is named.
///
/// Without a word all that can be explained is listed; a layout alone has all its figures listed.
public func explain(
  _ word: String?, in source: String?, _ language: Language, strictly: Bool = false,
  frame: Frame = Frame()
) throws -> Report {
  guard let word else { return .explanations(language) }
  func measured(
    _ source: String, _ blocks: Set<MeasureRequest.Block>
  ) throws -> (measures: Measures, site: Site) {
    let folder = try SiteFolder(source, strictly: strictly, frame: frame)
    let site = try folder.existing()
    var findings: [Finding] = []
    var question = Question()
    question.blocks = blocks
    return (try Measures(of: site, for: folder.request(question), findings: &findings), site)
  }
  let entries = Explanation.named(word)
  if entries.isEmpty, source == nil, access(word, F_OK) == 0 {
    let (measures, site) = try measured(word, Set(MeasureRequest.Block.allCases))
    return .explanations(in: (measures, site.layout.file), language)
  }
  guard !entries.isEmpty else {
    let near = Explanation.nearest(to: word)
    let named = near.map { id in
      Explanation.all.first { $0.id == id }.map { "\(id)（\($0.name.zh)）" } ?? id
    }
    throw FileError(
      word, zh: "没有这个数字；相近的有 \(named.joined(separator: "、"))，yuan explain 列出全部",
      en: "is no figure; near are \(near.joined(separator: ", ")), and yuan explain lists all")
  }
  guard let source else { return Report(explaining: entries, in: nil, language) }
  return Report(
    explaining: entries, in: try measured(source, Set(entries.compactMap(\.block))), language)
}
