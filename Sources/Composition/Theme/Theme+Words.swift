/// The keys of a theme file that name a colour, in the order in which they are written.
///
/// To add one: a line here.
struct ThemeColour: Sendable {
  let key: String
  let place: any WritableKeyPath<Theme, Colour> & Sendable
  /// What it is for, as the file's remark.
  let remark: String

  static let all = [
    ThemeColour(key: "paper", place: \.paper, remark: "the sheet 纸"),
    ThemeColour(key: "ink", place: \.ink, remark: "letters and firm lines 字与主线"),
    ThemeColour(key: "second_ink", place: \.secondInk, remark: "lesser words 次要文字"),
    ThemeColour(key: "accent", place: \.accent, remark: "what is new, and its arrows 新增"),
    ThemeColour(key: "water", place: \.water, remark: "water and links in diagrams 水与联系"),
    ThemeColour(key: "warning", place: \.warning, remark: "what must stay free 须保持畅通"),
    ThemeColour(key: "ground", place: \.ground, remark: "where nothing is drawn 未画的地面"),
    ThemeColour(
      key: "shadow", place: \.shadow, remark: "laid over the ground, so with little opacity 阴影"),
    ThemeColour(key: "blossom", place: \.blossom, remark: "crowns of trees that flower 花树"),
    ThemeColour(key: "art", place: \.art, remark: "works of art 艺术品"),
    ThemeColour(key: "lamplight", place: \.lamplight, remark: "lamps 灯"),
    ThemeColour(
      key: "band_line", place: \.bandLine, remark: "edges of distance bands 距离带的边线"),
    ThemeColour(
      key: "sun_line", place: \.sunLine, remark: "contours of hours of sun 日照时数的线"),
  ]
}

/// The keys of a theme file that hold a row of colours, as many as the shipped themes have.
///
/// To add one: a line here.
struct ThemeBands: Sendable {
  let key: String
  let place: any WritableKeyPath<Theme, [Colour]> & Sendable
  let remark: String

  static let all = [
    ThemeBands(
      key: "bands", place: \.bands,
      remark: "Distances from near to far, each lighter 距离由近到远，逐级变浅"),
    ThemeBands(
      key: "sun_bands", place: \.sunBands,
      remark: "Hours of sun from few to many, each lighter 日照由少到多，逐级变浅"),
  ]
}

/// The keys of a theme file that hold a number, and what they may be.
struct ThemeNumber: Sendable {
  let key: String
  let place: any WritableKeyPath<Theme, Double> & Sendable
  let range: ClosedRange<Double>
  let remark: String

  static let all = [
    ThemeNumber(
      key: "line_weight", place: \.lineWeight, range: 0.5...3, remark: "1 is as usual 线宽倍数"),
    ThemeNumber(
      key: "new_weight", place: \.newWeight, range: 0.5...5, remark: "outlines of what is new 新增轮廓"),
    ThemeNumber(
      key: "letters", place: \.letters, range: 0.8...2, remark: "names on plans 图中文字倍数"),
  ]
}
