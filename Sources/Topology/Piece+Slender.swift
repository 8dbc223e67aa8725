import Geometry

extension Region.Piece {
  /// Whether a thin piece is a strip, as is left where drawings fail to meet, and not a sharp corner's tip.
  ///
  /// Ten times as long as it is wide on the whole: a tip is, from an angle of 11° down. What is short, or
  /// thinner than a thousandth of a millimetre, is rounding.
  var isSlender: Bool {
    guard let box = Box(around: shell.points) else { return false }
    let length = Point(box.west, box.south).distance(to: Point(box.east, box.north))
    return length >= 0.3 && length * length >= 10 * area && area > 1e-6 * length
  }
}
