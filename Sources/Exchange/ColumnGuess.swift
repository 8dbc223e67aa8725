import PublicSpace

/// What a column most likely holds, by its name in Chinese or English.
enum ColumnGuess {
  /// The property that a column's name speaks of; nil where it speaks of none.
  static func property(_ column: String) -> String? {
    let name = column.lowercased()
    guard !others.contains(where: name.contains) else { return nil }
    let plain = name.split { !$0.isLetter && !$0.isNumber }.filter { $0 != "m" }
      .joined(separator: "_")
    for (property, words) in words where words.contains(plain) { return property }
    let inside = words.flatMap { property, words in
      words.filter { !$0.allSatisfy(\.isASCII) && $0.count > 1 && name.contains($0) }
        .map { (property: property, length: $0.count) }
    }
    return inside.max { $0.length < $1.length }?.property
  }

  /// Heights above the sea, storeys below ground, and other units than ours.
  private static let others = ["地下", "标高", "海拔", "毫米", "厘米", "mm", "cm"]

  /// Names of ten letters are those that a Shapefile has cut.
  private static let words: [(property: String, words: [String])] = [
    ("kind", ["kind", "类型", "类别", "种类", "地类", "type", "class", "category"]),
    ("name", ["name", "名称", "名字", "楼名", "楼号", "楼栋号", "栋号", "幢号", "label"]),
    ("name:en", ["name_en", "英文名", "英文名称"]),
    ("height", ["height", "hgt", "bldg_height", "building_height", "高度", "楼高", "高"]),
    (
      "levels",
      ["levels", "floors", "floor", "storeys", "stories", "num_floors", "层数", "楼层", "层"]
    ),
    ("width", ["width", "宽度", "路宽", "宽"]),
    ("radius", ["radius", "冠幅半径", "树冠半径", "半径"]),
    ("species", ["species", "树种"]),
    ("evergreen", ["evergreen", "常绿"]),
    ("surface", ["surface", "面层", "路面"]),
    ("material", ["material", "材料", "材质"]),
    ("seats", ["seats", "座位数", "座位"]),
    ("capacity", ["capacity", "车位数", "泊位数", "容量"]),
    ("households", ["households", "household", "户数"]),
    ("depth", ["depth", "水深"]),
    ("fall_height", ["fall_height", "fall_heigh", "跌落高度"]),
    ("sub_surface", ["sub_surface", "sub_surfac"]),
    ("hours", ["hours", "opening_hours", "开放时间", "时段"]),
    ("use", ["use", "usage", "用途"]),
    ("note", ["note", "notes", "remark", "remarks", "备注"]),
    ("cost", ["cost", "造价"]),
  ]
}
