extension Ring {
  /// Whether every corner turns the same way and the ring goes round once; such a ring never crosses itself.
  public var isConvex: Bool {
    let count = points.count - 1
    var side = 0.0
    var reversals = 0
    var lastRise = points[0].y - points[count - 1].y
    for i in 0..<count {
      let (before, here, after) = (points[i == 0 ? count - 1 : i - 1], points[i], points[i + 1])
      let bend = turn(before, here, after)
      // A spike or a repeated point has no bend; that is for others to judge.
      if bend == 0 || bend * side < 0 { return false }
      side = bend
      let rise = after.y - here.y
      if rise * lastRise < 0 { reversals += 1 }
      if rise != 0 { lastRise = rise }
    }
    return reversals <= 2
  }
}
