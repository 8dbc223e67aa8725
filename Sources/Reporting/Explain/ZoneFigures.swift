import Analysis
import PublicSpace

extension Explanation {
  private static let useTable = Wording(
    zh: "各类场所的缺省用途、时段与冲突表（数据文件），参考值",
    en: "tables of uses, hours and conflicts (data files); reference values")
  private static let zonePlaces = Wording(
    zh: "场所的位置、hours、age、use、loud，drawn zone",
    en: "places with their hours, ages, uses and loudness, and drawn zones")

  /// What the place is good for, when and for whom.
  static let zoneFigures: [Explanation] = [
    Explanation(
      "used_m2", zh: "白天平均有多少场地有人用。", en: "How much ground is in use by day, on average.",
      formula: "mean over 6…22 h of area(∪ zones in use)", source: useTable, from: zonePlaces),
    Explanation(
      "uses_effective", zh: "这里实际有几种用途，均匀的才算满一种。",
      en: "How many uses there are in effect; even ones count in full.",
      formula: "exp(−Σ p ln p), p by m² × h (Hill number)", source: useTable, from: zonePlaces),
    Explanation(
      "groups_without_place", zh: "有几种人在某个时段没有地方可去。",
      en: "How many groups have no place at some hour they want one.",
      formula: "groups with wanted hours − hours of zones for them ≠ ∅", source: useTable,
      from: zonePlaces),
    Explanation(
      "groups_without_own_place", zh: "有几种人在某个时段没有专为他们的地方。",
      en: "How many groups have no place of their own at some hour.",
      formula: "the same, of zones meant for them", source: useTable, from: zonePlaces),
    Explanation(
      "m2_per_child", zh: "平均每个孩子有多少平方米可玩。", en: "How much ground there is for each child.",
      formula: "child_m2 ÷ children under 12", source: useTable, from: zonePlaces),
    Explanation(
      "m2_per_elder", zh: "平均每位老人有多少平方米可去。", en: "How much ground there is for each elder.",
      formula: "elder_m2 ÷ elders", source: useTable, from: zonePlaces),
    Explanation(
      "conflicts", zh: "有几处用途互相妨碍。", en: "How many uses are at odds.",
      formula: "pairs of zones that meet a rule of conflicts.yaml", source: useTable,
      from: zonePlaces),
    Explanation(
      "conflicts_severe", zh: "其中有几处严重。", en: "How many of them are severe.",
      formula: "conflicts of high severity", source: useTable, from: zonePlaces),
    Explanation(
      "unused_m2", zh: "有多少空地没人用。", en: "How much ground nobody uses.",
      formula: "area(open ground − ∪ zones)", source: useTable, from: zonePlaces),
    Explanation(
      "served_within_m", "服务距离", "distance served", zh: "走多远以内算服务得到。",
      en: "Within what walk homes are served.",
      formula: "as the table says", unit: "m", source: useTable, from: zonePlaces),
    Explanation(
      "hour", "钟点", "hour", zh: "一天里的第几点。", en: "The hour of the day.",
      formula: "0…23", unit: "h", source: useTable, from: zonePlaces),
    Explanation(
      "hours_a_week", "每周小时", "hours a week", zh: "一周开放多少小时。",
      en: "How many hours a week it is on.",
      formula: "Σ length of intervals", unit: "h", source: useTable, from: zonePlaces),
    Explanation(
      "capacity", "容量", "capacity", zh: "能容多少人。", en: "How many people it holds.",
      formula: "m2 ÷ m² a person, or as drawn", unit: "count", source: useTable, from: zonePlaces),
    Explanation(
      "shade_share", "树荫", "shade", zh: "有多少在树荫下。", en: "How much of it lies under trees.",
      formula: "area(zone ∩ ∪ crowns) ÷ area(zone)", unit: "share", source: useTable,
      from: zonePlaces),
    Explanation(
      "served.doors", "服务的门", "doors served", zh: "多少个门走得到。",
      en: "How many doors are within the walk.",
      formula: "doors within served_within_m", unit: "count", source: useTable, from: zonePlaces),
    Explanation(
      "residents", "居民", "residents", zh: "多少居民。", en: "How many residents.",
      formula: "Σ residents behind the doors", unit: "count", source: useTable, from: zonePlaces),
    Explanation(
      "neighbours.m", "到邻区的距离", "distance to a neighbour", zh: "离最近的另一处多远。",
      en: "How far the next zone is.",
      formula: "distance between the two grounds", unit: "m", source: useTable, from: zonePlaces),
    Explanation(
      "conflicts.m", "冲突的距离", "distance of a conflict", zh: "互相妨碍的两处相距多远。",
      en: "How far apart the two are.",
      formula: "distance between the two grounds", unit: "m", source: useTable, from: zonePlaces),
    Explanation(
      "overlap_m2", "重叠", "overlap", zh: "两处重叠多少。", en: "How much they overlap.",
      formula: "area(one ∩ other)", unit: "m2", source: useTable, from: zonePlaces),
    Explanation(
      "short_by_m", "还差", "short by", zh: "离要求的间距还差多少。",
      en: "How much is missing to the distance asked.",
      formula: "distance asked − m", unit: "m", source: useTable, from: zonePlaces),
    Explanation(
      "own_zones", "专属场所", "zones of their own", zh: "专为这种人的地方有几处。",
      en: "How many zones are meant for them.",
      formula: "number of zones with their age", unit: "count", source: useTable, from: zonePlaces),
    Explanation(
      "own_m2", "专属面积", "ground of their own", zh: "专为这种人的地方有多大。",
      en: "How much ground is meant for them.",
      formula: "Σ area of those zones", unit: "m2", source: useTable, from: zonePlaces),
    Explanation(
      "without_hours_a_week", "无处可去的小时", "hours without a place", zh: "一周有多少小时无处可去。",
      en: "For how many hours a week they have no place.",
      formula: "length(wanted − hours of zones)", unit: "h", source: useTable, from: zonePlaces),
    Explanation(
      "without_own_hours_a_week", "无专属场地的小时", "hours without an own place", zh: "一周有多少小时没有专属的地方。",
      en: "For how many hours a week they have no place of their own.",
      formula: "length(wanted − hours of own zones)", unit: "h", source: useTable, from: zonePlaces),
    Explanation(
      "child_m2", "儿童的场地", "ground for children", zh: "给孩子的地方有多大。",
      en: "How much ground is meant for children.",
      formula: "area(∪ zones for ages under 12)", unit: "m2", source: useTable, from: zonePlaces),
    Explanation(
      "elder_m2", "老人的场地", "ground for elders", zh: "给老人的地方有多大。",
      en: "How much ground is meant for elders.",
      formula: "area(∪ zones for elders)", unit: "m2", source: useTable, from: zonePlaces),
  ]
}
