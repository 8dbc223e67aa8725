import Geometry
import PublicSpace

/// Today and the plan, same view, same scale, same light; only what changes keeps its colour.
struct PairBlock {
  let content: BoardContent
  let base: Double

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let captionHeight = SideBlock.caption
    let gap = 4.0
    let ground = content.commonGround
    // One above the other on a tall block, side by side on a wide one: whichever is the larger drawing.
    let boxes = [
      halves(of: box, sideBySide: false, gap), halves(of: box, sideBySide: true, gap),
    ].map { $0.map { $0.lowered(by: captionHeight) } }
    let scales = boxes.map { PlanView(fitting: ground, in: $0[0], share: desk.share).scale }
    let chosen = scales[1] < scales[0] ? boxes[1] : boxes[0]
    let scale = min(scales[0], scales[1])

    var marks: [Mark] = []
    for (place, side) in zip(chosen, [ChangeSide.today(content), .plan(content)]) {
      let view = PlanView(scale: scale, centre: ground.middle, box: place, share: desk.share)
      let whole = PaperBox(
        x: place.x, y: place.y - captionHeight, width: place.width,
        height: place.height + captionHeight)
      marks += try SideBlock(content: content, side: side, base: base)
        .captioned(in: whole, view, &desk)
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

extension Site {
  /// The box round all boundaries.
  var ground: Box {
    let boxes = boundaries.compactMap(\.box)
    return boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
  }
}
