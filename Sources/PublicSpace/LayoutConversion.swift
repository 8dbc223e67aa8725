public import Projection

/// A layout's text with its positions carried to another datum, all else as written.
public struct LayoutConversion: Sendable {
  public let text: String
  /// How many positions were moved; none when the datum was only renamed.
  public let moved: Int

  /// Carries a layout forwards: WGS 84 → GCJ-02 → BD-09; never back.
  public init(of layout: Layout, to datum: Datum) throws {
    if let refusal = Self.refusal(from: layout.datum, to: datum) {
      throw FileError(layout.path, refusal)
    }
    guard layout.json["yuan:base"] == nil || layout.datum.agrees(with: datum) else {
      throw FileError(
        layout.path,
        zh: "是一组增改；请先写成完整的布局，或与底本一起转换",
        en: "is a set of edits; write it out whole, or convert its base and it together")
    }
    var rewriter = PositionRewriter(layout.json)
    if layout.datum.agrees(with: datum) {
      moved = 0
    } else {
      let reference = Georeference(of: layout.json, DatumHints(option: layout.datum))
      let places = try reference.degrees(of: rewriter.positions)
      let shifted = places.compactMap { $0.shifted(from: layout.datum, to: datum) }
      guard shifted.count == places.count else {
        throw FileError(
          layout.path,
          zh: "位于 \(datum.name) 适用的国境之外；保持原样即可",
          en: "lies outside the country that \(datum.name) is made for; leave it as it is")
      }
      rewriter.move(to: shifted)
      rewriter.dropSystem()
      moved = shifted.count
    }
    rewriter.label(datum)
    text = rewriter.text
  }

  /// Why a conversion is not offered, and what to do; nil when it is.
  static func refusal(from: Datum, to: Datum) -> Wording? {
    if from.agrees(with: to) { return nil }
    if from == .local || to == .local {
      return Wording(
        zh: "本地米制坐标没有说明位于地球何处，无法与之互相转换；请在文件中用“crs”写明坐标系，或在地图上绘制",
        en: "local metres do not say where on the Earth they lie, so nothing is converted from or"
          + " to them; give the file its grid as “crs”, or draw on a map")
    }
    let isBackwards = from == .bd09 || (from == .gcj02 && to != .bd09)
    guard isBackwards else { return nil }
    return Wording(
      zh: "不提供从 \(from.name) 到 \(to.name) 的逆转换：结果只是近似，且涉及法规；请保持原样，"
        + "或用“yuan convert --to \(from.rawValue)”转换其他布局（见 Documentation/Datums.md）",
      en: "\(from.name) is not turned back into \(to.name): the reverse is approximate and legally"
        + " delicate and is not offered; leave it as drawn, or bring the other layouts over with"
        + " “yuan convert --to \(from.rawValue)” (Documentation/Datums.md)")
  }
}
