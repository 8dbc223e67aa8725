import Analysis
import PublicSpace

extension Explanation {
  static let countFigures: [Explanation] = [
    Explanation(
      "trees", zh: "有多少棵树。", en: "How many trees there are.", formula: "number of tree points",
      inChinese: "树点的个数",
      from: Wording(zh: "kind 为 tree 的点", en: "points of kind tree")
    ) { measures, site in
      Working(
        [Step("树", "trees", measures.counts.map { Double($0.trees) }, "count")],
        features: site.ids { $0 == .tree })
    },
    Explanation(
      "seats", zh: "椅子和桌凳一共能坐多少人。", en: "How many people benches and tables seat.",
      formula: "Σ seats; else 3 a bench point, one each 0.6 m of a drawn bench, 4 a table",
      inChinese: "Σ seats；没写则椅子一点 3 座、画出的椅每 0.6 m 一座、桌凳 4 座",
      from: Wording(zh: "bench、table 的 seats 或长度", en: "seats or length of benches and tables")
    ) { measures, site in
      Working(
        [
          Step("座椅", "benches", Double(site.ids { $0 == .bench }.count), "count"),
          Step("桌凳", "tables", Double(site.ids { $0 == .table }.count), "count"),
          Step("座位", "seats", measures.counts.map { Double($0.seats) }, "count"),
        ], features: site.ids { $0 == .bench || $0 == .table })
    },
    Explanation(
      "lamps", zh: "有多少盏灯。", en: "How many lamps there are.", formula: "number of lamp points",
      inChinese: "灯点的个数",
      from: Wording(zh: "kind 为 lamp 的点", en: "points of kind lamp")
    ) { measures, site in
      Working(
        [Step("灯具", "lamps", measures.counts.map { Double($0.lamps) }, "count")],
        features: site.ids { $0 == .lamp })
    },
  ]
}
