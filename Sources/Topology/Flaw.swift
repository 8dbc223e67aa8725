import CGEOS
public import Geometry

/// Why a region is not sound, and where.
public struct Flaw: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Lines cross.
    case crossing
    /// A ring comes back to a point it has passed.
    case touching
    case holeOutside
    /// Anything else, in GEOS's own words.
    case other(String)
  }

  public let reason: Reason
  public let place: Point?

  public init(reason: Reason, place: Point?) {
    self.reason = reason
    self.place = place
  }

  /// What is wrong with each of the regions; nil for those that are sound.
  public static func of(_ regions: [Region]) throws(TopologyError) -> [Flaw?] {
    let engine = try Engine(for: "test validity")
    var flaws: [Flaw?] = []
    for region in regions { flaws.append(try engine.flaw(of: region)) }
    return flaws
  }
}

extension Engine {
  fileprivate func flaw(of region: Region) throws(TopologyError) -> Flaw? {
    let figure = try figure(region)
    var words: UnsafeMutablePointer<CChar>?
    var location: OpaquePointer?
    guard GEOSisValidDetail_r(context, figure.pointer, 0, &words, &location) == 0 else {
      return nil
    }
    let message = words.map { String(cString: $0) } ?? ""
    GEOSFree_r(context, words)
    guard let location else { return Flaw(reason: .init(message), place: nil) }
    let point = try own(location, after: "test validity")
    var (x, y) = (0.0, 0.0)
    let isKnown =
      GEOSGeomGetX_r(context, point.pointer, &x) == 1
      && GEOSGeomGetY_r(context, point.pointer, &y) == 1
    return Flaw(reason: .init(message), place: isKnown ? Point(x, y) : nil)
  }
}

extension Flaw.Reason {
  fileprivate init(_ message: String) {
    switch message {
    case "Self-intersection": self = .crossing
    case "Ring Self-intersection": self = .touching
    case "Hole lies outside shell": self = .holeOutside
    default: self = .other(message)
    }
  }
}
