import PublicSpace

extension Explanation {
  /// What every report says of its plane and of what it found.
  static let reportFigures: [Explanation] = [
    Explanation(
      "convergence_deg", "坐标北偏角", "convergence", zh: "图上的北与真北差多少度。",
      en: "By how much north on the plan is off true north.",
      formula: "angle from true north to the plane's north at the centre, clockwise",
      inChinese: "中心处从真北到平面北的角，顺时针", unit: "°",
      source: Wording(zh: "PROJ", en: "PROJ"),
      from: Wording(zh: "site.yaml 的 plane，用地中心", en: "plane in site.yaml, the site's centre")),
    Explanation(
      "scale", "投影长度比", "scale of the plane", zh: "投影平面上的 1 米相当于地面多少。",
      en: "How long a metre of ground is on the plane.",
      formula: "length on the plane ÷ length on the ground, at the centre",
      inChinese: "中心处平面上的长度 ÷ 地面长度", unit: "ratio",
      source: Wording(zh: "PROJ", en: "PROJ"),
      from: Wording(zh: "site.yaml 的 plane，用地中心", en: "plane in site.yaml, the site's centre")),
    Explanation(
      "origin_m", "平面原点", "origin of the plane", zh: "米制坐标从哪一点数起。",
      en: "From which point metres are counted.", formula: "easting and northing of (0, 0)",
      inChinese: "(0, 0) 的东、北坐标",
      unit: "m",
      source: Wording(zh: "PROJ", en: "PROJ"),
      from: Wording(zh: "site.yaml 的 plane", en: "plane in site.yaml")),
    Explanation(
      "line", "行号", "line", zh: "问题在文件的第几行。", en: "On which line of the file something was found.",
      formula: "lines counted from 1", inChinese: "从 1 数起的行", unit: "count",
      from: Wording(zh: "布局文件的文字", en: "the text of the layout")),
    Explanation(
      "at", "位置", "place", zh: "在哪里。", en: "Where it is.",
      formula: "longitude, latitude in the layout's own coordinates", inChinese: "布局自己坐标中的经度、纬度",
      unit: "°",
      from: Wording(zh: "要素的坐标", en: "the feature's coordinates")),
    Explanation(
      "m2", "面积", "area", zh: "它有多大。", en: "How large it is.", formula: "area of the shape",
      inChinese: "形状的面积", unit: "m2",
      from: Wording(zh: "要素的形状", en: "the feature's shape")),
  ]
}
