internal import Composition

extension [PaperPoint] {
  /// Centres of discs that overlap no other, and of those that do, in their order; each place once.
  func dotsAndCrowds(_ diameter: Double) -> (apart: [PaperPoint], crowded: [PaperPoint]) {
    let sorted = sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    let places = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }
      .map { sorted[$0] }
    var isCrowded = [Bool](repeating: false, count: places.count)
    for (index, place) in places.enumerated() {
      for other in (index + 1)..<Swift.max(places.count, index + 1) {
        let (across, down) = (places[other].x - place.x, places[other].y - place.y)
        if across >= diameter { break }
        if across * across + down * down < diameter * diameter {
          (isCrowded[index], isCrowded[other]) = (true, true)
        }
      }
    }
    return (
      places.indices.filter { !isCrowded[$0] }.map { places[$0] },
      places.indices.filter { isCrowded[$0] }.map { places[$0] }
    )
  }
}
