/// Gives labels their places: none over another, over what is taken, or out of the frame.
///
/// Each wish in turn takes the best of its places that is free. One that finds none may push a label
/// out of the way that has another free place to go to; at last each tries for a better place (point
/// feature label placement with displacement, after Christensen, Marks and Shieber 1995).
struct LabelPlacement {
  /// The candidate that each wish got; nil for one without room.
  private(set) var chosen: [LabelWish.Candidate?]
  private let wishes: [LabelWish]
  private let frame: PaperBox
  private let taken: BoxGrid
  private var labels = BoxGrid()
  private var leaders = BoxGrid()

  /// As many of its places does a label push others from.
  private static let pushes = 60

  init(_ wishes: [LabelWish], in frame: PaperBox, avoiding taken: [PaperBox]) {
    self.wishes = wishes
    self.frame = frame
    var grid = BoxGrid()
    for (index, box) in taken.enumerated() { grid.add(box, index) }
    self.taken = grid
    chosen = Array(repeating: nil, count: wishes.count)
    for wish in wishes.indices { placeFirstFree(wish) }
    for wish in wishes.indices where chosen[wish] == nil { push(for: wish) }
    for wish in wishes.indices where chosen[wish] != nil { improve(wish) }
  }

  private mutating func placeFirstFree(_ wish: Int) {
    if let free = wishes[wish].candidates.first(where: isFree) { put(free, wish) }
  }

  /// Moves one label aside, if that makes room.
  private mutating func push(for wish: Int) {
    for candidate in wishes[wish].candidates.prefix(Self.pushes) where isOpen(candidate) {
      let inTheWay = blockers(of: candidate)
      guard inTheWay.count == 1, let other = inTheWay.first, let before = chosen[other] else {
        continue
      }
      take(other)
      put(candidate, wish)
      placeFirstFree(other)
      if chosen[other] != nil { return }
      take(wish)
      put(before, other)
    }
  }

  private mutating func improve(_ wish: Int) {
    guard let now = chosen[wish] else { return }
    take(wish)
    let better = wishes[wish].candidates.first { $0.box == now.box || isFree($0) }
    put(better ?? now, wish)
  }

  private mutating func put(_ candidate: LabelWish.Candidate, _ wish: Int) {
    chosen[wish] = candidate
    labels.add(candidate.box, wish)
    if let leader = candidate.leader { leaders.add(leader.reach, wish) }
  }

  private mutating func take(_ wish: Int) {
    guard let candidate = chosen[wish] else { return }
    chosen[wish] = nil
    labels.remove(candidate.box, wish)
    if let leader = candidate.leader { leaders.remove(leader.reach, wish) }
  }

  private func isFree(_ candidate: LabelWish.Candidate) -> Bool {
    isOpen(candidate) && labels.first(meeting: candidate.box) == nil
      && blockers(of: candidate).isEmpty
  }

  /// Whether nothing but labels can be in the way.
  private func isOpen(_ candidate: LabelWish.Candidate) -> Bool {
    frame.contains(candidate.box) && taken.first(meeting: candidate.box) == nil
  }

  /// The labels over which a candidate or its leader would lie, or whose leaders it would cut.
  private func blockers(of candidate: LabelWish.Candidate) -> Set<Int> {
    var found = Set(labels.all(meeting: candidate.box))
    for other in leaders.all(meeting: candidate.box) {
      if chosen[other]?.leader?.crosses(candidate.box) == true { found.insert(other) }
    }
    if let leader = candidate.leader {
      for other in labels.all(meeting: leader.reach) {
        if let box = chosen[other]?.box, leader.crosses(box) { found.insert(other) }
      }
    }
    return found
  }
}
