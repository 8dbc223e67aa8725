extension Region {
  /// The point for a label: the centroid when it lies well inside, else the pole of inaccessibility to a
  /// twentieth of the region's size.
  ///
  /// Squares are searched best first and quartered while they may still hold a better point.
  public var innermostPoint: Point? {
    guard let piece = pieces.max(by: { $0.area < $1.area }), let box = Region([piece]).box
    else { return nil }
    let region = Region([piece])
    let precision = max(box.width, box.height) / 20
    var cells = [DepthCell(of: region, box.middle, max(box.width, box.height) / 2)]
    let centroid = DepthCell(of: region, piece.shell.centroid, 0)
    var best = cells[0]
    while let index = cells.indices.max(by: { cells[$0].promise < cells[$1].promise }) {
      let next = cells.remove(at: index)
      if next.depth > best.depth { best = next }
      guard next.promise - best.depth > precision else { break }
      for quarter in next.quarters {
        if quarter.depth > best.depth { best = quarter }
        cells.append(quarter)
      }
    }
    // On a long bar all points of the axis are as deep: the middle one is where a name belongs.
    return centroid.depth > best.depth * 0.8 ? centroid.middle : best.middle
  }
}
