import Analysis
import PublicSpace

extension Explanation {
  private static let greenCode = Wording(
    zh: "GB 50180-2018；墙外、路外退距见 Documentation/Rules.md",
    en: "GB 50180-2018; strips off walls and roads as Documentation/Rules.md says")
  private static let greenGround = Wording(
    zh: "草坪、种植、花园，建筑与围墙，道路",
    en: "lawns, beds and gardens, buildings and walls, roads")

  /// Green as the code counts it.
  static let greenFigures: [Explanation] = [
    Explanation(
      "green_counted_m2", zh: "按规范能算数的绿地有多少。", en: "How much green counts by the code.",
      formula: "drawn green − strips within 1.0 m of walls", source: greenCode, from: greenGround),
    Explanation(
      "green_rate", zh: "能算数的绿地占用地多少。", en: "How much of the site is green that counts.",
      formula: "green_counted_m2 ÷ boundary_m2", source: greenCode, from: greenGround),
    Explanation(
      "concentrated_green_m2", zh: "够宽、离墙离路够远的成片绿地有多少。",
      en: "How much green is wide enough and far enough from walls and roads.",
      formula: "green ≥ 1.5 m off walls and ≥ 1.0 m off roads, opened to 8 m", source: greenCode,
      from: greenGround),
    Explanation(
      "concentrated_green_m2_per_resident", zh: "平均每位居民有多少成片绿地。",
      en: "How much such green there is for each resident.",
      formula: "concentrated_green_m2 ÷ residents", source: greenCode, from: greenGround),
    Explanation(
      "green.drawn_m2", "画出的绿地", "green as drawn", zh: "画了多少绿地。", en: "How much green is drawn.",
      formula: "area(∪ settled green)", unit: "m2", source: greenCode, from: greenGround),
    Explanation(
      "concentrated.drawn_m2", "可计的成片绿地", "green that may be concentrated", zh: "成片绿地从多少绿地里算。",
      en: "From how much green it is reckoned.",
      formula: "area(∪ settled green)", unit: "m2", source: greenCode, from: greenGround),
    Explanation(
      "deducted_m2", "扣除的绿地", "green deducted", zh: "靠墙、靠路、太窄而不算的有多少。",
      en: "How much is not counted, by reason.",
      formula: "Σ area of strips, by reason", unit: "m2", source: greenCode, from: greenGround,
      levels: 1),
    Explanation(
      "counted_m2", "计入的绿地", "green counted", zh: "扣除之后还有多少。", en: "How much is left of it.",
      formula: "drawn_m2 − Σ deducted_m2", unit: "m2", source: greenCode, from: greenGround),
    Explanation(
      "m2_per_resident", "人均", "for each resident", zh: "平均每位居民有多少。",
      en: "How much there is for each resident.",
      formula: "counted_m2 ÷ residents", unit: "m2/person", source: greenCode, from: greenGround),
    Explanation(
      "m2", "面积", "area", zh: "这一块有多大。", en: "How large this piece is.",
      formula: "area of the piece", unit: "m2", source: greenCode, from: greenGround),
    Explanation(
      "share", "占比", "share", zh: "占全部的多少。", en: "How much of the whole it is.",
      formula: "part ÷ whole", unit: "share", source: greenCode, from: greenGround),
  ]
}
