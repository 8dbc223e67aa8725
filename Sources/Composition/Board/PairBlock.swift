import Comparison
import Geometry
import PublicSpace

/// Today and the plan, same view, same scale, same light; only what changes keeps its colour.
struct PairBlock {
  let content: BoardContent
  let base: Double

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let captionHeight = 8.5
    let gap = 4.0
    let ground = content.today.ground.union(content.plan.ground)
    // One above the other on a tall block, side by side on a wide one: whichever is the larger drawing.
    let boxes = [
      halves(of: box, sideBySide: false, gap), halves(of: box, sideBySide: true, gap),
    ].map { $0.map { $0.lowered(by: captionHeight) } }
    let scales = boxes.map { PlanView(fitting: ground, in: $0[0]).scale }
    let chosen = scales[1] < scales[0] ? boxes[1] : boxes[0]
    let scale = min(scales[0], scales[1])

    let changes = content.variant.changes
    let gone = Set(changes.removed + changes.touched)
    let come = Set(changes.added + changes.touched)
    let captions = [
      (
        content.today, gone, desk.say("今天", "Today"),
        desk.say(
          "着色：将拆除 \(changes.removed.count) 处、移动 \(changes.moved.count) 处",
          "in colour: \(changes.removed.count) to go, \(changes.moved.count) to move")
      ),
      (
        content.plan, come, desk.say("方案", "Plan"),
        desk.say(
          "着色：新增 \(changes.added.count) 处、移动 \(changes.moved.count) 处、改动 \(changes.changed.count) 处",
          "in colour: \(changes.added.count) new, \(changes.moved.count) moved, \(changes.changed.count) changed"
        )
      ),
    ]
    var marks: [Mark] = []
    for (place, caption) in zip(chosen, captions) {
      let view = PlanView(scale: scale, centre: ground.middle, box: place)
      let whole = PaperBox(
        x: place.x, y: place.y - captionHeight, width: place.width,
        height: place.height + captionHeight)
      let block = PlanBlock(
        site: caption.0, caption: "\(caption.2)  1:\(Int(scale))", note: caption.3,
        emphasis: Emphasis(
          features: caption.1,
          isGoing: caption.1 == gone && caption.0.layout.file == content.today.layout.file),
        base: base, isFine: false, captionSize: 6.4)
      marks += try block.marks(in: whole, view: view, &desk)
    }
    return marks
  }

  private func halves(of box: PaperBox, sideBySide: Bool, _ gap: Double) -> [PaperBox] {
    let width = sideBySide ? (box.width - gap) / 2 : box.width
    let height = sideBySide ? box.height : (box.height - gap) / 2
    let second = PaperPoint(
      sideBySide ? box.x + width + gap : box.x, sideBySide ? box.y : box.y + height + gap)
    return [
      PaperBox(x: box.x, y: box.y, width: width, height: height),
      PaperBox(x: second.x, y: second.y, width: width, height: height),
    ]
  }
}

extension PaperBox {
  /// This box with its top lowered, for what stands above it.
  func lowered(by height: Double) -> PaperBox {
    PaperBox(x: x, y: y + height, width: width, height: self.height - height)
  }
}

extension FeatureChanges {
  var touched: [String] { moved.map(\.id) + changed.map(\.id) }
}

extension Site {
  /// The box round all boundaries.
  var ground: Box {
    let boxes = boundaries.compactMap(\.box)
    return boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
  }
}
