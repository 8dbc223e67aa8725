import Comparison
import PublicSpace

/// How to take part: until when, where, whom to ask, what follows; a tick sheet and a code to scan.
///
/// It says what `words.yaml` says and nothing else, but for what law asks where trees are moved.
struct TakePartBlock {
  let content: BoardContent

  private var takePart: BoardWords.TakePart { content.said.takePart }

  static func isWanted(_ content: BoardContent) -> Bool { !content.said.takePart.isEmpty }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    var marks = heading(desk.say("参与", "Take part"), in: box, &desk)
    var words = box.lowered(by: 12)
    if let link = takePart.link, let code = content.codes[link] {
      let side = min(words.height, box.width * 0.34, 44)
      let place = PaperBox(x: box.right - side, y: words.y, width: side, height: side)
      marks += code.marks(in: place)
      words.width -= side + 4
    }
    var top = words.y
    for (label, text) in lines(desk) {
      let style = desk.style(.text, 4.8)
      let name = desk.style(.textBold, 4.8)
      let indent = desk.ruler.width(of: label, in: name) + 3
      let room = Int((words.bottom - top) / (4.8 * 1.5))
      guard room > 0 else { break }
      marks.append(
        desk.line(label, name, at: PaperPoint(words.x, top + 4.4), width: words.width * 0.5))
      let paragraph = desk.paragraph(
        text, style, at: PaperPoint(words.x + indent, top + 4.4), width: words.width - indent,
        lines: min(2, room))
      marks += paragraph
      top += Double(max(1, paragraph.count)) * 7.2 + 0.6
    }
    return marks + ticks(in: words, from: top, &desk)
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

  /// Boxes to tick, side by side, then lines to write on as far as there is room.
  private func ticks(in box: PaperBox, from start: Double, _ desk: inout Desk) -> [Mark] {
    var marks: [Mark] = []
    var (left, top) = (box.x, start + 1)
    let side = 4.6
    let style = desk.style(.text, 5)
    for tick in takePart.ticks {
      guard let text = tick.text(in: desk.language) else { continue }
      let width = side + 2 + desk.ruler.width(of: text, in: style) + 7
      if left > box.x, left + width > box.right { (left, top) = (box.x, top + 7.6) }
      guard top + side <= box.bottom else { break }
      let square = PaperBox(x: left, y: top, width: side, height: side)
      marks.append(.line(PaperPath(square), Stroke(desk.theme.ink, width: 0.45)))
      marks.append(
        desk.line(
          text, style, at: PaperPoint(square.right + 2, top + 4.2),
          width: box.right - square.right - 2))
      left += width
    }
    if !takePart.ticks.isEmpty { top += 7.6 }
    for line in 0..<takePart.lines {
      let y = top + 8 * Double(line + 1) - 2
      guard y <= box.bottom else { break }
      marks.append(rule(from: box.x, to: box.right, y: y, desk.theme))
    }
    return marks
  }
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
