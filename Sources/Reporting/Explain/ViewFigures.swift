import Analysis
import PublicSpace

extension Explanation {
  /// What `yuan sight` says of views and of maps of them.
  static let pointFigures: [Explanation] =
    [
      Explanation(
        "radius_m", "看多远", "radius", zh: "看到多远为止。", en: "How far was looked.",
        formula: "as asked", inChinese: "照所问", unit: "m", from: eye),
      entry(
        "area_m2", zh: "站在这里能看到多少平方米。", en: "How many square metres are seen from here.",
        "Σ ½ a × b over the outline", inChinese: "沿轮廓 Σ ½ a × b", "m2"),
      entry(
        "perimeter_m", zh: "看到的一圈有多长。", en: "How long the outline of the view is.",
        "surface_m + border_m + occlusivity_m", "m"),
      entry(
        "compactness", zh: "看到的形状有多接近圆：1 是圆。", en: "How round the view is: 1 for a disc.",
        "4π A ÷ P²", "ratio"),
      entry(
        "occlusivity_m", zh: "轮廓上有多长后面还藏着地方。",
        en: "How much of the outline hides something behind it.",
        "length of the outline along rays past corners", inChinese: "轮廓上沿墙角视线的长度", "m"),
      entry(
        "surface_m", zh: "看到多长的墙面。", en: "How many metres of walls are seen.",
        "length of the outline on things that hide", inChinese: "轮廓落在挡视线物上的长度", "m"),
      entry(
        "border_m", zh: "轮廓上有多长是红线或视距。",
        en: "How much of the outline is the boundary or the radius.",
        "length of the outline on the boundary or the radius", inChinese: "轮廓落在红线或视距上的长度", "m"),
      entry(
        "drift_m", zh: "看到的地方的中心离这里多远。", en: "How far the middle of the view is from here.",
        "|centroid − viewpoint|", inChinese: "|形心 − 视点|", "m"),
      entry(
        "drift_deg", zh: "看到的地方偏向哪一边。", en: "To which side the view lies.",
        "bearing of centroid − viewpoint, clockwise from the plane's north",
        inChinese: "形心 − 视点的方位，自平面北顺时针", "°"),
      entry(
        "min_radial_m", zh: "最近的边有多近。", en: "How near the nearest edge is.",
        "min distance to the outline", inChinese: "到轮廓的最小距离",
        "m"),
      entry(
        "max_radial_m", zh: "最远看到多远。", en: "How far the farthest edge is.",
        "max distance to the outline", inChinese: "到轮廓的最大距离",
        "m"),
    ]
    + [
      Explanation(
        "degree", "看到的格", "degree", zh: "从这一格看得到多少格。", en: "How many cells this one sees.",
        formula: "cells whose middles are in view", inChinese: "格心看得到的格数", unit: "count",
        source: graph, from: eye),
      Explanation(
        "mean_depth", "平均深度", "mean depth", zh: "到各处平均要转几次视线。",
        en: "In how many steps of sight all else is reached, on average.",
        formula: "MD = Σ d ÷ (k − 1)",
        unit: "steps", source: graph, from: eye, better: .less),
      Explanation(
        "integration", "整合度", "integration", zh: "这里有多容易走到、看到：越大越通达。",
        en: "How well connected this spot is: the more, the better.",
        formula:
          "D_k ÷ RA;  RA = 2 (MD − 1) ÷ (k − 2);  D_k = 2 {k [log₂((k + 2)/3) − 1] + 1} ÷ ((k − 1)(k − 2)), k ≥ 3",
        unit: "ratio", source: graph, from: eye, better: .more),
    ]

  private static let eye = Wording(
    zh: "视点，挡视线的要素，用地红线", en: "the point, what hides, the boundary")
  private static let graph = Wording(
    zh: "Turner 等 2001；Hillier 与 Hanson 1984", en: "Turner and others 2001; Hillier and Hanson 1984"
  )
  private static let benedikt = Wording(
    zh: "Benedikt 1979；精确，与 shapely 复算相差不到百万分之一",
    en: "Benedikt 1979; exact, within a millionth of a reckoning with shapely")

  private static func entry(
    _ key: String, zh: String, en: String, _ formula: String,
    inChinese chineseFormula: String? = nil, _ unit: String
  ) -> Explanation {
    let figure = PointView.figures.first { $0.key == key }
    return Explanation(
      key, figure?.zh ?? key, figure?.en ?? key, zh: zh, en: en, formula: formula,
      inChinese: chineseFormula, unit: unit,
      source: benedikt, from: eye)
  }
}
