import Geometry
import PublicSpace

extension FreeGround {
  /// Metres between the places at which a way is looked at.
  private static let step = 0.1

  /// What a way runs over, step by step in order, with the metres of each step; ground that nothing
  /// covers is passed over.
  func stretches(of line: [Point]) -> [(cover: Element, metres: Double)] {
    zip(line, line.dropFirst()).flatMap { a, b -> [(Element, Double)] in
      let length = a.distance(to: b)
      guard length > 0 else { return [] }
      let box = Box(from: a, to: b)
      let near = indices(near: box)
      let count = max(1, Int((length / Self.step).rounded(.up)))
      return (0..<count).compactMap { index in
        let place = a + (b - a) * ((Double(index) + 0.5) / Double(count))
        return near.first { ground($0).contains(place) }
          .map { (covers[$0], length / Double(count)) }
      }
    }
  }

  /// What a way runs over, in order.
  func covers(under line: [Point]) -> [Element] { stretches(of: line).map(\.cover) }
}
