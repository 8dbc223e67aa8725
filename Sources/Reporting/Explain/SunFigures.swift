import Analysis
import Projection
import PublicSpace

extension Explanation {
  private static let sunMethod = Wording(
    zh: "NOAA 太阳位置；城市日照约定（参考值，不是法定日照分析）",
    en: "NOAA solar position; conventions of cities (reference, no statutory analysis)")
  private static let sunGround = Wording(
    zh: "建筑与围墙的高度，树冠，地面",
    en: "heights of buildings and walls, crowns, the ground")

  /// Sun and shade.
  static let sunFigures: [Explanation] = [
    Explanation(
      "sun_open_h", zh: "户外地面那天平均晒多少小时。", en: "How many hours of sun open ground has on that day.",
      formula: "Σ over open cells of looks in sun × step ÷ cells",
      inChinese: "Σ 露天格晒到的次数 × 步长 ÷ 格数", source: sunMethod,
      from: sunGround
    ) { measures, site in
      measures.sunOfGround(site)
    },
    Explanation(
      "sun_open_2h_share", zh: "户外地面有多少晒得到 2 小时。", en: "How much of open ground has 2 h of sun.",
      formula: "open cells with 2 h or more ÷ open cells", inChinese: "2 h 以上的露天格 ÷ 露天格",
      source: sunMethod, from: sunGround
    ) { measures, site in
      measures.sunOfGround(site)
    },
    Explanation(
      "sun_stay_2h_share", zh: "活动和休息的地方有多少晒得到 2 小时。",
      en: "How much of where people stay has 2 h of sun.",
      formula: "Σ over places of m2 × two_hours_share ÷ Σ m2",
      inChinese: "各场地 Σ m2 × two_hours_share ÷ Σ m2", source: sunMethod, from: sunGround
    ) { measures, _ in
      measures.sun(of: SunMeasures.stays)
    },
    Explanation(
      "sun_play_2h_share", zh: "孩子玩的地方有多少晒得到 2 小时。", en: "How much of playgrounds has 2 h of sun.",
      formula: "Σ over playgrounds of m2 × two_hours_share ÷ Σ m2",
      inChinese: "各儿童场地 Σ m2 × two_hours_share ÷ Σ m2", source: sunMethod,
      from: sunGround
    ) { measures, _ in
      measures.sun(of: [.playground])
    },
    Explanation(
      "seats_winter_sun_share", zh: "冬天上午有多少座位晒得到太阳。",
      en: "How many seats are in the sun on winter mornings.",
      formula: "Σ over benches and tables of seats × winter_sun_share ÷ Σ seats",
      inChinese: "各座椅、桌凳 Σ 座位 × winter_sun_share ÷ Σ 座位",
      source: sunMethod, from: sunGround
    ) { measures, _ in
      measures.seats(
        "晒得到的座位", "seats in the sun", during: \.winter, \.winterSun)
    },
    Explanation(
      "seats_summer_shade_share", zh: "夏天下午有多少座位有荫。",
      en: "How many seats are in the shade on summer afternoons.",
      formula: "Σ over benches and tables of seats × summer_shade_share ÷ Σ seats",
      inChinese: "各座椅、桌凳 Σ 座位 × summer_shade_share ÷ Σ 座位",
      source: sunMethod, from: sunGround
    ) { measures, _ in
      measures.seats(
        "有荫的座位", "seats in the shade", during: \.summer, \.summerShade)
    },
    Explanation(
      "mean_h", "平均日照", "mean sun", zh: "平均晒多少小时。", en: "How many hours of sun, on average.",
      formula: "mean over cells of hours in sun", inChinese: "各格日照小时的平均", unit: "h",
      source: sunMethod, from: sunGround),
    Explanation(
      "run_h", "最长连续日照", "longest sun on end", zh: "最多连着晒多少小时。",
      en: "How many hours of sun on end.",
      formula: "mean over cells of the longest run", inChinese: "各格最长连续日照的平均", unit: "h",
      source: sunMethod, from: sunGround),
    Explanation(
      "mean_run_h", "平均最长连续日照", "mean longest sun on end", zh: "平均最多连着晒多少小时。",
      en: "How many hours of sun on end, on average.",
      formula: "mean over cells of the longest run", inChinese: "各格最长连续日照的平均", unit: "h",
      source: sunMethod, from: sunGround),
    Explanation(
      "two_hours_share", "日照 2 小时以上", "2 h of sun or more", zh: "有多少晒得到 2 小时。",
      en: "How much has 2 h of sun.",
      formula: "cells with 2 h or more ÷ cells", inChinese: "2 h 以上的格 ÷ 全部格", unit: "share",
      source: sunMethod, from: sunGround),
    Explanation(
      "need_share", "满足日照约定", "sun as asked", zh: "有多少满足城市的日照约定。",
      en: "How much has the sun that the city's convention asks.",
      formula: "cells that meet it ÷ cells", inChinese: "满足的格 ÷ 全部格", unit: "share",
      source: sunMethod, from: sunGround),
    Explanation(
      "no_sun_share", "全无日照", "no sun at all", zh: "有多少一点也晒不到。", en: "How much has no sun at all.",
      formula: "cells without sun ÷ cells", inChinese: "没有日照的格 ÷ 全部格", unit: "share",
      source: sunMethod, from: sunGround),
    Explanation(
      "winter_sun_share", "冬日上午有日照", "sun on winter mornings", zh: "冬天上午有多少晒得到。",
      en: "How much is in the sun on winter mornings.",
      formula: "cells in sun ÷ cells, over the window", inChinese: "时段内晒到的格 ÷ 全部格", unit: "share",
      source: sunMethod,
      from: sunGround),
    Explanation(
      "summer_shade_share", "夏日午后有荫", "shade on summer afternoons", zh: "夏天下午有多少有荫。",
      en: "How much is in the shade on summer afternoons.",
      formula: "cells in shade ÷ cells, over the window", inChinese: "时段内有荫的格 ÷ 全部格", unit: "share",
      source: sunMethod,
      from: sunGround),
    Explanation(
      "lit_share", "晒到的地面", "ground in the sun", zh: "这时有多少地面晒得到。",
      en: "How much ground is in the sun at that moment.",
      formula: "lit cells ÷ cells", inChinese: "晒到的格 ÷ 全部格", unit: "share", source: sunMethod,
      from: sunGround),
    Explanation(
      "altitude_deg", "太阳高度", "height of the sun", zh: "太阳有多高。", en: "How high the sun stands.",
      formula: "NOAA solar position", inChinese: "NOAA 太阳位置", unit: "°", source: sunMethod,
      from: sunGround),
    Explanation(
      "azimuth_deg", "太阳方位", "azimuth of the sun", zh: "太阳在哪个方向。", en: "Where the sun stands.",
      formula: "NOAA solar position, clockwise from true north", inChinese: "NOAA 太阳位置，自真北顺时针",
      unit: "°", source: sunMethod,
      from: sunGround),
    Explanation(
      "shadow_m", "1 米的影长", "shadow of one metre", zh: "1 米高的东西影子多长。",
      en: "How long a shadow one metre casts.",
      formula: "cot(altitude)", unit: "m", source: sunMethod, from: sunGround),
    Explanation(
      "step_min", "步长", "step", zh: "隔几分钟看一次。", en: "How many minutes lie between two looks.",
      formula: "as asked", inChinese: "照所问", unit: "min", source: sunMethod, from: sunGround),
    Explanation(
      "looks", "次数", "looks", zh: "一共看了几次。", en: "How often was looked.",
      formula: "window ÷ step", inChinese: "时段 ÷ 步长", unit: "count", source: sunMethod,
      from: sunGround),
    Explanation(
      "grid_m", "格距", "grid", zh: "格子多大。", en: "How large the cells are.",
      formula: "as asked", inChinese: "照所问", unit: "m", source: sunMethod, from: sunGround),
    Explanation(
      "smallest_piece_min", "最短一段", "smallest piece", zh: "多短的日照不算。",
      en: "How short a stretch of sun does not count.",
      formula: "as the city's convention says", inChinese: "照城市约定", unit: "min", source: sunMethod,
      from: sunGround),
    Explanation(
      "smallest_altitude_deg", "最低太阳高度", "smallest altitude", zh: "太阳多低不算。",
      en: "How low a sun does not count.",
      formula: "as the city's convention says", inChinese: "照城市约定", unit: "°", source: sunMethod,
      from: sunGround),
    Explanation(
      "need_h", "要求的日照", "sun asked", zh: "约定要求几小时。", en: "How many hours the convention asks.",
      formula: "as the city's convention says", inChinese: "照城市约定", unit: "h", source: sunMethod,
      from: sunGround),
  ]
}

extension Measures {
  private typealias Step = Explanation.Step

  /// How often one looks, how high the sun gets, and what all open cells come to.
  fileprivate func sunOfGround(_ site: Site) -> Explanation.Working {
    guard let sun else { return Explanation.Working() }
    let window = sun.field.window
    let highest = window.suns(over: site.plane.centre).map(\.altitude).max()
    let share = sun.isWhole ? sun.openTwoHours : nil
    return Explanation.Working(
      [
        Step("看太阳的次数", "looks at the sun", Double(window.count), "count"),
        Step("每次代表", "each stands for", window.pace, "min"),
        Step("太阳最高", "highest sun", highest.map { $0 * 180 / .pi }, "°"),
        Step("露天地面", "open ground", sun.openArea, "m2"),
        Step("平均日照", "mean sun", sun.isWhole ? sun.openHours : nil, "h"),
        Step("日照 2 小时以上", "with 2 h or more", share.map { $0 * sun.openArea }, "m2"),
        Step("不知高度的建筑", "buildings of unknown height", Double(sun.unknown.count), "count"),
      ], features: site.ids(where: ShadowCasters.kinds.contains))
  }

  /// The ground of some places, and how much of it has two hours of sun.
  fileprivate func sun(of kinds: [Kind]) -> Explanation.Working {
    guard let sun, sun.isWhole else { return Explanation.Working() }
    let places = sun.places.filter { kinds.contains($0.kind) }
    var steps = places.compactMap { place in
      place.twoHours.map { share in
        Step(
          "\(place.name.text(in: .zh) ?? place.id) ≥ 2 h",
          "\(place.name.text(in: .en) ?? place.id) ≥ 2 h",
          share * (place.area ?? 0), "m2")
      }
    }
    steps.append(
      Step("合计 ≥ 2 h", "sum ≥ 2 h", steps.reduce(0) { $0 + ($1.value ?? 0) }, "m2"))
    steps.append(
      Step(
        "场地合计", "ground in all",
        places.reduce(0) { $0 + ($1.twoHours == nil ? 0 : $1.area ?? 0) }, "m2"))
    return Explanation.Working(steps, features: places.map(\.id))
  }

  /// The seats, and how many of them have what is asked, through the hours that are asked about.
  fileprivate func seats(
    _ zh: String, _ en: String, during hours: (SunMeasures) -> SunWindow?,
    _ share: (SunMeasures.Place) -> Double?
  ) -> Explanation.Working {
    guard let sun, sun.isWhole else { return Explanation.Working() }
    let seats = sun.places.filter { ($0.kind == .bench || $0.kind == .table) && share($0) != nil }
    func sum(_ part: (SunMeasures.Place) -> Double?) -> Double {
      seats.reduce(0) { $0 + ($1.seats ?? 0) * (part($1) ?? 0) }
    }
    return Explanation.Working(
      [
        Step(
          "看太阳的次数", "looks at the sun",
          hours(sun).map { Double($0.count) }, "count"),
        Step(zh, en, sum(share), "count"),
        Step("座位", "seats", sum { _ in 1 }, "count"),
      ], features: seats.map(\.id))
  }
}
