/// A stretch of a line of numbers: of an edge, a circle, a day.
public struct Interval: Hashable, Sendable {
  public var start: Double
  public var end: Double

  public init(start: Double, end: Double) {
    self.start = start
    self.end = end
  }

  public var length: Double { end - start }
  public var middle: Double { (start + end) / 2 }

  /// The same ground as few intervals that do not touch, in order.
  public static func union(_ intervals: [Interval]) -> [Interval] {
    var union: [Interval] = []
    for interval in intervals.sorted(by: { $0.start < $1.start }) where interval.length > 0 {
      if let last = union.last, interval.start <= last.end {
        union[union.count - 1].end = max(last.end, interval.end)
      } else {
        union.append(interval)
      }
    }
    return union
  }

  /// What the intervals leave of a whole.
  public static func gaps(in intervals: [Interval], of whole: Interval) -> [Interval] {
    var gaps: [Interval] = []
    var start = whole.start
    for interval in union(intervals) where interval.start < whole.end {
      if interval.start > start { gaps.append(Interval(start: start, end: interval.start)) }
      start = max(start, interval.end)
    }
    if start < whole.end { gaps.append(Interval(start: start, end: whole.end)) }
    return gaps
  }

  /// An arc of angles brought within 0…2π, in two parts when it passes zero.
  public static func wrapped(from start: Double, to end: Double) -> [Interval] {
    let turn = 2 * Double.pi
    let first = start - (start / turn).rounded(.down) * turn
    let last = first + (end - start)
    if last <= turn { return [Interval(start: first, end: last)] }
    return [Interval(start: first, end: turn), Interval(start: 0, end: last - turn)]
  }

  /// This interval in parts that meet at the places given, as far as they lie in it.
  public func split(at places: [Double]) -> [Interval] {
    let inner = places.filter { start < $0 && $0 < end }.sorted()
    let ends = [start] + inner + [end]
    return zip(ends, ends.dropFirst()).map { Interval(start: $0, end: $1) }
  }
}
