import Comparison
import PublicSpace

/// How to take part: until when, where, whom to ask, what follows; a tick sheet and a code to scan.
///
/// It says what `words.yaml` says and nothing else, but for what law asks where trees are moved.
struct TakePartBlock {
  let content: BoardContent

  private var takePart: BoardWords.TakePart { content.said.takePart }

  /// Sizes that are tried, the largest first.
  private static let sizes = [7, 6.4, 5.9, 5.5, 5.1, 4.8, 4.5, 4.2, 3.9, 3.7, Desk.smallestLetters]

  static func isWanted(_ content: BoardContent) -> Bool { !content.said.takePart.isEmpty }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    var marks = heading(desk.say("参与", "Take part"), in: box, &desk)
    let room = box.lowered(by: 12)
    var code: PaperBox?
    if let link = takePart.link, let drawn = content.codes[link] {
      let side = min(room.height, box.width * 0.3, 44)
      let place = PaperBox(x: box.right - side, y: room.y, width: side, height: side)
      marks += drawn.marks(in: place)
      code = place
    }
    let settings = Self.sizes.map { words($0, in: room, beside: code, desk) }
    let fitting = settings.filter { $0.bottom <= room.bottom }
    if fitting.isEmpty { desk.note([Self.noRoom]) }
    let best = fitting.first(where: \.isRow) ?? fitting.first ?? settings[settings.count - 1]
    return marks + best.marks
  }

  /// Everything that is written in letters of one size.
  private struct Setting {
    var marks: [Mark] = []
    var bottom = 0.0
    /// Whether all boxes to tick stand beside each other.
    var isRow = true
  }

  private func words(
    _ size: Double, in room: PaperBox, beside code: PaperBox?, _ desk: Desk
  ) -> Setting {
    let leading = size * 1.45
    var marks: [Mark] = []
    var top = room.y
    func right(at y: Double) -> Double {
      code.map { y < $0.bottom + 1 ? $0.x - 4 : room.right } ?? room.right
    }
    let (style, name) = (desk.style(.text, size), desk.style(.textBold, size))
    let lines = lines(desk)
    // What is said stands in one column, after the longest of its names.
    let indent = size * 0.6 + (lines.map { desk.ruler.width(of: $0.0, in: name) }.max() ?? 0)
    for (label, text) in lines {
      let width = right(at: top) - room.x - indent
      marks.append(.text(TextLine(label, name), at: PaperPoint(room.x, top + size * 0.92)))
      for line in LineBreaker(ruler: desk.ruler).balanced(text, style, width: width) {
        marks.append(
          .text(TextLine(line, style), at: PaperPoint(room.x + indent, top + size * 0.92)))
        top += leading
      }
      top += size * 0.12
    }
    return ticks(size, in: room, beside: code, from: top, until: right, marks, desk)
  }

  private func lines(_ desk: Desk) -> [(String, String)] {
    let said: [(String, String?)] = [
      (desk.say("截至", "until"), takePart.until),
      (desk.say("地点", "where"), takePart.place?.text(in: desk.language)),
      (desk.say("询问", "ask"), takePart.ask?.text(in: desk.language)),
      (desk.say("然后", "next"), takePart.next?.text(in: desk.language)),
      (desk.say("树木", "trees"), content.treeConsent(in: desk.language)),
    ]
    return said.compactMap { label, text in text.map { (label, $0) } }
  }

  /// Boxes to tick, then lines to write on as far as there is room.
  private func ticks(
    _ size: Double, in room: PaperBox, beside code: PaperBox?, from start: Double,
    until right: (Double) -> Double, _ words: [Mark], _ desk: Desk
  ) -> Setting {
    var marks = words
    var top = start + 1
    let style = desk.style(.text, size)
    let texts = takePart.ticks.compactMap { $0.text(in: desk.language) }
    let widths = texts.map { size * 1.5 + desk.ruler.width(of: $0, in: style) }
    let gap = size * 1.4
    let across = widths.reduce(gap * Double(max(0, texts.count - 1)), +)
    // In a row, under the code where there is room, else one under the other: a box alone on a second
    // line looks like an afterthought.
    if let code, across > right(top) - room.x, code.bottom + 3 + size * 1.5 <= room.bottom {
      top = max(top, code.bottom + 3)
    }
    let isRow = across <= right(top) - room.x
    var left = room.x
    for (text, width) in zip(texts, widths) {
      let square = PaperBox(x: left, y: top, width: size * 1.05, height: size * 1.05)
      marks.append(.line(PaperPath(square), Stroke(desk.theme.ink, width: 0.45)))
      marks.append(
        .text(TextLine(text, style), at: PaperPoint(square.right + size * 0.4, top + size * 0.9)))
      if isRow { left += width + gap } else { top += size * 1.5 }
    }
    if isRow && !texts.isEmpty { top += size * 1.5 }
    for line in 0..<takePart.lines {
      let y = top + 8 * Double(line + 1) - 2
      guard y <= room.bottom else { break }
      marks.append(rule(from: room.x, to: right(y), y: y, desk.theme))
    }
    return Setting(marks: marks, bottom: top, isRow: isRow)
  }

  private static let noRoom = Finding(
    .warning, "text.long",
    Wording(
      zh: "图上放不下 words.yaml 的 take_part；请缩短，或在模板中给 takepart 更多地方",
      en:
        "the board has no room for take_part of words.yaml; shorten it, or give the block takepart more in the template"
    ))
}

extension BoardContent {
  /// What is asked in Shanghai before a tree of a residential area is moved; nil where none is.
  ///
  /// 上海市居住区绿化调整实施办法, valid 2023-03-01 to 2028-02-29.
  func treeConsent(in language: Language) -> String? {
    guard description.city == "shanghai" else { return nil }
    let touched = Set(variant.changes.moved.map(\.id) + variant.changes.removed)
    let isAny = (today.elements(of: .tree) + plan.elements(of: .tree)).contains { tree in
      touched.contains(tree.id) || tree.feature.action == .remove || tree.feature.action == .move
    }
    guard isAny else { return nil }
    return language == .zh
      ? "迁移树木须三分之二以上表决权业主同意、小区公示不少于 5 日并经区绿化部门许可（参考）"
      : "to move trees, owners of 2/3 of the votes must agree, 5 days' notice be given and the district"
        + " permit it (reference)"
  }
}
