public import PublicSpace
import Reporting

/// All that was found about a site's layouts, or about one.
public struct SiteReview: Sendable {
  public enum Format: String, CaseIterable, Sendable { case table, json, geojson }

  public let layouts: [LayoutReview]

  public init(_ layouts: [LayoutReview]) {
    self.layouts = layouts
  }

  public func count(_ level: Finding.Level) -> Int {
    layouts.reduce(0) { $0 + $1.count(level) }
  }

  /// Whether a layout has an error.
  public var hasErrors: Bool { count(.error) > 0 }

  public func text(as format: Format, in language: Language) -> String {
    switch format {
    case .table: listing(in: language)
    case .json: json(in: language).text
    case .geojson: geoJSON(in: language).text
    }
  }

  /// `2 errors, 1 warning`, or that there is nothing to say.
  static func summary(_ counts: [(Finding.Level, Int)]) -> Wording {
    let found = counts.filter { $0.1 > 0 }
    guard !found.isEmpty else { return Wording(zh: "没有发现问题", en: "nothing to say") }
    return Wording(
      zh: found.map { "\($1) 条\($0.name(in: .zh))" }.joined(separator: "，"),
      en: found.map { "\($1) \($0.rawValue)\($1 == 1 ? "" : "s")" }.joined(separator: ", "))
  }
}

extension LayoutReview {
  /// How many findings there are of each level, the gravest first.
  var counts: [(Finding.Level, Int)] {
    Finding.Level.allCases.reversed().map { ($0, count($0)) }
  }
}
