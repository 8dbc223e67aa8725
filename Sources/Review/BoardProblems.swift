import PublicSpace

/// What boards say of how they are set.
let boardProblems = [
  Problem(
    .warning, "text.long",
    Wording(zh: "文字在展板上放不下", en: "a text has no room on the board"),
    remedy: Wording(
      zh: "缩短文字，或在模板中给这一块更多地方", en: "shorten it, or give its block more room in the template")),
  Problem(
    .warning, "block.small",
    Wording(zh: "图没有地方画", en: "a drawing has no room"),
    remedy: Wording(zh: "在模板中给这一块更多地方", en: "give the block more room in the template")),
  Problem(
    .note, "label.none",
    Wording(zh: "名称在图上放不下", en: "a name has no room on the plan"),
    remedy: Wording(zh: "缩短名称，或用更大的图幅", en: "shorten it, or take a larger sheet")),
  Problem(
    .warning, "lint.letters",
    Wording(zh: "字小于图幅的下限", en: "letters are under the floor of the sheet"),
    remedy: Wording(
      zh: "缩短文字，给这一块更多地方，或减小模板的 width",
      en: "shorten the text, give its block more room, or make the template's width smaller")),
  Problem(
    .warning, "lint.box",
    Wording(zh: "文字超出所在块的范围", en: "a text stands outside the box of its block"),
    remedy: Wording(zh: "缩短文字，或给这一块更多地方", en: "shorten it, or give its block more room")),
  Problem(
    .warning, "lint.overlap",
    Wording(zh: "文字互相重叠", en: "texts overlap"),
    remedy: Wording(
      zh: "给这一块更多地方，或缩短名称", en: "give the block more room, or shorten the names")),
  Problem(
    .warning, "lint.cut",
    Wording(zh: "文字被边框或纸边切断", en: "a text is cut by a frame or by the edge of the sheet"),
    remedy: Wording(zh: "缩短文字，或换更大的图幅", en: "shorten it, or take a larger sheet")),
  Problem(
    .warning, "lint.contrast",
    Wording(zh: "文字与底色对比不足", en: "a text hardly stands out from what is under it"),
    remedy: Wording(zh: "在主题中换一种颜色", en: "choose another colour in the theme")),
  Problem(
    .warning, "lint.colours",
    Wording(
      zh: "图例两项只差颜色，有人或复印机分不清",
      en: "two lines of a key differ in colour alone, and some eyes or a photocopier cannot tell"),
    remedy: Wording(zh: "在主题中让两色深浅有别", en: "make one of them darker in the theme")),
  Problem(
    .warning, "lint.glyph",
    Wording(zh: "字体里没有这个字", en: "no font has a letter"),
    remedy: Wording(zh: "换一个写法", en: "write it otherwise")),
  Problem(
    .warning, "lint.number",
    Wording(zh: "展板上的数不是量得的", en: "a number on the board is not in the measures"),
    remedy: Wording(
      zh: "对照“yuan compare”改正", en: "set it right by “yuan compare”")),
  Problem(
    .warning, "words.option",
    Wording(
      zh: "words.yaml 写了不存在的方案", en: "words.yaml has words for an option that there is not"),
    remedy: Wording(
      zh: "用方案文件的名称，不带 .geojson", en: "use the name of an option's file without .geojson")),
  Problem(
    .warning, "need.flipped",
    Wording(
      zh: "对需求的答复与布局或指标不符",
      en: "an answer to a need is not borne out by the layout or its measures"),
    remedy: Wording(
      zh: "改方案，或在 answers.yaml 中改答复",
      en: "change the proposal, or its answer in answers.yaml")),
  Problem(
    .note, "need.unanswered",
    Wording(zh: "方案没有答复一条需求", en: "a proposal does not answer a need"),
    remedy: Wording(zh: "在 answers.yaml 中写出答复", en: "answer it in answers.yaml")),
]
