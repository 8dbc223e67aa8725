import Analysis
import PublicSpace

extension Explanation {
  private static let ground = Wording(
    zh: "用地红线与所有占地要素；重叠处按种类先后归属",
    en: "the boundary and all that covers ground; overlaps settled by kind")
  private static let overlay = Wording(
    zh: "平面图形叠置（GEOS）；与 shapely 独立复算相差不到百万分之一",
    en: "plane overlay (GEOS), within a millionth of an independent reckoning with shapely")

  static let areaFigures: [Explanation] = [
    Explanation(
      "boundary_m2", zh: "小区红线里一共有多大。", en: "How large the site is, all of it.",
      formula: "area(∪ boundaries)", inChinese: "面积(∪ 红线)", source: overlay,
      from: Wording(zh: "kind 为 boundary 的面", en: "polygons of kind boundary")
    ) { measures, site in
      Working(
        [Step("用地面积", "site area", measures.area?.boundary, "m2")],
        features: site.ids { $0 == .boundary })
    },
    Explanation(
      "balance_m2", "用地平衡", "land-use balance", zh: "每种地面各占多少平方米，加起来正好是用地面积。",
      en: "How many square metres each kind of ground has; they add up to the site.",
      formula: "area(cover − ∪ earlier covers), Σ by kind", inChinese: "面积(要素 − ∪ 次序在前的要素)，按种类求和",
      unit: "m2", source: overlay,
      from: ground,
      levels: 1
    ) { measures, _ in
      Working(
        (measures.area?.balance ?? []).map {
          Step($0.name(in: .zh), $0.name(in: .en), $0.area, "m2")
        })
    },
    Explanation(
      "drawn_m2", "画出的面积", "drawn area", zh: "每种要素画了多大，互相压着的也都算。",
      en: "How much of each kind is drawn, also where other kinds lie over it.",
      formula: "area(∪ covers of the kind ∩ boundary)", inChinese: "面积(∪ 这一种类 ∩ 红线)", unit: "m2",
      source: overlay, from: ground,
      levels: 1
    ) { measures, _ in
      Working(
        (measures.area?.drawn ?? []).map { Step($0.name(in: .zh), $0.name(in: .en), $0.area, "m2") }
      )
    },
    Explanation(
      "open_m2", zh: "大家可以走、可以停留的地面有多大。", en: "How much ground people may walk on and stay on.",
      formula: "Σ settled area of ground with walk: yes, without roads, fire lanes and parking",
      inChinese: "Σ 可步行地面归属后的面积，不含车行道、消防通道、停车",
      source: overlay, from: ground
    ) { measures, site in
      Working(
        [Step("可停留的公共地面", "open ground", measures.area?.open, "m2")],
        features: site.ids { $0.facts.isOpen })
    },
    Explanation(
      "public_m2_per_resident", zh: "平均每位居民有多少平方米可停留的地面。",
      en: "How many square metres of open ground there are for each resident.",
      formula: "open_m2 ÷ residents", inChinese: "open_m2 ÷ 居民",
      from: Wording(zh: "open_m2；site.yaml 的 residents", en: "open_m2; residents in site.yaml")
    ) { measures, _ in
      Working([
        Step("可停留的公共地面", "open ground", measures.area?.open, "m2"),
        Step("居民", "residents", measures.area?.residents, "count"),
      ])
    },
    Explanation(
      "green_share", zh: "用地里种着绿的占多少。不是规范的绿地率：那要按离墙、离路的距离扣除。",
      en:
        "How much of the site is planted. It is not the code's green ratio, which takes off strips by walls and roads.",
      formula: "(garden + planting + lawn) ÷ boundary", inChinese: "(花园 + 种植 + 草坪) ÷ 用地面积",
      source: overlay, from: ground
    ) { measures, site in
      measures.shares(of: [.garden, .planting, .lawn], site)
    },
    Explanation(
      "canopy_share", zh: "站在树冠底下的地面占多少。", en: "How much of the ground lies under tree crowns.",
      formula: "area(∪ crowns ∩ boundary) ÷ boundary, crowns exact circles",
      inChinese: "面积(∪ 树冠 ∩ 红线) ÷ 用地面积，树冠为真圆",
      source: overlay,
      from: Wording(
        zh: "tree 的 radius（没写按 2 m）", en: "radius of trees (2 m where they do not say)")
    ) { measures, site in
      Working(
        [
          Step("树冠下的地面", "ground under crowns", measures.area?.canopy, "m2"),
          Step("用地面积", "site area", measures.area?.boundary, "m2"),
          Step("树", "trees", Double(site.crowns.count), "count"),
        ], features: site.ids { $0 == .tree })
    },
    Explanation(
      "paved_share", zh: "用地里铺成硬地的占多少，走人走车都算。",
      en: "How much of the site is hard ground, for feet or wheels.",
      formula: "Σ ramps, steps, places, parking, plazas, paths, roads, fire lanes ÷ boundary",
      inChinese: "(坡道 + 台阶 + 活动场地 + 停车 + 广场 + 步道 + 车行道 + 消防通道) ÷ 用地面积",
      source: overlay, from: ground
    ) { measures, site in
      measures.shares(of: Kind.covers.filter(\.isPaved), site)
    },
    Explanation(
      "building_density", zh: "房子占了多少地。", en: "How much of the ground buildings stand on.",
      formula: "area(buildings) ÷ boundary", inChinese: "面积(建筑) ÷ 用地面积", source: overlay,
      from: ground
    ) { measures, site in
      measures.shares(of: [.building], site)
    },
    Explanation(
      "floor_area_ratio", zh: "每平方米土地上有多少平方米楼面。",
      en: "How many square metres of floor there are on each square metre of ground.",
      formula: "Σ footprint × storeys ÷ boundary", inChinese: "Σ 基底 × 层数 ÷ 用地面积", source: overlay,
      from: Wording(
        zh: "building 的 levels（没写则 height ÷ 层高，再没有按一层）",
        en: "levels of buildings, else height ÷ storey height, else one storey")
    ) { measures, site in
      Working(
        [
          Step("楼面", "floor", measures.area?.floor, "m2"),
          Step("用地面积", "site area", measures.area?.boundary, "m2"),
        ], features: site.ids { $0 == .building })
    },
  ]
}

extension Measures {
  /// The ground of some kinds, their sum and the site’s area.
  fileprivate func shares(of kinds: [Kind], _ site: Site) -> Explanation.Working {
    guard let area else { return Explanation.Working() }
    let own = kinds.filter { area.settled($0) > 0 }
    return Explanation.Working(
      own.map {
        Explanation.Step($0.name(in: .zh), $0.name(in: .en), area.settled($0), "m2")
      } + [
        Explanation.Step("合计", "sum", own.reduce(0) { $0 + area.settled($1) }, "m2"),
        Explanation.Step("用地面积", "site area", area.boundary, "m2"),
      ], features: site.ids(where: kinds.contains))
  }
}

extension Site {
  /// The features of some kinds that are there, in the order of the file.
  func ids(where belongs: (Kind) -> Bool) -> [String] {
    elements.filter { $0.isPresent && $0.kind.map(belongs) == true }.map(\.id)
  }
}
