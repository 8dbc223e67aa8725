import Analysis
import PublicSpace

extension Explanation {
  private static let crossing = Wording(
    zh: "比例与米数为参考值", en: "ratio and metres are reference values")
  private static let greens = Wording(
    zh: "单元门、去处、草坪与种植，硬质地面", en: "doors, uses, lawns and beds, hard ground")

  /// Where people will cross the green.
  static let desireFigures: [Explanation] = [
    Explanation(
      "crossing_doors", zh: "从几个单元门出来，会踩着绿地抄近路。",
      en: "From how many doors people will cut across the green.",
      formula: "doors with a way where legal_m ≥ 1.3 × crossing_m and saved_m ≥ 3 m",
      inChinese: "有某条路 legal_m ≥ 1.3 × crossing_m 且 saved_m ≥ 3 m 的门数", source: crossing,
      from: greens
    ) { measures, _ in
      measures.crossings()
    },
    Explanation(
      "worn_greens", zh: "有几块绿地会被踩出小路。", en: "How many lawns and beds will be worn by feet.",
      formula: "number of lawns and beds that such ways cross", inChinese: "这些近路穿过的绿地块数",
      source: crossing, from: greens
    ) { measures, _ in
      measures.crossings()
    },
    Explanation(
      "desire_lines.ratio", "抄近路的比例", "ratio from which people cross",
      zh: "绕到几倍，人就会抄近路。", en: "From what ratio of the ways on people cross.",
      formula: "1.3", unit: "ratio", source: crossing, from: greens),
    Explanation(
      "saving_m", "抄近路的起码", "least saving", zh: "少走几米以上，才有人抄近路。",
      en: "How many metres must be saved for anybody to cross.", formula: "3 m", unit: "m",
      source: crossing, from: greens),
    Explanation(
      "desire_lines.doors", "查过的门", "doors asked", zh: "查了多少个单元门。",
      en: "How many doors were asked.", formula: "number of doors", inChinese: "单元门数",
      unit: "count", from: greens),
    Explanation(
      "greens.doors", "踩它的门", "doors that cross it", zh: "从多少个门出来会踩这块绿地。",
      en: "From how many doors this green is crossed.",
      formula: "number of doors with a way over it", inChinese: "近路穿过它的门数", unit: "count",
      source: crossing, from: greens, better: .less),
    Explanation(
      "saved_max_m", "最多省几米", "most that is saved", zh: "踩这块绿地最多能少走几米。",
      en: "How many metres are saved over this green at most.",
      formula: "max of saved_m over ways that cross it", inChinese: "穿过它的近路中 saved_m 的最大值",
      unit: "m", source: ways, from: greens, better: .less),
    Explanation(
      "legal_m", "规矩的路", "legal way", zh: "不踩绿地，要走几米。",
      en: "How far it is without crossing the green.",
      formula: "shortest way that keeps off lawns, beds and gardens", inChinese: "不进草坪、种植、花园的最短路",
      unit: "m", source: ways, from: greens, better: .less),
    Explanation(
      "crossing_m", "抄的近路", "way across", zh: "踩着绿地走，要几米。", en: "How far it is across the green.",
      formula: "shortest way that may take lawns, beds and gardens", inChinese: "可以走草坪、种植、花园的最短路",
      unit: "m", source: ways, from: greens),
    Explanation(
      "saved_m", "省下的路", "way saved", zh: "抄近路少走几米。", en: "How many metres are saved.",
      formula: "legal_m − crossing_m", unit: "m", source: ways, from: greens, better: .less),
    Explanation(
      "lines.ratio", "绕了几倍", "ratio of the ways", zh: "规矩的路是近路的几倍。",
      en: "How many times the crossing the legal way is.", formula: "legal_m ÷ crossing_m",
      unit: "ratio", source: ways, from: greens, better: .less),
    Explanation(
      "crosses.m", "踩过的长度", "metres of it crossed", zh: "这条近路在这块绿地上走几米。",
      en: "How many metres of this green the way crosses.",
      formula: "length of the way on it", inChinese: "近路落在它上面的长度", unit: "m", source: ways,
      from: greens, better: .less),
  ]
}

extension Measures {
  /// Ways across the green, and the green they wear.
  fileprivate func crossings() -> Explanation.Working {
    guard let desireLines else { return Explanation.Working() }
    return Explanation.Working(
      [
        Explanation.Step("单元门", "doors", Double(desireLines.doors), "count"),
        Explanation.Step("近路", "ways across", Double(desireLines.lines.count), "count"),
        Explanation.Step(
          "会抄近路的门", "doors that cross", Double(desireLines.crossingDoors), "count"),
        Explanation.Step("最多省几米", "most that is saved", desireLines.lines.first?.saved, "m"),
        Explanation.Step("会被踩的绿地", "lawns and beds", Double(desireLines.greens.count), "count"),
      ], features: desireLines.greens.map(\.feature))
  }
}
