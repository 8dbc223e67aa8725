import Analysis
import PublicSpace

extension SunMeasures {
  /// By kind, then each place where people sit and play; none when a building's height is not known.
  func tables(in language: Language) -> [Table] {
    guard isWhole, !places.isEmpty else { return [] }
    let zh = language == .zh
    let kinds = SunMeasures.kinds.filter { kind in places.contains { $0.kind == kind } }
    let columns = [
      "m²", zh ? "日照 h" : "sun h", zh ? "最长连续 h" : "on end h", "≥ 2 h %",
      "\(pack.need.phrase(in: language)) %",
      zh ? "冬 9–11 时有日照" : "winter sun 9–11", zh ? "夏 14–16 时有荫" : "summer shade 14–16",
    ]
    let byKind = Table(
      convention(in: language), columns: [zh ? "场地" : "ground", zh ? "处" : "places"] + columns,
      rows: kinds.map { kind in
        let own = places.filter { $0.kind == kind }
        return [kind.name(in: language), "\(own.count)"] + cells(own, in: language)
      }, notes: [counting(in: language)])
    let stays = places.filter { Self.stays.contains($0.kind) }
    guard !stays.isEmpty else { return [byKind] }
    let each = Table(
      zh ? "坐与玩的场地（参考）" : "Ground to sit and play (reference)",
      columns: [zh ? "场地" : "place"] + columns,
      rows: stays.map { place in
        [place.name.text(in: language) ?? place.id] + cells([place], in: language)
      })
    return [byKind, each]
  }

  /// By whose way it was counted, and what it is not.
  func convention(in language: Language) -> String {
    language == .zh
      ? "日照（参考，非法定日照分析）：\(pack.name(in: .zh))约定，\(pack.phrase(of: field.window, in: .zh))"
      : "Sun (reference, no statutory analysis): \(pack.name(in: .en)) pack, "
        + pack.phrase(of: field.window, in: .en)
  }

  /// What is said in their place.
  func remark(in language: Language) -> String? {
    guard !isWhole else { return nil }
    let zh = language == .zh
    return zh
      ? "日照：未检查，有 \(unknown.count) 栋建筑没有写高度或层数"
      : "Sun: not checked, as \(unknown.count) buildings tell neither height nor levels"
  }

  /// How it was counted, in a line.
  private func counting(in language: Language) -> String {
    let (step, cell) = (Figure.trimmed(field.window.pace), Figure.trimmed(field.grid.cell))
    let zh = language == .zh
    let (winter, summer) = (self.winter?.day.text ?? "–", self.summer?.day.text ?? "–")
    var parts = [
      zh ? "每 \(step) 分钟一次，格子 \(cell) m" : "every \(step) min on cells of \(cell) m",
      zh
        ? "阴影来自建筑与墙；冬（\(winter)）、夏（\(summer)）两栏另计树冠"
        : "shadows of buildings and walls; winter (\(winter)) and summer (\(summer)) count crowns of trees too",
    ]
    if pack.smallestPiece > 0 {
      let minutes = Figure.trimmed(pack.smallestPiece)
      parts.append(
        zh ? "短于 \(minutes) 分钟的不计" : "sun shorter than \(minutes) min left out")
    }
    if pack.smallestAltitude > 0 {
      let degrees = Figure.trimmed(pack.smallestAltitude)
      parts.append(
        zh ? "太阳低于 \(degrees)° 时不计" : "sun lower than \(degrees)° left out")
    }
    return parts.joined(separator: zh ? "；" : "; ")
  }

  private func cells(_ places: [Place], in language: Language) -> [String] {
    func mean(_ value: (Place) -> Double?) -> Double? {
      let known = places.compactMap { place in
        value(place).map { (value: $0, weight: place.area ?? place.seats ?? 1) }
      }
      let weight = known.reduce(0) { $0 + $1.weight }
      return weight > 0 ? known.reduce(0) { $0 + $1.value * $1.weight } / weight : nil
    }
    func hours(_ value: Double?) -> String {
      value.map { Figure.rounded($0, decimals: 1) } ?? "–"
    }
    func percent(_ value: Double?) -> String {
      value.map { Figure.rounded($0 * 100, decimals: 0) } ?? "–"
    }
    func answer(_ value: Double?) -> String {
      guard let value else { return "–" }
      let word = language == .zh ? (value >= 0.5 ? "是" : "否") : (value >= 0.5 ? "yes" : "no")
      return "\(word) \(percent(value))%"
    }
    let areas = places.compactMap(\.area)
    return [
      areas.isEmpty ? "–" : Figure.rounded(areas.reduce(0, +), decimals: 0),
      hours(mean(\.hours)), hours(mean(\.run)), percent(mean(\.twoHours)),
      percent(mean(\.needMet)), answer(mean(\.winterSun)), answer(mean(\.summerShade)),
    ]
  }

  /// One row a place, unrounded.
  var ledger: [[String]] {
    let head = [
      "id", "kind", "name", "m2", "mean_h", "run_h", "two_hours_share", "need_share",
      "winter_sun_share", "summer_shade_share",
    ]
    return [head]
      + places.map { place in
        [
          place.id, place.kind.rawValue, place.name.zh ?? place.name.en ?? "", field(place.area),
        ]
          + [
            place.hours, place.run, place.twoHours, place.needMet, place.winterSun,
            place.summerShade,
          ].map { isWhole ? field($0) : "" }
      }
  }

  private func field(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
}
