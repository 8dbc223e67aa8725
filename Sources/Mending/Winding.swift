import Projection

extension [Coordinate] {
  /// Twice the area that the ring encloses, in square degrees; positive when counter-clockwise.
  var turning: Double {
    guard let origin = first else { return 0 }
    var twice = 0.0
    for (a, b) in zip(self, dropFirst()) {
      twice +=
        (a.longitude - origin.longitude) * (b.latitude - origin.latitude)
        - (b.longitude - origin.longitude) * (a.latitude - origin.latitude)
    }
    return twice
  }

  /// Whether a ring runs as RFC 7946 wants it: shells counter-clockwise, holes clockwise.
  func runsWell(asShell isShell: Bool) -> Bool {
    let turning = turning
    return turning == 0 || (turning > 0) == isShell
  }
}
