extension Region {
  /// The widest disc that fits into the region, to a precision of its radius in metres; nil for no ground.
  ///
  /// Squares are quartered level by level while they may still hold a better middle: along a bar so many are as
  /// good that to choose among them takes longer than to quarter them all.
  public func widestDisc(to precision: Double) -> Disc? {
    guard let box, box.width > 0, box.height > 0 else { return nil }
    var cells = [DepthCell(of: self, box.middle, max(box.width, box.height) / 2)]
    var best = cells[0]
    while !cells.isEmpty {
      for cell in cells where cell.depth > best.depth { best = cell }
      cells = cells.filter { $0.promise > best.depth + precision }.flatMap(\.quarters)
    }
    return best.depth > 0 ? Disc(centre: best.middle, radius: best.depth) : nil
  }
}
