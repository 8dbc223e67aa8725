import PublicSpace

/// What there is to say of features that are read by OpenStreetMap tags.
let openStreetMapProblems =
  [
    Problem(
      .note, "osm.boundary",
      Wording(
        zh: "没有画用地红线，以小区范围代替", en: "an estate was taken for the boundary where none is drawn"),
      remedy: Wording(zh: "若要另选，画一条用地红线", en: "draw a boundary, if it is another")),
    Problem(
      .note, "osm.kinds",
      Wording(
        zh: "没有写种类，按 OpenStreetMap 标签读取",
        en: "was read by OpenStreetMap tags where there is no kind"),
      remedy: Wording(zh: "无需处理", en: "nothing")),
    Problem(
      .note, "osm.tree_row",
      Wording(zh: "是一行行道树，按 6 m 株距布置", en: "is a row of trees, which were set out every 6 m"),
      remedy: Wording(zh: "若棵数要紧，逐棵画出", en: "draw the trees, if their number matters")),
    Problem(
      .note, "osm.two_kinds",
      Wording(zh: "标签兼有两个种类，只取其一", en: "its tags say two kinds at once, of which one was taken"),
      remedy: Wording(zh: "写明想要的种类", en: "give it the kind that is meant")),
  ]
  + OpenStreetMapAside.allCases.map {
    Problem(
      .note, "osm.\($0.rawValue)", $0.sentence,
      remedy: Wording(
        zh: "无需处理；若要量算，给它写明种类", en: "nothing, or give it a kind to have it measured"))
  }

/// What other commands say of a layout: `yuan check` does not lay it on a plane of its own.
let otherProblems = [
  Problem(
    .note, "boundary.assumed",
    Wording(zh: "没有用地红线，以推定的红线代替", en: "a boundary was assumed where none is drawn"),
    remedy: Wording(
      zh: "沿用地边界画一个 kind 为“boundary”的面", en: "draw one polygon with kind “boundary” round the site")
  ),
  Problem(
    .error, "plane.datum",
    Wording(
      zh: "坐标基准不能投影到 site.yaml 指定的平面",
      en: "is in a datum that cannot be laid on the plane that site.yaml names"),
    remedy: Wording(
      zh: "plane 写作 auto：在自身平面上量算", en: "say plane auto: it is measured in a plane of its own")),
  Problem(
    .error, "plane.unusable",
    Wording(zh: "site.yaml 指定的平面无法使用", en: "the plane that site.yaml names cannot be used"),
    remedy: Wording(
      zh: "plane 写作 auto，或当地适用的米制坐标系",
      en: "say plane auto, or a grid in metres that is made for the place")),
  Problem(
    .note, "plane.grid",
    Wording(
      zh: "该平面上的长度、面积与地面略有出入",
      en: "lengths and areas on the plane are a little off those of the ground"),
    remedy: Wording(
      zh: "无需处理；要地面的长度、面积，plane 写作 auto", en: "nothing, or say plane auto for those of the ground")),
  Problem(
    .note, "latitude.default",
    Wording(zh: "太阳高度按上海计", en: "the sun was taken as in Shanghai"),
    remedy: Wording(
      zh: "在 site.yaml 中写明“latitude”或“address”", en: "say “latitude” or “address” in site.yaml")),
  Problem(
    .note, "see.height",
    Wording(
      zh: "围墙、绿篱没有写高度：围墙按挡视线、绿篱按不挡视线计",
      en: "is a wall taken to hide, or a hedge taken to be looked over, without a height"),
    remedy: Wording(zh: "写明“height”或“see”", en: "say “height” or “see”")),
  Problem(
    .note, "windows.unknown",
    Wording(
      zh: "建筑没有写层数、高度或窗数，不知道有多少窗",
      en: "is a building whose windows are not known, without storeys, height or windows"),
    remedy: Wording(zh: "写明“levels”或“windows”", en: "say “levels” or “windows”")),
  Problem(
    .warning, "sun.height",
    Wording(
      zh: "建筑没有写高度或层数，不知其阴影，日照未检查",
      en: "is a building whose shadow is not known, without height or levels: sun is not checked"),
    remedy: Wording(zh: "写明“height”或“levels”", en: "say “height” or “levels”")),
  Problem(
    .note, "sun.assumed",
    Wording(
      zh: "墙或小房没有写高度，阴影按常见高度计",
      en: "is a wall or hut without a height, and casts a shadow as high as is usual"),
    remedy: Wording(zh: "写明“height”", en: "say “height”")),
  Problem(
    .note, "sun.grid",
    Wording(zh: "用地太大，日照按较大的格子计", en: "sun was counted on larger cells, as the site is so wide"),
    remedy: Wording(zh: "无需处理", en: "nothing")),
  Problem(
    .note, "site.today",
    Wording(
      zh: "文件夹中没有 existing.geojson 或 现状.geojson，以第一个布局为现状",
      en: "the folder has no existing.geojson, and its first layout is taken for the place as it is"
    ),
    remedy: Wording(
      zh: "把现状存为 existing.geojson，或写在 site.yaml 的 options 之首",
      en: "save it as existing.geojson, or name it first in options of site.yaml")),
  Problem(
    .warning, "compare.other_site",
    Wording(
      zh: "对比的布局不像同一社区", en: "the layouts that are compared are most likely not of one site"),
    remedy: Wording(
      zh: "核对文件；若只想并看两个社区，各项“变好、变差”没有意义",
      en: "check the files; between two sites “better” and “worse” mean nothing")),
  Problem(
    .warning, "edit.order",
    Wording(zh: "增改无法还原要素原来的次序", en: "edits cannot give the features the order that they had"),
    remedy: Wording(zh: "无需处理：只是文件中的次序不同", en: "nothing: only their order in the file differs")),
]
