public import Analysis
public import PublicSpace

extension GreenDeduction.Reason {
  /// Why ground does not count, in a few words.
  public func text(in language: Language) -> String {
    let zh = language == .zh
    return switch self {
    case .wall: zh ? "距外墙太近" : "too near a wall"
    case .road: zh ? "距道路太近" : "too near a road"
    case .narrow: zh ? "太窄" : "too narrow"
    }
  }
}

extension GreenMeasures {
  /// What is drawn, what does not count and why, what is left.
  func table(in language: Language) -> Table {
    let zh = language == .zh
    func figure(_ area: Double) -> String { Figure.rounded(area, decimals: 1) }
    func rows(_ account: GreenAccount, _ name: String) -> [[String]] {
      let reasons = GreenDeduction.Reason.allCases.compactMap { reason -> [String]? in
        let those = account.deductions.filter { $0.reason == reason }
        guard !those.isEmpty else { return nil }
        let ids = those.compactMap(\.feature)
        let list = ids.prefix(6).joined(separator: zh ? "、" : ", ") + (ids.count > 6 ? " …" : "")
        return [
          "  − " + reason.text(in: language), figure(-account.deducted(for: reason)), list,
        ]
      }
      return [[zh ? "\(name)（画出）" : "\(name), drawn", figure(account.drawn), ""]] + reasons
        + [[zh ? "\(name)（计入）" : "\(name), counted", figure(account.counted), ""]]
    }
    let limits = limits
    let plain = { (metres: Double) in Figure.rounded(metres, decimals: 1) }
    return Table(
      zh ? "按标准计的绿地" : "Green by the book",
      columns: [zh ? "绿地" : "ground", "m²", zh ? "因哪些要素" : "by which features"],
      rows: rows(green, zh ? "绿地" : "green")
        + rows(concentrated, zh ? "集中绿地" : "concentrated green"),
      notes: [
        zh
          ? "绿地从外墙外 \(plain(limits.wall)) m 起计；集中绿地从外墙外 \(plain(limits.concentratedWall)) m、"
            + "路边 \(plain(limits.concentratedRoad)) m 起计，宽不小于 \(plain(limits.width)) m"
            + "（GB 50180-2018 4.0.7、A.0.2）；墙角处按圆弧扣"
          : "green counts from \(plain(limits.wall)) m off walls; concentrated green from"
            + " \(plain(limits.concentratedWall)) m off walls, \(plain(limits.concentratedRoad)) m off"
            + " roads, \(plain(limits.width)) m wide or more (GB 50180-2018 4.0.7, A.0.2);"
            + " strips are round at corners"
      ])
  }

  /// The deductions as measures among others.
  var records: [[String]] {
    [("green", green), ("concentrated_green", concentrated)].flatMap { name, account in
      [["\(name).drawn_m2", "\(account.drawn)", "m2"]]
        + GreenDeduction.Reason.allCases.map {
          ["\(name).deducted.\($0.rawValue)_m2", "\(account.deducted(for: $0))", "m2"]
        }
    }
  }
}
