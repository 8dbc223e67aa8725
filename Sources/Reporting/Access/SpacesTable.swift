import Analysis
import PublicSpace

extension AccessMeasures {
  /// Every public space from the gates, a column for all who go the same ways; nil without spaces or gates.
  func spacesTable(in language: Language) -> Table? {
    let zh = language == .zh
    var groups: [(traveller: Traveller, names: [String])] = []
    for traveller in travellers {
      let name = traveller.profile.name(in: language)
      if let place = groups.firstIndex(where: {
        $0.traveller.profile.rule == traveller.profile.rule
      }) {
        groups[place].names.append(name)
      } else {
        groups.append((traveller, [name]))
      }
    }
    guard let spaces = groups.first?.traveller.spaces, !spaces.isEmpty,
      groups[0].traveller.spacesShare != nil
    else { return nil }
    let rows = spaces.indices.map { index -> [String] in
      let space = spaces[index]
      return [space.feature, space.name ?? "", space.kind.name(in: language)]
        + groups.map { group in
          let reach = group.traveller.spaces[index]
          return reach.metres.map { Figure.rounded($0, decimals: 1) + " m" }
            ?? reach.obstacle?.text(in: language) ?? "–"
        }
    }
    let reached = groups.map { group in
      "\(group.traveller.spaces.count { $0.metres != nil })/\(spaces.count)"
    }
    return Table(
      zh ? "公共空间：从出入口走多远" : "Public spaces: how far from a gate",
      columns: [zh ? "要素" : "feature", zh ? "名称" : "name", zh ? "类别" : "kind"]
        + groups.map { $0.names.joined(separator: zh ? "、" : ", ") },
      rows: rows + [[zh ? "到得了" : "reached", "", ""] + reached], hasFigures: false)
  }
}
