public import PublicSpace

/// The figures of sun and shade, in the order of reports; nil where a building's height is not known.
///
/// To add one: a line here.
public let sunMetrics: [Metric] = [
  // mean over open ground of hours of sun on the pack's day
  Metric(
    id: "sun_open_h", zh: "户外地面日照（参考）", en: "sun on open ground (reference)", unit: .hours,
    better: .more
  ) { $0.sun.flatMap { $0.isWhole ? $0.openHours : nil } },
  // open ground with 2 h of sun or more ÷ open ground
  Metric(
    id: "sun_open_2h_share", zh: "户外地面日照 ≥ 2 h（参考）", en: "open ground with 2 h of sun (reference)",
    unit: .share, better: .more
  ) { $0.sun.flatMap { $0.isWhole ? $0.openTwoHours : nil } },
  // the same of ground where people sit and play, weighed by area
  Metric(
    id: "sun_stay_2h_share", zh: "活动与休憩场地日照 ≥ 2 h（参考）",
    en: "ground to sit and play with 2 h of sun (reference)", unit: .share, better: .more
  ) { $0.sun?.mean(of: \.twoHours, over: SunMeasures.stays, by: \.area) },
  // the same of playgrounds
  Metric(
    id: "sun_play_2h_share", zh: "儿童场地日照 ≥ 2 h（参考）", en: "playgrounds with 2 h of sun (reference)",
    unit: .share, better: .more
  ) { $0.sun?.mean(of: \.twoHours, over: [.playground], by: \.area) },
  // share of 9–11 on 20 January in sun, mean over seats
  Metric(
    id: "seats_winter_sun_share", zh: "座位冬日上午晒得到（参考）",
    en: "seats in winter morning sun (reference)",
    unit: .share, better: .more
  ) { $0.sun?.mean(of: \.winterSun, over: [.bench, .table], by: \.seats) },
  // share of 14–16 on 20 July in shade, mean over seats
  Metric(
    id: "seats_summer_shade_share", zh: "座位夏日午后有荫（参考）",
    en: "seats in summer afternoon shade (reference)", unit: .share, better: .more
  ) { $0.sun?.mean(of: \.summerShade, over: [.bench, .table], by: \.seats) },
]

extension SunMeasures {
  /// Ground where people sit and play.
  public static let stays: [Kind] = [.playground, .fitness, .court, .seating, .plaza]

  /// Nil where no such place is known, or some building's height is not.
  public func mean(
    of value: (Place) -> Double?, over kinds: [Kind], by weight: (Place) -> Double?
  ) -> Double? {
    guard isWhole else { return nil }
    var (sum, weights) = (0.0, 0.0)
    for place in places where kinds.contains(place.kind) {
      guard let value = value(place), let weight = weight(place) else { continue }
      sum += value * weight
      weights += weight
    }
    return weights > 0 ? sum / weights : nil
  }
}
