public import Analysis
public import PublicSpace

extension ReportBlock {
  static let sun = ReportBlock(
    .sun,
    members: { measures, _, language in
      measures.sun.map { [JSONValue.Member(name: "sun", value: $0.json(in: language))] } ?? []
    },
    tables: { measures, _, language in measures.sun?.tables(in: language) ?? [] },
    ledger: { measures, _, _ in measures.sun?.ledger ?? [] },
    remark: { $0.sun?.remark(in: $1) })
}

extension SunMeasures {
  /// The block `sun` of a report: how it was counted, and every place.
  func json(in language: Language) -> JSONValue {
    .object(
      pack.members(of: field.window, field.grid, in: language)
        + JSONValue.members([
          "unknown_heights": .array(unknown.map(JSONValue.string)),
          "open_m2": .number(openArea),
          "mean_h": .number(isWhole ? openHours : nil),
          "two_hours_share": .number(isWhole ? openTwoHours : nil),
          "places": .array(places.map { $0.json(isChecked: isWhole, in: language) }),
        ]))
  }

  /// How sun was counted, for reports that do not list its places.
  func way(in language: Language) -> JSONValue {
    .object(pack.members(of: field.window, field.grid, in: language))
  }
}

extension SunMeasures.Place {
  fileprivate func json(isChecked: Bool, in language: Language) -> JSONValue {
    func number(_ value: Double?) -> JSONValue { .number(isChecked ? value : nil) }
    return .object([
      "id": .string(id), "kind": .string(kind.rawValue), "name": .string(name.text(in: language)),
      "m2": .number(area), "mean_h": number(hours), "run_h": number(run),
      "two_hours_share": number(twoHours), "need_share": number(needMet),
      "winter_sun_share": number(winterSun), "summer_shade_share": number(summerShade),
    ])
  }
}

extension SunPack {
  /// How sun is counted, for programs.
  func members(
    of window: SunWindow, _ grid: CellGrid, in language: Language
  ) -> [JSONValue.Member] {
    JSONValue.members([
      "standing": .string(Self.standing(in: language)),
      "pack": .string(id), "day": .string(window.day.text), "from": .string(window.from.clock),
      "to": .string(window.to.clock), "clock": .string(window.clock.word),
      "step_min": .number(window.pace), "looks": .number(Double(window.count)),
      "grid_m": .number(grid.cell), "smallest_piece_min": .number(smallestPiece),
      "smallest_altitude_deg": .number(smallestAltitude), "need_h": .number(need.hours),
      "need_is_continuous": .boolean(need.isContinuous),
      "reference": .array(reference.map(JSONValue.string)),
    ])
  }

  /// What the figures are not.
  static func standing(in language: Language) -> String {
    language == .zh
      ? "参考值，不是法定日照分析" : "reference values, no statutory sunlight analysis"
  }

  /// Day, hours and clock in a phrase.
  public func phrase(of window: SunWindow, in language: Language) -> String {
    let named = day.day(in: window.day.year) == window.day ? day.name(in: language) + " " : ""
    return "\(named)\(window.phrase(in: language))"
  }
}

extension SunWindow {
  /// `2026-01-20 08:00–16:00 真太阳时`.
  public func phrase(in language: Language) -> String {
    "\(day.text) \(from.clock)–\(to.clock) \(clock.name(in: language))"
  }
}

extension SunMoment {
  /// `2026-01-20 10:00 真太阳时`.
  public func phrase(in language: Language) -> String {
    "\(day.text) \(minute.clock) \(clock.name(in: language))"
  }
}
