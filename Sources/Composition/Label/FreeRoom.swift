/// Finds room on a plan for what stands beside the site.
struct FreeRoom {
  let frame: PaperBox
  /// Grounds that nothing may lie over.
  let grounds: [PaperArea]
  let taken: [PaperBox]

  /// The place of a box, as far up and to the right as it goes; nil where there is no room.
  func place(width: Double, height: Double) -> PaperPoint? {
    guard width <= frame.width, height <= frame.height else { return nil }
    let step = 4.0
    let columns = Int((frame.width - width) / step)
    let rows = Int((frame.height - height) / step)
    for column in 0...columns {
      let x = frame.right - width - Double(column) * step
      for row in 0...rows {
        let box = PaperBox(x: x, y: frame.y + Double(row) * step, width: width, height: height)
        if isFree(box) { return PaperPoint(box.x, box.y) }
      }
    }
    return nil
  }

  private func isFree(_ box: PaperBox) -> Bool {
    !taken.contains(where: box.intersects)
      && grounds.allSatisfy { !$0.box.intersects(box) || !$0.meets(box) }
  }
}

extension PaperArea {
  /// Whether any of it lies in the box.
  func meets(_ box: PaperBox) -> Bool {
    if contains(box.middle) { return true }
    return rings.contains { ring in
      zip(ring, ring.dropFirst() + ring.prefix(1)).contains {
        LabelWish.Leader(from: $0, to: $1).crosses(box)
      }
    }
  }
}
