import Analysis
import PublicSpace

extension AccessMeasures {
  /// A table for each profile; none without doors.
  func tables(in language: Language) -> [Table] {
    (doors.isEmpty ? [] : travellers.map { table(for: $0, in: language) })
      + [spacesTable(in: language)].compactMap { $0 }
  }

  /// What is said in their place.
  func remark(in language: Language) -> String? {
    guard doors.isEmpty else { return nil }
    return language == .zh
      ? "可达性：未检查，没有画单元门（kind: door）"
      : "Access: not checked, as no stair door (kind: door) is drawn"
  }

  private func table(for traveller: Traveller, in language: Language) -> Table {
    let zh = language == .zh
    let hasHouseholds = doors.allSatisfy { $0.households != nil }
    let people = hasHouseholds ? (zh ? "户" : "homes") : (zh ? "门" : "doors")
    let seatEvery = traveller.profile.seatEvery.map { Figure.rounded($0, decimals: 0) }
    let columns =
      [
        zh ? "去处" : "to", zh ? "到达" : "reached", zh ? "中位 m" : "median m", "90% m",
        zh ? "最远 m" : "farthest m", zh ? "分钟" : "min", zh ? "最远的门" : "from door",
        zh ? "最窄 m" : "narrowest m",
        zh ? "无座最长 m" : "seatless m",
      ] + (seatEvery.map { [zh ? "每 \($0) m 有座" : "seat each \($0) m"] } ?? [])
      + AccessSummary.bands.map { "\(people) ≤\(Int($0)) m" }
    let rows = zip(summaries(of: traveller), waySummaries(of: traveller)).map { summary, ways in
      let reached = traveller.reaches.count {
        $0[uses.firstIndex(of: summary.use) ?? 0].metres != nil
      }
      let within = summary.householdsWithin ?? summary.doorsWithin.map(Double.init)
      return [
        summary.use.name(in: language), "\(reached)/\(doors.count)", figure(summary.median),
        figure(summary.ninetieth), figure(summary.longest),
        figure(summary.longest.map(traveller.profile.minutes)), summary.worstDoor ?? "–",
        figure(ways.narrowest), figure(ways.longestWithoutSeat),
      ] + (ways.seatedDoors.map { ["\($0)/\(reached)"] } ?? [])
        + within.map { Figure.rounded($0, decimals: 0) }
    }
    return Table(
      traveller.profile.title(in: language, at: minute), columns: columns, rows: rows,
      notes: notes(for: traveller, in: language))
  }

  private func figure(_ value: Double?) -> String {
    value.map { Figure.rounded($0, decimals: 1) } ?? "–"
  }

  /// Which doors do not reach what, and why: doors and uses that have a reason in common together.
  private func notes(for traveller: Traveller, in language: Language) -> [String] {
    let zh = language == .zh
    var missing: [Kind] = []
    var groups: [(reason: Obstacle, doors: [Int], uses: [Kind])] = []
    for (column, use) in uses.enumerated() {
      var byReason: [(reason: Obstacle, doors: [Int])] = []
      for door in doors.indices {
        guard let reason = traveller.reaches[door][column].obstacle else { continue }
        if let place = byReason.firstIndex(where: { $0.reason == reason }) {
          byReason[place].doors.append(door)
        } else {
          byReason.append((reason, [door]))
        }
      }
      for (reason, doors) in byReason {
        if case .none(let use) = reason {
          missing.append(use)
        } else if let place = groups.firstIndex(where: { $0.reason == reason && $0.doors == doors })
        {
          groups[place].uses.append(use)
        } else {
          groups.append((reason, doors, [use]))
        }
      }
    }
    func list(_ uses: [Kind]) -> String {
      uses.map { $0.name(in: language) }.joined(separator: zh ? "、" : ", ")
    }
    let lines = groups.map { group in
      let ids =
        group.doors.count > 1 && group.doors.count == doors.count
        ? (zh ? "全部 \(doors.count) 门" : "all \(doors.count) doors")
        : group.doors.map { doors[$0].id }.firstFew(in: language)
      let reason = group.reason.text(in: language)
      return zh
        ? "\(ids)到不了\(list(group.uses))：\(reason)" : "\(ids) to \(list(group.uses)): \(reason)"
    }
    return lines
      + (missing.isEmpty
        ? [] : [zh ? "用地内没有：\(list(missing))" : "the site has no \(list(missing))"])
  }
}

extension WalkProfile {
  /// Who goes, how wide and how fast, and at what hour.
  func title(in language: Language, at minute: Int) -> String {
    let (width, speed, hour) = ("\(rule.clearWidth) m", "\(speed) m/s", minute.clock)
    return language == .zh
      ? "可达性：\(name(in: .zh))（净宽 \(width)，\(speed)，均为参考值；\(hour)）"
      : "Access: \(name(in: .en)) (\(width) clear, \(speed), reference values; at \(hour))"
  }
}

extension [String] {
  /// The first few, and how many there are where that is not all.
  func firstFew(in language: Language) -> String {
    let separator = language == .zh ? "、" : ", "
    let few = prefix(6).joined(separator: separator)
    guard count > 6 else { return few }
    return few + (language == .zh ? " 等 \(count) 门" : " … (\(count) doors)")
  }
}
