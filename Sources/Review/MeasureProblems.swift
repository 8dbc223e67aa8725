import PublicSpace

/// What measuring says of a layout and checking does not.
let measureProblems = [
  Problem(
    .warning, "zone.value",
    Wording(
      zh: "age、hours、season、loud 或 use 的写法认不出，按用途表取值",
      en:
        "says an age, hours, a season, a loudness or a use that was not understood: the table's was taken"
    ),
    remedy: Wording(
      zh: "改用 Documentation/Zones.md 中的写法", en: "write it as Documentation/Zones.md has it")),
  Problem(
    .warning, "hours.unclear",
    Wording(zh: "开放时段无法识别，按开放处理", en: "has hours that were not understood, and was taken for open"),
    remedy: Wording(zh: "写成 06:00-22:00 的形式", en: "write them like 06:00-22:00")),
  Problem(
    .note, "access.join",
    Wording(
      zh: "单元门离可通行的地面较远，已按直线计入",
      en: "is a door some way off the ground one may use, and the straight way was counted"),
    remedy: Wording(zh: "画出从单元门到步行道的路", en: "draw the way from the door to the path")),
  Problem(
    .warning, "width.missing",
    Wording(zh: "画成了线而没有宽度，未计入", en: "is a line without a width, and covers no ground"),
    remedy: Wording(zh: "补写宽度（米），或画成面", en: "give it a width in metres, or draw a polygon")),
  Problem(
    .warning, "building.levels",
    Wording(
      zh: "建筑没有写层数或高度，按一层计", en: "is a building without levels or height, and counts as one storey"),
    remedy: Wording(zh: "补写层数", en: "give it levels")),
  Problem(
    .note, "residents.none",
    Wording(
      zh: "不知道居民人数，人均指标未检查",
      en: "the number of residents is not known: figures for each are not checked"),
    remedy: Wording(zh: "在 site.yaml 中写明“residents”", en: "say “residents” in site.yaml")),
]
