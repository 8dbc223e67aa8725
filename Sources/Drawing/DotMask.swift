internal import Composition

/// How far discs cover the pixels of an image, 0…255, put together from stamps.
///
/// Cairo takes four times as long for the same discs as one path. It paints only those that overlap.
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
    var stamps = DotStamps(diameter, scale: scale)
    let (apart, crowded) = centres.dotsAndCrowds(diameter)
    let places = apart.map { stamps.stamp(at: $0) }
    let side = stamps.side
    var (right, bottom) = (Int.min, Int.min)
    for corner in places.map({ ($0.left, $0.top) }) + crowded.map({ stamps.corner(at: $0) }) {
      (left, top) = (min(left, corner.0), min(top, corner.1))
      (right, bottom) = (max(right, corner.0 + side), max(bottom, corner.1 + side))
    }
    (left, top) = (max(left, bounds.left), max(top, bounds.top))
    (right, bottom) = (min(right, bounds.right), min(bottom, bounds.bottom))
    guard left < right, top < bottom else { return nil }
    (width, height) = (right - left, bottom - top)
    guard width * height < centres.count * 4000 else { return nil }
    cover = stamps.paint(crowded, left: left, top: top, width, height)
    stamps.painted().withUnsafeBufferPointer { covers in
      for place in places {
        let stamp = covers[(place.number * side * side)..<((place.number + 1) * side * side)]
        press(UnsafeBufferPointer(rebasing: stamp), side, place.left - left, place.top - top)
      }
    }
  }

  /// Adds a disc: what several cover of a pixel lies beside each other, as discs of textures do.
  private mutating func press(
    _ stamp: UnsafeBufferPointer<UInt8>, _ side: Int, _ left: Int, _ top: Int
  ) {
    let columns = max(left, 0)..<max(min(left + side, width), max(left, 0))
    for row in max(top, 0)..<max(min(top + side, height), max(top, 0)) {
      let from = (row - top) * side - left
      for column in columns {
        let (sum, isFull) = cover[row * width + column]
          .addingReportingOverflow(stamp[from + column])
        cover[row * width + column] = isFull ? 255 : sum
      }
    }
  }
}
