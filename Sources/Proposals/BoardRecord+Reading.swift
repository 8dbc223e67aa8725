import Analysis
import Composition
import PublicSpace
import Reporting

extension BoardRecord {
  /// Finds the record in a board's PDF.
  init(in bytes: [UInt8], of file: String) throws {
    let mark = Array("/YuanRecord <".utf8)
    guard let place = bytes.last(mark) else {
      throw FileError(
        file, zh: "没有可核对的记录；请给出“yuan board”写的 PDF",
        en: "carries no record to verify; give a PDF that “yuan board” wrote")
    }
    let digits = bytes[(place + mark.count)...].prefix { $0 != UInt8(ascii: ">") }
    let text = stride(from: digits.startIndex, to: digits.endIndex - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
    }
    let json = try JSON(reading: text, name: file)
    func word(_ key: String) -> String { json[key]?.string ?? "" }
    self.init(
      version: word("yuan"), template: word("template"),
      theme: word("theme"), sheet: word("sheet"),
      language: word("language"), option: word("option"), inputs: word("inputs"),
      layouts: json["layouts"]?.elements.compactMap(\.string) ?? [],
      figures: json["figures"]?.elements.compactMap { figure in
        let parts = figure.elements.compactMap(\.string)
        guard parts.count == 3 else { return nil }
        return BoardFigure(metric: parts[0], layout: parts[1], text: parts[2])
      } ?? [])
  }

  func metrics(of layout: String) -> Set<String> {
    Set(figures.filter { $0.layout == layout }.map(\.metric))
  }

  /// The fingerprint of the inputs as they are now; nil when some are not there.
  func fingerprint(of paths: [String?], _ frame: Frame) throws -> String? {
    let layouts = try paths.compactMap { path in
      try path.map { try SiteFolder($0, frame: frame).existing().layout }
    }
    return layouts.count == paths.count ? inputFingerprint(of: layouts) : nil
  }
}

extension SiteFolder {
  /// Measures what some metrics need and nothing else.
  func measures(for ids: Set<String>) throws -> Measures {
    var question = Question()
    question.blocks = blocks(telling: ids)
    var findings: [Finding] = []
    return try Measures(of: existing(), for: request(question), findings: &findings)
  }
}

extension [UInt8] {
  /// Where bytes stand last.
  fileprivate func last(_ word: [UInt8]) -> Int? {
    guard count >= word.count else { return nil }
    return (0...(count - word.count)).last {
      self[$0] == word[0] && self[$0..<($0 + word.count)].elementsEqual(word)
    }
  }
}
