import Analysis
import PublicSpace

extension Explanation {
  private static let watching = Wording(
    zh: "Jacobs《美国大城市的死与生》；防卫设计导则；30 m 为参考值",
    en: "Jacobs, Death and Life; guides on safe design; 30 m is a reference value")
  private static let facades = Wording(
    zh: "建筑的 levels、windows，围墙与绿篱的 height、see，场所的位置",
    en: "levels and windows of buildings, height and see of walls and hedges, places")
  private static let isovist = Wording(
    zh: "Benedikt 1979；精确面积，与 shapely 独立复算相差不到百万分之一",
    en: "Benedikt 1979; exact areas, within a millionth of a reckoning with shapely")
  private static let standing = Wording(
    zh: "建筑、围墙、绿篱等挡视线的要素，用地红线", en: "buildings, walls, hedges and all that hides, the boundary")
  private static let gvi = Wording(
    zh: "绿视率（Aoki；Li 等 2015），按平面算；参考值",
    en: "green view index (Aoki; Li and others 2015), on the plan; reference values")
  private static let light = Wording(
    zh: "CIE 照度公式；示意，不是照明设计", en: "the CIE formula; a sketch, no lighting design")

  static let sightFigures: [Explanation] = watchingFigures + viewFigures + lampFigures

  private static let watchingFigures: [Explanation] = [
    Explanation(
      "overlooked_share", zh: "玩耍和休息的地方，有多少处有窗看得到。",
      en: "How many places to play and sit have a window that looks on them.",
      formula: "places with eyes > 0 ÷ places with known eyes",
      inChinese: "eyes > 0 的场所 ÷ 知道 eyes 的场所", source: watching, from: facades
    ) { measures, _ in
      let places = measures.sight?.places ?? []
      return Working(
        [
          Step("窗", "windows", measures.sight.map { Double($0.windows) }, "count"),
          Step("游戏与休息场所", "places to play and sit", Double(places.count), "count"),
          Step("有窗看着", "overlooked", Double(places.count { ($0.eyes ?? 0) > 0 }), "count"),
        ], features: measures.sight?.blindSpots.map(\.id) ?? [])
    },
    Explanation(
      "blind_spots", zh: "有多少处玩耍和休息的地方，没有一扇窗看得到。",
      en: "How many places to play and sit no window looks on.",
      formula: "number of places with eyes = 0", inChinese: "eyes = 0 的场所数",
      source: watching, from: facades
    ) { measures, _ in
      Working(
        [
          Step(
            "无人看到", "nobody overlooks", measures.sight.map { Double($0.blindSpots.count) }, "count")
        ],
        features: measures.sight?.blindSpots.map(\.id) ?? [])
    },
    Explanation(
      "windows", "窗", "windows", zh: "楼上楼下一共有多少扇窗。", en: "How many windows the buildings have.",
      formula: "one each 3 m of façade and storey, or as the building's windows says",
      inChinese: "每 3 m 立面、每层一扇，或照建筑的 windows",
      unit: "count",
      source: watching, from: facades),
    Explanation(
      "reach_m", "看得清的距离", "reach", zh: "多远之内算看得到。", en: "Within how many metres a window counts.",
      formula: "30 m on the plan", inChinese: "平面上 30 m", unit: "m", source: watching, from: facades
    ),
    Explanation(
      "eyes", "看得到的窗", "eyes", zh: "有多少扇窗看得到这里。", en: "How many windows look on this place.",
      formula:
        "windows within 30 m with a free line to one of its spots, 1.2 m over the ground, over what is lower",
      inChinese: "30 m 内，连线到它某一点（离地 1.2 m）而不被更高之物挡住的窗数",
      unit: "count", source: watching, from: facades, better: .more),
    Explanation(
      "eyes_by_storey", "各层的窗", "eyes by storey", zh: "看得到这里的窗，从一楼起各层多少。",
      en: "How many of them there are on each storey, from the ground.",
      formula: "eyes, by storey", inChinese: "eyes，按层", unit: "count", source: watching,
      from: facades, better: .more),
    Explanation(
      "seen_share", "看得到的部分", "share that is seen", zh: "这块地方有多少看得到。",
      en: "How much of this place is seen.", formula: "spots each 3 m that a window sees ÷ spots",
      inChinese: "每 3 m 一点，有窗看得到的点 ÷ 全部点",
      unit: "share", source: watching, from: facades, better: .more),
  ]

  private static let viewFigures: [Explanation] = [
    Explanation(
      "green_seats_share", zh: "坐下来眼前是绿的座位占多少。", en: "How many seats look on green.",
      formula: "seats whose green_view ≥ 0.5 ÷ seats", inChinese: "green_view ≥ 0.5 的座位 ÷ 座位",
      source: gvi,
      from: Wording(zh: "座椅、桌凳的位置与 facing，绿地", en: "benches and tables, their facing, green ground")
    ) { measures, _ in
      let seats = measures.sight?.lookouts.filter { $0.group == .seats } ?? []
      return Working(
        [
          Step("座位", "seats", Double(seats.reduce(0) { $0 + $1.seats }), "count"),
          Step(
            "面向绿化", "facing green",
            Double(seats.reduce(0) { $0 + ($1.facesGreen ? $1.seats : 0) }), "count"),
        ], features: seats.filter(\.facesGreen).map(\.id))
    },
    Explanation(
      "door_green_share", zh: "走出单元门，眼前有多少是绿的。",
      en: "How much of the view from the doors is green.",
      formula: "mean of green_view over doors", inChinese: "各门 green_view 的平均", source: gvi,
      from: Wording(zh: "单元门，绿地，挡视线的要素", en: "doors, green ground, what hides")
    ) { measures, _ in
      let doors = measures.sight?.lookouts.filter { $0.group == .doors } ?? []
      return Working([
        Step("单元门", "doors", Double(doors.count), "count"),
        Step("绿视最少的门", "least green door", doors.compactMap(\.green).min(), "share"),
        Step("绿视最多的门", "greenest door", doors.compactMap(\.green).max(), "share"),
      ])
    },
    Explanation(
      "green_view", "绿视", "green in view", zh: "看出去，多少方向先落在绿上。",
      en: "In how many directions the eye meets green first.",
      formula: "Σ angles that end on green within 30 m ÷ Σ angles in view",
      inChinese: "30 m 内先落在绿上的 Σ 角 ÷ 看得到的 Σ 角", unit: "share",
      source: gvi,
      from: standing, better: .more),
    Explanation(
      "art_seen_share", zh: "站在公共地面上，多大一片能看到至少一件艺术品。",
      en: "From how much of the open ground at least one work of art is seen.",
      formula: "area(open ∩ ∪ views of works) ÷ area(open)",
      inChinese: "面积(公共地面 ∩ ∪ 作品的可见范围) ÷ 面积(公共地面)", source: isovist, from: standing
    ) { measures, _ in
      let art = measures.sight?.art
      return Working(
        (art?.works ?? []).map {
          Step($0.name?.zh ?? $0.id, $0.name?.en ?? $0.id, $0.ground, "m2")
        } + [
          Step("看得到的地面", "ground in view of art", art?.ground, "m2"),
          Step("公共地面", "open ground", art?.open, "m2"),
        ], features: art?.works.map(\.id) ?? [])
    },
    Explanation(
      "art_ground_m2", "看得到艺术品的地面", "ground in view of art", zh: "从多少平方米公共地面看得到艺术品。",
      en: "From how many square metres of open ground art is seen.",
      formula: "area(open ∩ ∪ views of works)", inChinese: "面积(公共地面 ∩ ∪ 作品的可见范围)", unit: "m2",
      source: isovist, from: standing,
      better: .more),
    Explanation(
      "ground_m2", "看得到它的地面", "ground that sees it", zh: "从多少平方米公共地面看得到这件作品。",
      en: "From how many square metres of open ground this work is seen.",
      formula: "area(open ∩ view of the work)", inChinese: "面积(公共地面 ∩ 这件作品的可见范围)", unit: "m2",
      source: isovist, from: standing,
      better: .more),
    Explanation(
      "ground_share", "看得到它的部分", "share that sees it", zh: "公共地面有多少看得到这件作品。",
      en: "How much of the open ground sees this work.", formula: "ground_m2 ÷ area(open)",
      inChinese: "ground_m2 ÷ 面积(公共地面)",
      unit: "share", source: isovist, from: standing, better: .more),
    Explanation(
      "count", "处数", "how many", zh: "这一类有多少处。", en: "How many there are.",
      formula: "number of gates, doors or seats", inChinese: "出入口、单元门或座椅的个数", unit: "count",
      from: standing),
    Explanation(
      "seeing_art", "看得到艺术品的", "seeing art", zh: "有多少处看得到艺术品。", en: "How many see a work of art.",
      formula: "number of lookouts in the view of a work", inChinese: "在某件作品可见范围里的个数",
      unit: "count", source: isovist,
      from: standing, better: .more),
  ]

  private static let lampFigures: [Explanation] = [
    Explanation(
      "lit_path_share", zh: "夜里的步道，有多少灯照得到（示意）。",
      en: "How much of the paths lamps light at night (a sketch).",
      formula: "ground of paths with Σ I cos³θ / h² ≥ 1 lx ÷ ground of paths",
      inChinese: "Σ I cos³θ / h² ≥ 1 lx 的步道 ÷ 步道", source: light,
      from: Wording(zh: "灯的位置与 height，步道、坡道、台阶", en: "lamps and their height, paths, ramps, steps")
    ) { measures, site in
      Working(
        [
          Step("步道", "paths", measures.sight?.lamps.paths, "m2"),
          Step("照到的", "lit", measures.sight?.lamps.lit, "m2"),
          Step("每盏光强", "intensity of a lamp", LampCover.intensity, "cd"),
        ], features: site.ids { $0 == .lamp })
    },
    Explanation(
      "paths_m2", "步道", "paths", zh: "查了多少步道。", en: "How much of paths was looked at.",
      formula: "Σ length × width, and areas, of paths, ramps and steps",
      inChinese: "步道、坡道、台阶的 Σ 长 × 宽，及其面积", unit: "m2", source: light,
      from: Wording(zh: "步道、坡道、台阶", en: "paths, ramps, steps")),
    Explanation(
      "lit_m2", "照到的步道", "paths that are lit", zh: "灯照得到多少步道。", en: "How much of paths is lit.",
      formula: "Σ ground of spots with Σ I cos³θ / h² ≥ 1 lx",
      inChinese: "Σ I cos³θ / h² ≥ 1 lx 的各点所代表的地面之和", unit: "m2", source: light,
      from: Wording(zh: "灯的位置与 height", en: "lamps and their height"), better: .more),
  ]
}
