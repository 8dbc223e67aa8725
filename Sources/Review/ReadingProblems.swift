import PublicSpace

/// What reading a file can find wrong, before any check.
let readingProblems = formProblems + frameProblems + editProblems + openStreetMapProblems

private let formProblems = [
  Problem.unreadable,
  Problem(
    .error, "type.unknown",
    Wording(zh: "是 JSON，但不是 GeoJSON", en: "is JSON but no GeoJSON"),
    remedy: Wording(
      zh: "“type”应为 FeatureCollection；请导出为 GeoJSON",
      en: "its “type” should be FeatureCollection; export it as GeoJSON")),
  Problem(
    .error, "features.missing",
    Wording(zh: "要素集合里没有 features 列表", en: "the collection has no list of features"),
    remedy: Wording(zh: "重新导出为 FeatureCollection", en: "export it again as a FeatureCollection")),
  Problem(
    .error, "feature.type",
    Wording(zh: "“type”不是 Feature", en: "its “type” is not Feature"),
    remedy: Wording(
      zh: "写成 \"type\": \"Feature\"，或从列表中删去",
      en: "write \"type\": \"Feature\", or take it out of the list")),
  Problem(
    .error, "geometry.type",
    Wording(zh: "几何不是 GeoJSON 的任何一种类型", en: "its geometry is of no type that GeoJSON has"),
    remedy: Wording(
      zh: "改为 Point、LineString、Polygon 或它们的 Multi 类型",
      en: "make it a Point, LineString or Polygon, or several of them")),
  Problem(
    .error, "geometry.parts",
    Wording(zh: "几何集合里没有 geometries 列表", en: "its collection has no list of geometries"),
    remedy: Wording(zh: "重新绘制该要素", en: "draw the feature again")),
  Problem(
    .error, "coordinates.missing",
    Wording(zh: "几何里没有坐标列表", en: "its geometry has no list of coordinates"),
    remedy: Wording(zh: "重新绘制该要素", en: "draw the feature again")),
  Problem(
    .error, "coordinates.form",
    Wording(zh: "坐标的层级与几何类型不符", en: "its coordinates are no list of positions"),
    remedy: Wording(
      zh: "按几何类型调整方括号层级，或重新绘制", en: "nest the brackets as its type asks, or draw it again")),
  Problem(
    .error, "position.form",
    Wording(zh: "有坐标不是两个数字", en: "has a position that is not two numbers"),
    remedy: Wording(zh: "写成“[经度, 纬度]”", en: "write [longitude, latitude]")),
  Problem(
    .error, "position.huge",
    Wording(zh: "有坐标（米）超出任何米制坐标系的范围", en: "has a position in metres that is on no grid"),
    remedy: Wording(zh: "改用以场地附近为原点的米制坐标", en: "write metres from a place near the site")),
  Problem(
    .error, "line.short",
    Wording(zh: "线不足两个点", en: "its line has fewer than two positions"),
    remedy: Wording(zh: "补画完整，或删去", en: "draw it on, or take it out")),
  Problem(
    .error, "ring.short",
    Wording(zh: "有环不足四个点", en: "a ring has fewer than four positions"),
    remedy: Wording(zh: "环至少要四个点，末点与首点相同", en: "a ring needs four, the last like the first")),
  Problem(
    .error, "ring.unclosed",
    Wording(zh: "有环未闭合", en: "a ring is not closed"),
    remedy: Wording(zh: "在末尾重复首点", en: "repeat its first position at its end")),
  Problem(
    .warning, "ring.closed",
    Wording(
      zh: "有环首末点相距不到 1 毫米，已按闭合读取",
      en: "a ring ends within a millimetre of its start and was read closed"),
    remedy: Wording(zh: "用“yuan mend”使其真正闭合", en: "close it for good with “yuan mend”")),
  Problem(
    .note, "geometry.none",
    Wording(zh: "没有几何，图上无处可画", en: "has no geometry and is nowhere drawn"),
    remedy: Wording(zh: "补画，或删去", en: "draw it, or take it out")),
  Problem(
    .warning, "site.key",
    Wording(zh: "site.yaml 中有不认识的键", en: "site.yaml has a key that is not known"),
    remedy: Wording(zh: "检查拼写，或删去", en: "check its spelling, or take it out")),
  Problem(
    .note, "site.name",
    Wording(
      zh: "社区没有名称，展板以文件夹名为题", en: "the site has no name, and boards are headed by its folder's"),
    remedy: Wording(zh: "在 site.yaml 中写 name", en: "write name in site.yaml")),
]

/// What a file says of its coordinates.
private let frameProblems = [
  Problem(
    .error, "datum.unknown",
    Wording(zh: "“yuan:datum”不是已知的坐标基准", en: "its “yuan:datum” is no datum that is known"),
    remedy: Wording(
      zh: "应为 wgs84、cgcs2000、gcj02、bd09 或 local",
      en: "it should be wgs84, cgcs2000, gcj02, bd09 or local")),
  Problem(
    .warning, "datum.differs",
    Wording(zh: "布局文件与 site.yaml 所写的坐标基准不同", en: "the file and site.yaml name different datums"),
    remedy: Wording(zh: "两处写成一致", en: "say the same in both")),
  Problem(
    .note, "datum.shifted",
    Wording(zh: "采用加偏坐标，其底图有变形", en: "is in a shifted datum, whose map is bent"),
    remedy: Wording(
      zh: "无需处理：按所绘图形量算，面积误差至多约千分之三",
      en: "nothing: it was measured as drawn, and areas are off by a third of a percent at most")),
  Problem(
    .note, "datum.cgcs2000",
    Wording(zh: "采用 CGCS2000，按 WGS 84 处理", en: "is in CGCS2000, which was taken for WGS 84"),
    remedy: Wording(zh: "无需处理：两者只差几厘米", en: "nothing: they differ by centimetres")),
  Problem(
    .error, "crs.unknown",
    Wording(zh: "“crs”不是已知的坐标系", en: "its “crs” is not known"),
    remedy: Wording(
      zh: "把布局导出为 WGS 84 经纬度", en: "export the layout in WGS 84 longitude and latitude")),
  Problem(
    .error, "crs.unusable",
    Wording(zh: "“crs”无法换算为经纬度", en: "its “crs” cannot be turned into degrees"),
    remedy: Wording(
      zh: "把布局导出为 WGS 84 经纬度", en: "export the layout in WGS 84 longitude and latitude")),
  Problem(
    .error, "crs.position",
    Wording(zh: "有坐标超出“crs”的适用范围", en: "has coordinates that its “crs” has no place for"),
    remedy: Wording(zh: "检查坐标", en: "check its coordinates")),
  Problem(
    .note, "crs.read",
    Wording(zh: "坐标已换算为经纬度", en: "its coordinates were turned into degrees"),
    remedy: Wording(zh: "无需处理", en: "nothing")),
]

/// What a proposal written as edits may have.
private let editProblems = [
  Problem(
    .error, "base.form",
    Wording(zh: "“yuan:base”不是文件名", en: "its “yuan:base” names no file"),
    remedy: Wording(zh: "写明它所增改的布局", en: "name the layout that it edits")),
  Problem(
    .warning, "edit.conflict",
    Wording(zh: "所改的要素此后在底本中又有变动", en: "edits a feature that has changed in the base since"),
    remedy: Wording(zh: "核对两者，重新生成增改文件", en: "look at both, and write the edits anew")),
  Problem(
    .warning, "edit.missing",
    Wording(zh: "所改的要素底本中已经没有", en: "edits a feature that the base no longer has"),
    remedy: Wording(zh: "删去这条增改，或恢复该要素", en: "take the edit out, or put the feature back")),
]

extension Problem {
  public static let unreadable = Problem(
    .error, "file.unreadable",
    Wording(zh: "文件无法读取", en: "a file cannot be read"),
    remedy: Wording(zh: "修好文件，或重新导出", en: "mend it, or export it again"))
}
