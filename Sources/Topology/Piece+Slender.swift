import Geometry

extension Region.Piece {
  /// Whether a thin piece is a strip, as is left where drawings fail to meet, and not a sharp corner's tip.
  ///
  /// Ten times as long as it is wide on the whole: a tip is, from an angle of 11° down.
  var isSlender: Bool {
    length * length >= 10 * area
  }

  /// Metres from corner to corner of its box.
  private var length: Double {
    guard let box = Box(around: shell.points) else { return 0 }
    return Point(box.west, box.south).distance(to: Point(box.east, box.north))
  }
}
