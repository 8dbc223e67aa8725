extension VocabularyWord {
  /// The properties of features, in the order of the format's page.
  public static let table: [VocabularyWord] = [
    VocabularyWord("kind", "", "是什么", "what the feature is", "a kind of the table above"),
    VocabularyWord(
      "id", "", "各方案之间不变的编号", "its id through all options, if not the feature’s own"),
    VocabularyWord("name", "", "名称", "its name", "学林苑"),
    VocabularyWord("name:en", "", "英文名称", "its English name"),
    VocabularyWord("height", "m", "高度", "how high it stands"),
    VocabularyWord("levels", "", "层数", "storeys"),
    VocabularyWord("width", "m", "宽度（线）", "how wide a line is"),
    VocabularyWord("radius", "m", "树冠半径", "radius of a tree’s crown"),
    VocabularyWord("trunk", "m", "树干直径", "diameter of a tree’s trunk"),
    VocabularyWord("evergreen", "", "常绿", "green in winter", "yes", "no"),
    VocabularyWord("species", "", "树种", "what grows there"),
    VocabularyWord(
      "surface", "", "面层", "what one walks on", "asphalt", "concrete", "paving_stones"),
    VocabularyWord("material", "", "材料", "what it is made of"),
    VocabularyWord("seats", "", "座位数", "places to sit"),
    VocabularyWord("back", "", "有靠背", "a bench with a back", "yes", "no"),
    VocabularyWord(
      "facing", "°", "坐着朝哪边，自北顺时针", "where one looks who sits there, clockwise from north"),
    VocabularyWord("windows", "", "建筑的窗数", "how many windows a building has", "48", "no"),
    VocabularyWord("capacity", "", "容量（车位）", "how many it holds"),
    VocabularyWord("slope", "rise/run", "坡度", "how steep it is", "0.05"),
    VocabularyWord("rise", "m", "高差", "how far it climbs"),
    VocabularyWord("rail", "", "有扶手", "has a handrail", "yes", "no"),
    VocabularyWord("depth", "m", "水深", "how deep the water is"),
    VocabularyWord("fall_height", "m", "跌落高度", "how far a child can fall"),
    VocabularyWord(
      "age", "", "适用年龄", "for whom", "0-3", "3-6", "6-12", "teen", "adult", "elder", "all"),
    VocabularyWord("use", "", "用途", "what is done there"),
    VocabularyWord(
      "hours", "", "时段", "when, as opening hours of OpenStreetMap", "06:00-08:30,19:00-21:00"),
    VocabularyWord("season", "", "季节", "in which season"),
    VocabularyWord("loud", "", "声响", "how loud it is", "quiet", "normal", "loud"),
    VocabularyWord("households", "", "户数", "households behind a door or in a building"),
    VocabularyWord("walk", "", "可否步行", "overrules the kind: feet pass", "yes", "no"),
    VocabularyWord("wheels", "", "轮椅可否通行", "overrules the kind: wheels pass", "yes", "no"),
    VocabularyWord("step_free", "", "无台阶", "no step on the way", "yes", "no"),
    VocabularyWord("see", "", "可否看透", "overrules the kind: eyes pass", "yes", "no"),
    VocabularyWord(
      "sub_surface", "", "在地下，画虚线，不计量", "lies below ground: drawn dashed, never measured",
      "yes"),
    VocabularyWord(
      "action", "", "方案对它做什么", "what a proposal does with it", "keep", "new", "move", "remove"),
    VocabularyWord("note", "", "备注", "a remark"),
    VocabularyWord("cost", "", "造价", "what it costs"),
  ]
}
