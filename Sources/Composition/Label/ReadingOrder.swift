/// Things on a plan as a reader meets them: band by band from the top, each from left to right.
struct ReadingOrder {
  let things: [Int]

  init(_ places: [(thing: Int, at: PaperPoint)], in frame: PaperBox) {
    let band = max(20, frame.height / 8)
    func row(_ place: PaperPoint) -> Int { Int(((place.y - frame.y) / band).rounded(.down)) }
    things = places.sorted {
      (row($0.at), $0.at.x, $0.at.y) < (row($1.at), $1.at.x, $1.at.y)
    }.map(\.thing)
  }
}
