public import Projection

extension Finding.Level {
  public func name(in language: Language) -> String {
    guard language == .zh else { return rawValue }
    return switch self {
    case .error: "错误"
    case .warning: "警告"
    case .note: "提示"
    }
  }
}

extension KindFacts.Form {
  public func name(in language: Language) -> String {
    guard language == .zh else { return rawValue }
    return switch self {
    case .point: "点"
    case .line: "线"
    case .area: "面"
    }
  }
}

extension Datum {
  public func name(in language: Language) -> String {
    self == .local && language == .zh ? "local（本地米制坐标）" : name
  }
}

extension ProjectionError: Explained {
  public var wording: Wording { Wording(zh: zh, en: en) }
}

extension Wording {
  static let exportInDegrees = Wording(
    zh: "把布局导出为 WGS 84 经纬度", en: "export the layout in WGS 84 longitude and latitude")

  /// A guess at what an unknown kind was meant to be.
  public static func didYouMean(_ kind: Kind) -> Wording {
    Wording(
      zh: "是否应为“\(kind.rawValue)”（\(kind.name(in: .zh))）？", en: "did you mean “\(kind.rawValue)”?")
  }
}
