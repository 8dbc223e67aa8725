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

  public func text(as format: Format) -> String {
    switch format {
    case .table: listing
    case .json: json.text
    case .geojson: geoJSON.text
    }
  }

  /// `2 errors, 1 warning`, or `nothing`.
  static func summary(_ counts: [(Finding.Level, Int)]) -> String {
    let words = counts.filter { $0.1 > 0 }.map { level, count in
      "\(count) \(level.rawValue)\(count == 1 ? "" : "s")"
    }
    return words.isEmpty ? "nothing to say" : words.joined(separator: ", ")
  }
}

extension LayoutReview {
  /// How many findings there are of each level, the gravest first.
  var counts: [(Finding.Level, Int)] {
    Finding.Level.allCases.reversed().map { ($0, count($0)) }
  }
}
