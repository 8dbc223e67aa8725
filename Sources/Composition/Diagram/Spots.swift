/// The room on a plan that names and marks have taken from each other.
package struct Spots {
  let frame: PaperBox
  private(set) var taken: [PaperBox]

  init(in frame: PaperBox, taken: [PaperBox] = []) {
    self.frame = frame
    self.taken = taken
  }

  mutating func take(_ box: PaperBox) { taken.append(box) }

  /// Whether a box lies in the frame and over nothing else.
  func isFree(_ box: PaperBox) -> Bool {
    frame.contains(box) && !taken.contains(where: box.intersects)
  }

  /// Takes the first of some boxes that lies in the frame and over nothing else.
  mutating func takeFirst(of boxes: some Sequence<PaperBox>) -> PaperBox? {
    let free = boxes.first(where: isFree)
    if let free { take(free) }
    return free
  }
}

extension PaperBox {
  init(around middle: PaperPoint, width: Double, height: Double) {
    self.init(x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
  }
}

extension String {
  func centred(in box: PaperBox, _ style: TextStyle) -> Mark {
    .text(
      TextLine(self, style, anchor: .middle),
      at: PaperPoint(box.middle.x, box.middle.y + style.size * 0.36))
  }
}
