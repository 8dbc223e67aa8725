public import Analysis
import Projection
public import PublicSpace

extension Report {
  /// Hours of sun over a site's open ground: `yuan sun`.
  ///
  /// - Parameter unknown: Buildings whose height is not known; nothing is checked then.
  public init(
    of field: SunField, by pack: SunPack, _ site: Site, unknown: [String],
    findings: [Finding], in language: Language
  ) {
    let summary = field.summary(of: pack.need)
    func checked(_ value: Double?) -> Double? { unknown.isEmpty ? value : nil }
    let figures: [(key: String, zh: String, en: String, value: Double?, unit: String)] = [
      ("open_m2", "露天地面", "open ground", summary.area, "m2"),
      ("mean_h", "平均日照", "mean sun", checked(summary.mean), "h"),
      ("mean_run_h", "平均最长连续日照", "mean longest sun on end", checked(summary.run), "h"),
      (
        "two_hours_share", "日照 ≥ 2 h 的地面", "ground with 2 h or more", checked(summary.twoHours),
        "share"
      ),
      (
        "need_share", "日照达到约定（\(pack.need.phrase(in: .zh))）的地面，参考",
        "ground with the sun asked for (\(pack.need.phrase(in: .en)), reference)",
        checked(summary.needMet), "share"
      ),
      ("no_sun_share", "全无日照的地面", "ground without sun", checked(summary.none), "share"),
    ]
    let zh = language == .zh
    json = .object(
      site.reportHead + pack.members(of: field.window, field.grid, in: language)
        + JSONValue.members([
          "trees": .boolean(field.hasTrees),
          "unknown_heights": .array(unknown.map(JSONValue.string)),
        ])
        + figures.map { JSONValue.Member(name: $0.key, value: .number($0.value)) }
        + JSONValue.members(["findings": .array(findings.map { $0.json(in: language) })]))
    let rows = figures.map { figure in
      let isShare = figure.unit == "share"
      let value = figure.value.map {
        Figure.rounded(isShare ? $0 * 100 : $0, decimals: figure.unit == "m2" ? 0 : 2)
      }
      let symbol = Metric.Unit(rawValue: figure.unit)?.symbol(in: language)
      return [zh ? figure.zh : figure.en, value ?? "–", symbol ?? figure.unit]
    }
    let trees =
      field.hasTrees
      ? (zh ? "含树冠，透光率为参考值" : "crowns counted, what they let through is a reference value")
      : (zh ? "不含树冠" : "crowns of trees not counted")
    let step = Figure.trimmed(field.window.pace)
    let cell = Figure.trimmed(field.grid.cell)
    tables = [
      Table(
        (zh ? "日照：" : "Sun: ") + pack.phrase(of: field.window, in: language),
        columns: [zh ? "指标" : "figure", zh ? "数值" : "value", zh ? "单位" : "unit"], rows: rows,
        notes: [
          zh
            ? "每 \(step) 分钟一次，格子 \(cell) m；\(trees)"
            : "every \(step) min on cells of \(cell) m; \(trees)",
          SunPack.standing(in: language),
        ])
    ]
    records =
      [["measure", "value", "unit"]]
      + figures.map { [$0.key, $0.value.map { "\($0)" } ?? "", $0.unit] }
    remarks =
      findings.isEmpty ? [] : [findings.map { $0.sentence(in: language) }.joined(separator: "\n")]
  }
}
