/// In which order standing things are painted, so that none covers what stands before it.
///
/// Of two that share a line of sight, the one behind comes first. Things cut into slices across the
/// line of sight have no circles among them: convex grounds that keep apart can always be taken away one
/// by one towards the eye (Guibas and Yao 1980). Whole things may stand round each other, as a tree in
/// a courtyard does; only those are cut.
struct PaintersOrder {
  /// A thing, or one slice of it, to be painted.
  struct Turn: Hashable {
    let thing: Int
    /// Nil for the whole thing.
    let slice: Int?
  }

  let turns: [Turn]

  init(_ things: [Footprint]) {
    let whole = things.indices.map { Turn(thing: $0, slice: nil) }
    let first = Self.sorted(whole, things)
    guard !first.circled.isEmpty else {
      turns = first.order
      return
    }
    let pieces = whole.flatMap { turn -> [Turn] in
      let slices = things[turn.thing].slices
      guard first.circled.contains(turn.thing), slices.count > 1 else { return [turn] }
      return slices.indices.map { Turn(thing: turn.thing, slice: $0) }
    }
    turns = Self.sorted(pieces, things).order
  }

  /// Paints what has nothing left behind it, the farthest first; what is left in a circle comes by its
  /// distance and is told.
  private static func sorted(
    _ turns: [Turn], _ things: [Footprint]
  ) -> (order: [Turn], circled: Set<Int>) {
    let grounds = turns.map { turn in
      turn.slice.flatMap { Footprint([things[turn.thing].slices[$0]]) } ?? things[turn.thing]
    }
    var covers = [[Int]](repeating: [], count: turns.count)
    var behind = [Int](repeating: 0, count: turns.count)
    var circled: Set<Int> = []
    func paint(_ first: Int, before second: Int) {
      covers[first].append(second)
      behind[second] += 1
    }
    let byLeft = turns.indices.sorted { (grounds[$0].left, $0) < (grounds[$1].left, $1) }
    var open: [Int] = []
    for next in byLeft {
      open.removeAll { grounds[$0].right <= grounds[next].left }
      for other in open where turns[other].thing != turns[next].thing {
        switch grounds[next].side(of: grounds[other]) {
        case .before: paint(other, before: next)
        case .behind: paint(next, before: other)
        case .both:
          circled.insert(turns[next].thing)
          circled.insert(turns[other].thing)
        case .apart: continue
        }
      }
      open.append(next)
    }
    var order: [Turn] = []
    var waiting = Set(turns.indices)
    var ready = waiting.filter { behind[$0] == 0 }
    func isFarther(_ a: Int, _ b: Int) -> Bool { (grounds[a].far, -a) < (grounds[b].far, -b) }
    while !waiting.isEmpty {
      guard let next = ready.max(by: isFarther) ?? waiting.max(by: isFarther) else { break }
      if !ready.contains(next) { circled.formUnion(waiting.map { turns[$0].thing }) }
      ready.remove(next)
      waiting.remove(next)
      order.append(turns[next])
      for other in covers[next] {
        behind[other] -= 1
        if behind[other] == 0 && waiting.contains(other) { ready.insert(other) }
      }
    }
    return (order, circled)
  }
}
