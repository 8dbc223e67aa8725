extension Region {
  /// A point that shows where the region is: the middle of the longest edge of its largest piece.
  public var landmark: Point? {
    guard let shell = pieces.max(by: { $0.area < $1.area })?.shell else { return nil }
    let edges = zip(shell.points, shell.points.dropFirst())
    let longest = edges.max { $0.0.distance(to: $0.1) < $1.0.distance(to: $1.1) }
    return longest.map { ($0.0 + $0.1) * 0.5 }
  }
}
