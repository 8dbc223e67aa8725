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
    let scales = boxes.map { PlanView(fitting: ground, in: $0[0], share: desk.share).scale }
    let chosen = scales[1] < scales[0] ? boxes[1] : boxes[0]
    let scale = min(scales[0], scales[1])

    let changes = content.variant.changes
    let today = Side(
      site: content.today, name: desk.say("今天", "Today"),
      emphasis: Emphasis(features: Set(changes.removed + changes.touched), isGoing: true),
      counts: [
        (desk.say("将拆除", "to go"), changes.removed.count),
        (desk.say("将移动", "to move"), changes.moved.count),
        (desk.say("将改动", "to change"), changes.changed.count),
      ])
    let plan = Side(
      site: content.plan, name: desk.say("方案", "Plan"),
      emphasis: Emphasis(features: Set(changes.added + changes.touched), isGoing: false),
      counts: [
        (desk.say("新增", "new"), changes.added.count),
        (desk.say("移动", "moved"), changes.moved.count),
        (desk.say("改动", "changed"), changes.changed.count),
      ])
    var marks: [Mark] = []
    for (place, side) in zip(chosen, [today, plan]) {
      let view = PlanView(scale: scale, centre: ground.middle, box: place, share: desk.share)
      let whole = PaperBox(
        x: place.x, y: place.y - captionHeight, width: place.width,
        height: place.height + captionHeight)
      let block = PlanBlock(
        site: side.site, caption: "\(side.name)  1:\(Int(scale))", note: side.note(desk),
        emphasis: side.emphasis, base: base, isFine: false,
        captionSize: place.width < 120 ? 5.2 : 6.4)
      marks += try block.marks(in: whole, view: view, &desk)
    }
    return marks
  }

  private struct Side {
    let site: Site
    let name: String
    let emphasis: Emphasis
    let counts: [(word: String, number: Int)]

    /// What is in colour; what there is none of is not said.
    func note(_ desk: Desk) -> String {
      let parts = counts.filter { $0.number > 0 }.map {
        desk.say("\($0.word) \($0.number) 处", "\($0.number) \($0.word)")
      }
      let list = parts.joined(separator: desk.say("、", ", "))
      return parts.isEmpty
        ? desk.say("没有变化", "nothing changes")
        : (desk.theme.hasHues ? desk.say("着色：", "in colour: ") : desk.say("粗线：", "heavy lines: "))
          + list
    }
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
