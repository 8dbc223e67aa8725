import Analysis
public import PublicSpace
public import Reporting

/// Says what a figure is, and how it comes about in a layout where one is named.
///
/// Without a word all that can be explained is listed.
public func explain(
  _ word: String?, in source: String?, _ language: Language, strictly: Bool = false,
  frame: Frame = Frame()
) throws -> Report {
  guard let word else { return .explanations(in: language) }
  let entries = Explanation.named(word)
  guard !entries.isEmpty else {
    let near = Explanation.nearest(to: word)
    throw FileError(
      word, zh: "没有这个数字；相近的有 \(near.joined(separator: "、"))，yuan explain 列出全部",
      en: "is no figure; near are \(near.joined(separator: ", ")), and yuan explain lists all")
  }
  guard let source else { return Report(explaining: entries, in: nil, language) }
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let site = try folder.existing()
  var findings: [Finding] = []
  var question = Question()
  question.blocks = Set(entries.compactMap(\.block))
  let measures = try Measures(of: site, for: folder.request(question), findings: &findings)
  return Report(explaining: entries, in: (measures, site), language)
}
