internal import Composition

/// How far discs cover the pixels of an image, 0…255, reckoned by hand.
///
/// Cairo takes four times as long for the same discs as one path.
struct DotMask {
  private(set) var left = Int.max
  private(set) var top = Int.max
  let width: Int
  let height: Int
  private(set) var cover: [UInt8]

  /// Nil when the discs lie so far apart that a mask would be mostly empty, or none is in sight.
  init?(
    _ centres: [PaperPoint], _ diameter: Double, scale: Double,
    within bounds: (left: Int, top: Int, right: Int, bottom: Int)
  ) {
    let radius = diameter / 2 * scale
    var (right, bottom) = (Int.min, Int.min)
    for centre in centres {
      left = min(left, Int((centre.x * scale - radius).rounded(.down)))
      top = min(top, Int((centre.y * scale - radius).rounded(.down)))
      right = max(right, Int((centre.x * scale + radius).rounded(.up)))
      bottom = max(bottom, Int((centre.y * scale + radius).rounded(.up)))
    }
    (left, top) = (max(left, bounds.left), max(top, bounds.top))
    (right, bottom) = (min(right, bounds.right), min(bottom, bounds.bottom))
    guard left < right, top < bottom else { return nil }
    (width, height) = (right - left, bottom - top)
    guard width * height < centres.count * 4000 else { return nil }
    cover = [UInt8](repeating: 0, count: width * height)
    for centre in centres {
      add(
        centreX: centre.x * scale - Double(left), centreY: centre.y * scale - Double(top), radius)
    }
  }

  /// Adds a disc: each row of pixels is cut into four strips, and a strip's ends are exact.
  private mutating func add(centreX: Double, centreY: Double, _ radius: Double) {
    let rows = span(centreY - radius, centreY + radius, height)
    let columns = span(centreX - radius, centreX + radius, width)
    guard !columns.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: Double.self, capacity: columns.count) { sums in
      for row in rows {
        sums.initialize(repeating: 0)
        let from = max(Double(row), centreY - radius)
        let strip = (min(Double(row) + 1, centreY + radius) - from) / 4
        for part in 0..<4 {
          let off = from + (Double(part) + 0.5) * strip - centreY
          let half = max(radius * radius - off * off, 0).squareRoot()
          for column in columns {
            let (start, end) = (Double(column), Double(column) + 1)
            let inside = min(end, centreX + half) - max(start, centreX - half)
            if inside > 0 { sums[column - columns.lowerBound] += inside * strip }
          }
        }
        for column in columns {
          let place = row * width + column
          let free = Double(255 - cover[place])
          cover[place] += UInt8(free * min(sums[column - columns.lowerBound], 1) + 0.5)
        }
      }
    }
  }
}

/// The pixels that lie between two places, as far as there are pixels.
private func span(_ from: Double, _ to: Double, _ count: Int) -> Range<Int> {
  let first = min(max(Int(from.rounded(.down)), 0), count)
  return first..<max(first, min(Int(to.rounded(.up)), count))
}
