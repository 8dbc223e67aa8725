import Analysis
import Synchronization

extension Desk {
  /// Does all of some works, two at a time, each at a desk like this one.
  ///
  /// What was noted at those comes here in the order of the works, whichever was ready first.
  /// - Parameter effort: What takes the longest is begun first, so that no hand waits for the other.
  mutating func doTwoAtATime<Work: Sendable, Made: Sendable>(
    _ works: [Work], effort: (Work) -> Double,
    _ make: @escaping @Sendable (Work, inout Desk) throws -> Made
  ) throws -> [Made] {
    let efforts = works.map(effort)
    let setUp = alike
    let waiting = Waiting(works.indices.sorted { (efforts[$1], $0) < (efforts[$0], $1) })
    let hand: @Sendable (any TextRuler) throws -> [(index: Int, made: Made, notes: Notes)] = {
      var done: [(Int, Made, Notes)] = []
      while let index = waiting.next() {
        var desk = setUp($0)
        let made = try make(works[index], &desk)
        done.append((index, made, desk.notes))
      }
      return done
    }
    let second = ruler.twin
    let (theirs, own) = try inParallel(isWorthAThread: works.count > 1) {
      try hand(second())
    } _: {
      try hand(ruler)
    }
    return (theirs + own).sorted { $0.index < $1.index }.map {
      notes.add($0.notes)
      return $0.made
    }
  }

  /// A desk that is set up like this one, with nothing noted yet.
  private var alike: @Sendable (any TextRuler) -> Desk {
    { [theme, language, share, gutter, plan, cut] ruler in
      var desk = Desk(theme: theme, language: language, ruler: ruler)
      (desk.share, desk.gutter, desk.plan, desk.cut) = (share, gutter, plan, cut)
      return desk
    }
  }
}

/// Works that nobody has begun, by their numbers.
private final class Waiting: Sendable {
  private let left: Mutex<ArraySlice<Int>>

  init(_ works: [Int]) {
    left = Mutex(works[...])
  }

  func next() -> Int? { left.withLock { $0.popFirst() } }
}
