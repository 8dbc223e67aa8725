public import Analysis
import Geometry
import Projection
public import PublicSpace

extension Report {
  /// The sun at one moment: `yuan sun --at`.
  ///
  /// - Parameters:
  ///   - lit: The share of open ground in the sun.
  ///   - unknown: Buildings whose height is not known; what is lit is not checked then.
  public init(
    of moment: SunMoment, over site: Site, lit: Double?, unknown: [String],
    findings: [Finding], in language: Language
  ) {
    let sun = moment.sun(over: site.plane.centre)
    let isUp = sun.altitude > SunPosition.lowest
    let figures: [(key: String, zh: String, en: String, value: Double?, unit: String)] = [
      ("altitude_deg", "太阳高度", "height of the sun", sun.altitude * 180 / .pi, "°"),
      ("azimuth_deg", "方位（自真北顺时针）", "azimuth from true north", sun.azimuth * 180 / .pi, "°"),
      (
        "shadow_m", "1 m 高物体的影长", "shadow of one metre",
        sun.shadowOfOneMetre.map { ($0.x * $0.x + $0.y * $0.y).squareRoot() }, "m"
      ),
      (
        "lit_share", "晒到的户外地面（参考）", "open ground in the sun (reference)",
        isUp && unknown.isEmpty ? lit.map { $0 * 100 } : nil, "%"
      ),
    ]
    json = .object(
      site.reportHead
        + JSONValue.members([
          "standing": .string(SunPack.standing(in: language)),
          "day": .string(moment.day.text), "at": .string(moment.minute.clock),
          "clock": .string(moment.clock.word),
          "unknown_heights": .array(unknown.map(JSONValue.string)),
        ])
        + figures.map { figure in
          JSONValue.Member(
            name: figure.key,
            value: .number(figure.unit == "%" ? figure.value.map { $0 / 100 } : figure.value))
        } + JSONValue.members(["findings": .array(findings.map { $0.json(in: language) })]))
    let zh = language == .zh
    tables = [
      Table(
        (zh ? "太阳：" : "Sun: ") + moment.phrase(in: language),
        columns: [zh ? "指标" : "figure", zh ? "数值" : "value", zh ? "单位" : "unit"],
        rows: figures.map { figure in
          [
            zh ? figure.zh : figure.en,
            figure.value.map { Figure.rounded($0, decimals: 2) } ?? "–", figure.unit,
          ]
        }, notes: [SunPack.standing(in: language)])
    ]
    records =
      [["measure", "value", "unit"]]
      + figures.map { [$0.key, field($0.value), $0.unit] }
    remarks =
      findings.isEmpty ? [] : [findings.map { $0.sentence(in: language) }.joined(separator: "\n")]
  }
}
