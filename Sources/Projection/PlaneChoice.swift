/// Which plane a site asks to be laid out on.
public enum PlaneChoice: Hashable, Sendable {
  /// Transverse Mercator at the site's centre.
  case auto
  /// A projected system of the EPSG registry.
  case epsg(Int)
  /// 上海2000, the city's own grid, which has no EPSG code.
  case shanghai2000

  /// `auto`, `shanghai2000`, `EPSG:4549` or `4549`; nil for any other word.
  public init?(word: String) {
    switch word.lowercased() {
    case "auto": self = .auto
    case "shanghai2000": self = .shanghai2000
    case let word:
      let digits = word.hasPrefix("epsg:") ? word.dropFirst(5) : word[...]
      guard let code = Int(digits), (1024...1_000_000).contains(code) else { return nil }
      self = .epsg(code)
    }
  }

  public var word: String {
    switch self {
    case .auto: "auto"
    case .epsg(let code): "EPSG:\(code)"
    case .shanghai2000: "shanghai2000"
    }
  }
}
