import PublicSpace

/// Where hues end, in degrees round from red, and what they are called.
private let hues: [(end: Double, zh: String, en: String)] = [
  (15, "红色", "red"), (22, "橙红色", "orange-red"), (45, "橙色", "orange"), (70, "黄色", "yellow"),
  (165, "绿色", "green"),
  (255, "蓝色", "blue"), (300, "紫色", "purple"), (345, "粉色", "pink"), (360, "红色", "red"),
]

/// How a theme shows what is new.
extension Theme {
  /// Whether what is new has a colour; on a sheet of greys it has heavier lines alone.
  var hasHues: Bool { accent.hue != nil }

  /// What tells the new from the rest, and what has moved where there is any, in words.
  func newInWords(_ language: Language, andMoved hasMoves: Bool) -> String {
    guard hasMoves else { return newInWords(language) }
    return newInWords(language)
      + (language == .zh ? "，虚线箭头为移位" : ", dashed arrows show what moves")
  }

  /// What tells the new from the rest, in words: the accent's hue, or its heavier lines.
  func newInWords(_ language: Language) -> String {
    guard let hue = accent.hue, let name = hues.first(where: { hue < $0.end }) else {
      return language == .zh ? "粗线为新增" : "heavy lines are new"
    }
    return language == .zh ? "\(name.zh)为新增" : "\(name.en) is new"
  }

  /// The outline of what is new, in the accent on a rim of paper.
  ///
  /// Eyes without red or green see a dark line between two light ones, where what is there has a dark
  /// line alone.
  func outlineOfNew(_ path: PaperPath, weight: Double, _ pen: Pen) -> [Mark] {
    let width = pen.width(weight * newWeight)
    return [
      .line(path, Stroke(paper.faded(to: 0.9), width: width + 2 * pen.width(Self.rimOfPaper))),
      .line(path, Stroke(accent, width: width)),
    ]
  }

  /// In base widths, on either side.
  private static let rimOfPaper = 0.5

  /// Outlines of what is new and of what is there, for the board's own check: they must differ.
  func newAndOld(_ language: Language) -> [KeySample] {
    let box = PaperBox(x: 0, y: 0, width: 10, height: 6)
    func sample(_ zh: String, _ en: String, _ colour: Colour, _ weight: Double) -> KeySample {
      KeySample(
        text: language == .zh ? zh : en,
        marks: [.line(PaperPath(box), Stroke(colour, width: 0.55 * weight))], box: box)
    }
    let weight = newWeight < Self.tellingWeight ? 1 : newWeight
    return [sample("新增", "new", accent, weight), sample("原有", "existing", ink, 1)]
  }

  /// A line less heavier than this tells nothing by its weight.
  private static let tellingWeight = 1.5
}

extension Colour {
  /// Degrees round from red; nil for greys and what is nearly grey.
  fileprivate var hue: Double? {
    let (most, least) = (max(red, green, blue), min(red, green, blue))
    let range = most - least
    guard range >= 0.12 else { return nil }
    let sixth =
      switch most {
      case red: (green - blue) / range
      case green: (blue - red) / range + 2
      default: (red - green) / range + 4
      }
    return (sixth < 0 ? sixth + 6 : sixth) * 60
  }
}
