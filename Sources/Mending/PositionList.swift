import Projection
import PublicSpace

/// The positions of a line or a ring as their file has them, and which are to stand in which place.
///
/// The text between positions, commas and white space, stays where it is.
struct PositionList {
  private let list: JSON
  private let positions: [JSON]
  private let all: [Coordinate]
  /// The places that are kept, by the position that stands there at first.
  private var slots: [Int]
  /// The position that is to stand in each of them.
  private(set) var order: [Int]

  /// Nil when they are no positions.
  init?(_ list: JSON) {
    let positions = list.elements
    var all: [Coordinate] = []
    all.reserveCapacity(positions.count)
    for position in positions {
      guard let place = Coordinate(position) else { return nil }
      all.append(place)
    }
    guard !all.isEmpty else { return nil }
    self.list = list
    self.positions = positions
    self.all = all
    order = Array(positions.indices)
    slots = order
  }

  var places: [Coordinate] { order.map { all[$0] } }

  /// Each position as written.
  var sources: [ArraySlice<UInt8>] { order.map { positions[$0].bytes } }

  /// Puts the first position at the end too, if the end is a millimetre from it at most.
  mutating func close(inDegrees: Bool) -> Bool {
    guard let first = order.first, let last = order.last, all[first] != all[last],
      all[first].isNearly(all[last], inDegrees: inDegrees)
    else { return false }
    order[order.count - 1] = first
    return true
  }

  /// Leaves out positions that repeat the one before, heights and all, if enough are left.
  mutating func dropRepeated(leaving least: Int) -> Int {
    let kept = order.indices.filter { $0 == 0 || !isSame(order[$0], order[$0 - 1]) }
    guard kept.count < order.count, kept.count >= least else { return 0 }
    defer {
      slots = kept.map { slots[$0] }
      order = kept.map { order[$0] }
    }
    return order.count - kept.count
  }

  mutating func reverse() { order.reverse() }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    a == b || all[a] == all[b] && positions[a].means(positions[b])
  }

  /// The list anew.
  var bytes: [UInt8] {
    let whole = list.wholeText
    var text = Array(whole[list.range.lowerBound..<positions[0].range.lowerBound])
    for (slot, position) in zip(slots, order) {
      if slot > 0 {
        text += whole[positions[slot - 1].range.upperBound..<positions[slot].range.lowerBound]
      }
      text += positions[position].bytes
    }
    return text + whole[positions[positions.count - 1].range.upperBound..<list.range.upperBound]
  }

  var range: Range<Int> { list.range }
}

extension Coordinate {
  fileprivate init?(_ position: JSON) {
    let numbers = position.elements
    guard numbers.count >= 2, let longitude = numbers[0].number, let latitude = numbers[1].number
    else { return nil }
    self.init(longitude, latitude)
  }
}
