import Comparison
import Geometry
import PublicSpace

/// The place as it is and all proposals side by side, at one scale and in one light.
struct OptionsBlock {
  let content: BoardContent

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let columns = OptionColumns(content, in: box, from: nil)
    let ground = content.comparison.variants.reduce(content.today.ground) {
      $0.union($1.site.ground)
    }
    let head = 36.0
    let boxes = columns.boxes.map { $0.lowered(by: head) }
    let scale = PlanView(fitting: ground, in: boxes[0], share: desk.share).scale
    var marks: [Mark] = []
    for (index, place) in boxes.enumerated() {
      let variant = index == 0 ? nil : content.comparison.variants[index - 1]
      let site = variant?.site ?? content.today
      marks += words(of: variant, over: place, head: head, &desk)
      let view = PlanView(scale: scale, centre: ground.middle, box: place, share: desk.share)
      let drawing = PlanDrawing(
        of: site, in: view, desk.theme, Pen(base: 0.36, isFine: true).on(view),
        before: variant == nil ? nil : content.today)
      marks.append(.framed(place, try drawing.marks()))
    }
    return marks
  }

  private func words(
    of variant: Variant?, over place: PaperBox, head: Double, _ desk: inout Desk
  ) -> [Mark] {
    let top = place.y - head
    let box = PaperBox(x: place.x, y: top, width: place.width, height: head)
    let proposal = variant.flatMap { content.words(of: $0) }
    let name = variant.map { content.title(of: $0, in: desk.language) }
    var marks = heading(name ?? desk.say("今天", "Today"), in: box, &desk)
    let isNarrow = place.width < 120
    let small = desk.style(.text, isNarrow ? 3.6 : 4.4, desk.theme.secondInk)
    if let intent = proposal?.intent.text(in: desk.language) {
      marks += desk.paragraph(
        intent, small, at: PaperPoint(box.x, top + (isNarrow ? 13.5 : 15)), width: box.width,
        lines: isNarrow ? 5 : 3)
    } else if let variant {
      let changes = variant.changes
      let counts = desk.say(
        "新增 \(changes.added.count) 处，拆除 \(changes.removed.count) 处，移动 \(changes.moved.count) 处",
        "\(changes.added.count) new, \(changes.removed.count) to go, \(changes.moved.count) moved")
      marks.append(
        desk.line(counts, small, at: PaperPoint(box.x, top + 15), width: box.width))
    }
    return marks
  }
}

/// A column for the place as it is and one for each proposal: under each other where that draws them
/// larger.
struct OptionColumns {
  let boxes: [PaperBox]

  private static let gap = 8.0

  /// - Parameter left: Where the columns of a table begin; nil for drawings.
  init(_ content: BoardContent, in box: PaperBox, from left: Double?) {
    let count = content.comparison.variants.count + 1
    if left == nil && box.height > box.width * 1.5 {
      let height = (box.height - Self.gap * Double(count - 1)) / Double(count)
      boxes = (0..<count).map { index in
        PaperBox(
          x: box.x, y: box.y + Double(index) * (height + Self.gap), width: box.width,
          height: height)
      }
      return
    }
    let left = left ?? box.x
    let width = (box.right - left - Self.gap * Double(count - 1)) / Double(count)
    boxes = (0..<count).map { index in
      PaperBox(
        x: left + Double(index) * (width + Self.gap), y: box.y, width: width, height: box.height)
    }
  }
}
