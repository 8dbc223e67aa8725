import Analysis
public import Comparison
public import PublicSpace

extension DoorLedger {
  /// How many losses, and how many gains, a table shows.
  private static let shown = 12

  /// A summary and the doors that gain and lose most, for all who go the same ways together.
  func tables(of file: String, in language: Language) -> [Table] {
    guard !doors.isEmpty else { return [] }
    var groups: [(part: Part, names: [String])] = []
    for part in parts {
      let name = part.profile.name(in: language)
      if let place = groups.firstIndex(where: { $0.part.profile.rule == part.profile.rule }) {
        groups[place].names.append(name)
      } else {
        groups.append((part, [name]))
      }
    }
    return groups.flatMap { part, names in
      let who = names.joined(separator: language == .zh ? "、" : ", ")
      return [
        summaryTable(of: part, file, who, in: language),
        changeTable(of: part, file, who, in: language),
      ].compactMap { $0 }
    }
  }

  private func summaryTable(
    of part: Part, _ file: String, _ who: String, in language: Language
  ) -> Table {
    let zh = language == .zh
    let summaries = summaries(of: part)
    let hasHouseholds = summaries.contains { $0.households != nil }
    let outcomes: [Outcome] = [.gains, .loses, .same, .newlyReached, .noLongerReached, .unreached]
    let sides: [Outcome] = [.newDoor, .doorGone]
    let occurring = outcomes + sides.filter { side in summaries.contains { $0.doors(side) > 0 } }
    let rows = summaries.map { summary in
      let counts = occurring.map { outcome -> String in
        let place = Outcome.allCases.firstIndex(of: outcome) ?? 0
        let doors = "\(summary.doors[place])"
        guard let households = summary.households?[place], summary.doors[place] > 0 else {
          return doors
        }
        return "\(doors) (\(Figure.rounded(households, decimals: 0)))"
      }
      let sums = [summary.before, summary.after].map { Figure.rounded($0, decimals: 0) }
      return [summary.use.name(in: language)] + counts + sums
        + [Figure.signed(summary.after - summary.before, .metres)]
    }
    let unit =
      hasHouseholds ? (zh ? "门数（户数）" : "doors (homes)") : (zh ? "门数" : "doors")
    let limit = Figure.rounded(Self.threshold, decimals: 0)
    return Table(
      zh
        ? "\(file)：\(who)，各门得失，\(unit)；超过 \(limit) m 才算"
        : "\(file): \(who), who gains and who loses, \(unit), by more than \(limit) m",
      columns: [zh ? "去处" : "to"] + occurring.map { $0.word(in: language) }
        + (zh ? ["今天合计 m", "方案合计 m", "± m"] : ["today, sum m", "plan, sum m", "± m"]),
      rows: rows)
  }

  /// What is lost first, then what is gained, the most on top of each.
  ///
  /// Nil when nothing changes. What is there on one side only changes for all alike: the summary says so.
  private func changeTable(
    of part: Part, _ file: String, _ who: String, in language: Language
  ) -> Table? {
    let zh = language == .zh
    let all = zip(doors, part.entries).flatMap { door, entries in
      zip(uses, entries).map { (door: door, use: $0, entry: $1) }
        .filter { $0.entry.isOnBothSides(for: $0.use) }
    }
    // By their places too, so that equals keep the order of the file.
    let ranked = all.enumerated().sorted {
      ($1.element.entry.size, $0.offset) < ($0.element.entry.size, $1.offset)
    }.map(\.element)
    let losses = ranked.filter { [.loses, .noLongerReached].contains($0.entry.outcome) }
    let gains = ranked.filter { [.gains, .newlyReached].contains($0.entry.outcome) }
    guard !losses.isEmpty || !gains.isEmpty else { return nil }
    let rows = losses.prefix(Self.shown) + gains.prefix(Self.shown)
    var notes: [String] = []
    for (kind, list) in [(zh ? "变远" : "losses", losses), (zh ? "变近" : "gains", gains)]
    where list.count > Self.shown {
      let rest = list.count - Self.shown
      notes.append(
        zh
          ? "另有 \(rest) 处\(kind)：用 --only access --format csv 列出全部"
          : "\(rest) more \(kind): --only access --format csv lists all")
    }
    func metres(_ value: Double?) -> String { value.map { Figure.rounded($0, decimals: 1) } ?? "–" }
    return Table(
      zh
        ? "\(file)：\(who)，变化最大的门（先变远，后变近）"
        : "\(file): \(who), doors that change most, losses first",
      columns: zh
        ? ["门", "名称", "去处", "今天 m", "方案 m", "± m", "结果"]
        : ["door", "name", "to", "today m", "plan m", "± m", "outcome"],
      rows: rows.map { door, use, entry in
        [
          door.id, door.name ?? "", use.name(in: language), metres(entry.before?.metres),
          metres(entry.after?.metres), Figure.signed(entry.change, .metres),
          entry.outcome.word(in: language),
        ]
      }, notes: notes)
  }
}

extension DoorLedger.Entry {
  /// How much it matters: to be shut out, or let in, more than any number of metres.
  fileprivate var size: Double { change.map { abs($0) } ?? .infinity }

  fileprivate func isOnBothSides(for use: Kind) -> Bool {
    before?.obstacle != .some(.none(use)) && after?.obstacle != .some(.none(use))
  }
}

extension DoorLedger.Outcome {
  public func word(in language: Language) -> String {
    let zh = language == .zh
    return switch self {
    case .gains: zh ? "变近" : "gains"
    case .loses: zh ? "变远" : "loses"
    case .same: zh ? "不变" : "same"
    case .newlyReached: zh ? "新通" : "newly reached"
    case .noLongerReached: zh ? "不再通" : "no longer reached"
    case .unreached: zh ? "仍不通" : "not reached"
    case .newDoor: zh ? "新增门" : "new door"
    case .doorGone: zh ? "取消门" : "door gone"
    }
  }
}
