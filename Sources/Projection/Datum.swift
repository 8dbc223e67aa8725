/// What the numbers of a layout mean: where on the Earth they point, or that they are metres.
public enum Datum: String, CaseIterable, Hashable, Sendable {
  case wgs84
  /// Within centimetres of WGS 84: at this scale the same.
  case cgcs2000
  /// The shifted coordinates of Amap, Tencent and other Chinese maps.
  case gcj02
  /// The shifted coordinates of Baidu's map: GCJ-02 shifted once more.
  case bd09
  /// Metres already: x east, y north, from wherever the drawing counts.
  case local

  /// As people write it.
  public var name: String {
    switch self {
    case .wgs84: "WGS 84"
    case .cgcs2000: "CGCS2000"
    case .gcj02: "GCJ-02"
    case .bd09: "BD-09"
    case .local: "local metres"
    }
  }

  /// Whether a map service has moved its places away from where they are.
  public var isShifted: Bool { self == .gcj02 || self == .bd09 }

  public var isInDegrees: Bool { self != .local }

  /// Whether places in both may be laid on one plane as they are.
  public func agrees(with other: Datum) -> Bool {
    let same: Set<Datum> = [.wgs84, .cgcs2000]
    return self == other || same.isSuperset(of: [self, other])
  }
}
