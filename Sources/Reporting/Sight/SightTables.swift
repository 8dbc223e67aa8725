import Analysis
import PublicSpace

extension SightMeasures {
  func tables(in language: Language) -> [Table] {
    (places.isEmpty ? [] : [eyesTable(in: language)])
      + (lookouts.isEmpty ? [] : [viewTable(in: language)])
      + (art.works.isEmpty ? [] : [artTable(in: language)])
  }

  /// Kinds of place with the fewest and the most eyes; who is not seen is named.
  private func eyesTable(in language: Language) -> Table {
    let zh = language == .zh
    let kinds = Kind.allCases.filter { kind in places.contains { $0.kind == kind } }
    let rows = kinds.map { kind -> [String] in
      let own = places.filter { $0.kind == kind }
      let eyes = own.compactMap(\.eyes).sorted()
      let middle = eyes.isEmpty ? "–" : "\(eyes[(eyes.count - 1) / 2])"
      return [
        kind.name(in: language), "\(own.count)",
        eyes.isEmpty ? "–" : "\(eyes.count { $0 > 0 })", eyes.first.map { "\($0)" } ?? "–",
        middle, eyes.last.map { "\($0)" } ?? "–",
      ]
    }
    let reach = Figure.rounded(Self.reach, decimals: 0)
    let blind = blindSpots.map { spot in
      spot.name.map { "\($0.text(in: language))(\(spot.id))" } ?? spot.id
    }
    var notes: [String] = []
    if !blind.isEmpty {
      let some = blind.prefix(12).joined(separator: zh ? "、" : ", ")
      let rest = blind.count > 12 ? (zh ? " 等 \(blind.count) 处" : " … (\(blind.count))") : ""
      notes.append(zh ? "无人看到：\(some)\(rest)" : "nobody overlooks: \(some)\(rest)")
    }
    if windows == 0 {
      notes.append(
        zh
          ? "未检查：没有建筑写明层数、高度或窗数" : "not checked: no building says its storeys, height or windows")
    }
    return Table(
      zh
        ? "谁看着这里：\(reach) m 内看得到场所的窗（参考值）"
        : "Eyes: windows within \(reach) m that overlook a place (reference values)",
      columns: zh
        ? ["场所", "处", "有窗看着", "最少", "中位", "最多"]
        : ["place", "count", "overlooked", "fewest", "median", "most"],
      rows: rows, notes: notes)
  }

  /// What gates, doors and seats look at, side by side.
  private func viewTable(in language: Language) -> Table {
    let zh = language == .zh
    let rows = Lookout.Group.allCases.compactMap { group -> [String]? in
      let count = lookouts.count { $0.group == group }
      guard count > 0 else { return nil }
      let green = green(of: group).map { Figure.rounded($0 * 100, decimals: 1) } ?? "–"
      return [group.name(in: language), "\(count)", green, "\(seeingArt(group))"]
    }
    let reach = Figure.rounded(Lookout.greenReach, decimals: 0)
    return Table(
      zh
        ? "眼前所见：\(reach) m 内视线落在绿化上的方向（参考值）"
        : "In view: directions that end on green within \(reach) m (reference values)",
      columns: zh
        ? ["从", "处", "绿 %", "看得到艺术品"] : ["from", "count", "green %", "seeing art"], rows: rows)
  }

  /// Each work with the open ground from which it is seen.
  private func artTable(in language: Language) -> Table {
    let zh = language == .zh
    let rows = art.works.map { work -> [String] in
      let groups = Lookout.Group.allCases.map { group in
        "\(lookouts.count { $0.group == group && work.lookouts.contains($0.id) })"
      }
      return [
        work.name?.text(in: language) ?? work.id, Figure.rounded(work.ground, decimals: 0),
        work.share.map { Figure.rounded($0 * 100, decimals: 1) } ?? "–",
      ] + groups
    }
    return Table(
      zh ? "艺术品：从多少公共地面看得到" : "Art: from how much open ground each work is seen",
      columns: (zh ? ["作品", "m²", "%"] : ["work", "m²", "%"])
        + Lookout.Group.allCases.map { $0.name(in: language) },
      rows: rows)
  }
}

extension Lookout.Group {
  func name(in language: Language) -> String {
    let zh = language == .zh
    return switch self {
    case .gates: zh ? "出入口" : "gates"
    case .doors: zh ? "单元门" : "doors"
    case .seats: zh ? "座椅桌凳" : "benches, tables"
    }
  }
}
