import Projection
import PublicSpace

extension SiteReview {
  /// Findings of one code that the list names one by one; the JSON names all.
  private static let most = 12

  /// The findings for people: by layout, level and code.
  var listing: String {
    layouts.map(listing).joined(separator: "\n\n")
  }

  private func listing(of review: LayoutReview) -> String {
    var lines = ["\(review.file): \(Self.summary(review.counts))"]
    for level in Finding.Level.allCases.reversed() {
      let numbered = Array(review.findings.enumerated()).filter { $0.element.level == level }
      guard !numbered.isEmpty else { continue }
      lines += ["", "\(level.rawValue)s"]
      var codes: [String] = []
      for (_, finding) in numbered where !codes.contains(finding.code) {
        codes.append(finding.code)
      }
      for code in codes {
        let group = numbered.filter { $0.element.code == code }
        lines += self.lines(of: group.map { ($0.offset + 1, $0.element) }, code)
      }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(of group: [(number: Int, finding: Finding)], _ code: String) -> [String] {
    var lines = ["  \(code)"]
    // A remedy that is the same for all is said once.
    let remedies = Set(group.map(\.finding.remedy))
    for (number, finding) in group.prefix(Self.most) {
      let feature = finding.feature.map { "“\($0)” " } ?? ""
      lines.append("  \(String(number).leftPadded(to: 4))  \(feature)\(finding.message)")
      if !finding.spot.isEmpty { lines.append("        \(finding.spot)") }
      if remedies.count > 1, let remedy = finding.remedy { lines.append("        → \(remedy)") }
    }
    if group.count > Self.most {
      lines.append("        and \(group.count - Self.most) more: see --format json")
    }
    if remedies.count == 1, let remedy = group[0].finding.remedy {
      lines.append("        → \(remedy)")
    }
    return lines
  }
}

extension Finding {
  /// `line 17, at 121.4001234, 31.3001234`.
  fileprivate var spot: String {
    let place = at.map { "at \($0.longitude.sevenDecimals), \($0.latitude.sevenDecimals)" }
    return [line.map { "line \($0)" }, place].compactMap { $0 }.joined(separator: ", ")
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
