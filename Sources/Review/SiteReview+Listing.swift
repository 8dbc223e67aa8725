import Projection
import PublicSpace

extension SiteReview {
  /// Findings of one code that the list names one by one; the JSON names all.
  private static let most = 12

  /// The findings for people: by layout, level and code.
  func listing(in language: Language) -> String {
    layouts.map { listing(of: $0, language) }.joined(separator: "\n\n")
  }

  private func listing(of review: LayoutReview, _ language: Language) -> String {
    var lines = ["\(review.file): \(Self.summary(review.counts).text(in: language))"]
    for level in Finding.Level.allCases.reversed() {
      let numbered = Array(review.findings.enumerated()).filter { $0.element.level == level }
      guard !numbered.isEmpty else { continue }
      lines += ["", language == .zh ? level.name(in: .zh) : "\(level.rawValue)s"]
      var codes: [String] = []
      for (_, finding) in numbered where !codes.contains(finding.code) {
        codes.append(finding.code)
      }
      for code in codes {
        let group = numbered.filter { $0.element.code == code }
        lines += self.lines(of: group.map { ($0.offset + 1, $0.element) }, code, language)
      }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(
    of group: [(number: Int, finding: Finding)], _ code: String, _ language: Language
  ) -> [String] {
    func advice(_ remedy: Wording) -> String { "        → \(remedy.text(in: language))" }
    var lines = ["  \(code)"]
    // A remedy that is the same for all is said once.
    let remedies = Set(group.map(\.finding.remedy))
    for (number, finding) in group.prefix(Self.most) {
      let feature = finding.feature.map { "“\($0)” " } ?? ""
      lines.append(
        "  \(String(number).leftPadded(to: 4))  \(feature)\(finding.message.text(in: language))")
      if let spot = finding.spot { lines.append("        \(spot.text(in: language))") }
      if remedies.count > 1, let remedy = finding.remedy { lines.append(advice(remedy)) }
    }
    if group.count > Self.most {
      let left = group.count - Self.most
      let more = Wording(
        zh: "另有 \(left) 条：见 --format json", en: "and \(left) more: see --format json")
      lines.append("        \(more.text(in: language))")
    }
    if remedies.count == 1, let remedy = group[0].finding.remedy {
      lines.append(advice(remedy))
    }
    return lines
  }
}

extension Finding {
  /// `line 17, at 121.4001234, 31.3001234`; nil when it is nowhere.
  fileprivate var spot: Wording? {
    let place = at.map { "\($0.longitude.sevenDecimals), \($0.latitude.sevenDecimals)" }
    let zh = [line.map { "第 \($0) 行" }, place.map { "位于 \($0)" }].compactMap { $0 }
    let en = [line.map { "line \($0)" }, place.map { "at \($0)" }].compactMap { $0 }
    if en.isEmpty { return nil }
    return Wording(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
  }
}

extension Double {
  fileprivate var sevenDecimals: String { "\((self * 1e7).rounded() / 1e7)" }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
