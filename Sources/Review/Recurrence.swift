/// A thing in a list that is like an earlier one.
struct Recurrence {
  let place: Int
  let first: Int

  /// All of them, in the order of the list; what is nil is like nothing.
  ///
  /// Hashes alone are gathered: a table of the things themselves could be as large as the layout.
  static func all<Thing: Hashable>(among count: Int, _ thing: (Int) -> Thing?) -> [Recurrence] {
    var hashes: [(hash: Int, place: Int)] = []
    hashes.reserveCapacity(count)
    for place in 0..<count {
      if let thing = thing(place) { hashes.append((thing.hashValue, place)) }
    }
    hashes.sort { $0 < $1 }
    var firsts: [Int] = []
    var recurrences: [Recurrence] = []
    for (index, (hash, place)) in hashes.enumerated() {
      if index == 0 || hashes[index - 1].hash != hash { firsts = [] }
      if let first = firsts.first(where: { thing($0) == thing(place) }) {
        recurrences.append(Recurrence(place: place, first: first))
      } else {
        firsts.append(place)
      }
    }
    return recurrences.sorted { $0.place < $1.place }
  }
}
