/// Boxes packed in a tree, to find those that meet another box without asking them all.
///
/// Sort-tile-recursive packing (Leutenegger, Lopez and Edgington 1997), sixteen to a node.
public struct BoxTree: Sendable {
  private static let width = 16

  /// The boxes of each level, the leaves first; those of `width` neighbours are one box above.
  private let levels: [[Box]]
  /// Which of the boxes given each leaf is.
  private let order: [Int]

  /// Boxes that are nil are never found.
  public init(_ boxes: [Box?]) {
    let order = Self.packed(boxes)
    self.order = order
    var levels = [order.compactMap { boxes[$0] }]
    while let last = levels.last, last.count > Self.width {
      levels.append(
        stride(from: 0, to: last.count, by: Self.width).map { start in
          let end = min(start + Self.width, last.count)
          return last[start + 1..<end].reduce(last[start]) { $0.union($1) }
        })
    }
    self.levels = levels
  }

  /// The indices of the boxes that meet a box, in rising order.
  public func indices(meeting box: Box) -> [Int] {
    var found: [Int] = []
    let top = levels.count - 1
    collect(levels[top].indices, at: top, meeting: box, into: &found)
    found.sort()
    return found
  }

  private func collect(
    _ nodes: Range<Int>, at level: Int, meeting box: Box, into found: inout [Int]
  ) {
    let boxes = levels[level]
    for node in nodes where boxes[node].intersects(box) {
      if level == 0 {
        found.append(order[node])
      } else {
        let start = node * Self.width
        collect(
          start..<min(start + Self.width, levels[level - 1].count), at: level - 1, meeting: box,
          into: &found)
      }
    }
  }

  /// Neighbours in both directions stand together: strips of about as many nodes as each strip has.
  private static func packed(_ boxes: [Box?]) -> [Int] {
    let byX = boxes.indices.filter { boxes[$0] != nil }
      .sorted { (boxes[$0]?.middle.x ?? 0, $0) < (boxes[$1]?.middle.x ?? 0, $1) }
    let nodes = Double(byX.count) / Double(width)
    let strip = max(1, Int(nodes.squareRoot().rounded(.up))) * width
    return stride(from: 0, to: byX.count, by: strip).flatMap { start in
      byX[start..<min(start + strip, byX.count)]
        .sorted { (boxes[$0]?.middle.y ?? 0, $0) < (boxes[$1]?.middle.y ?? 0, $1) }
    }
  }
}
