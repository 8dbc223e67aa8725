/// Places at equal steps along the straight lines of a path, from half a step in.
func along(_ path: PaperPath, every step: Double) -> [PaperPoint] {
  var places: [PaperPoint] = []
  var last: PaperPoint?
  var left = step / 2
  for part in path.steps {
    switch part {
    case .move(let point):
      last = point
      left = step / 2
    case .line(let point):
      guard let from = last else { continue }
      let way = point - from
      let length = (way.x * way.x + way.y * way.y).squareRoot()
      while left <= length && length > 0 {
        places.append(PaperPoint(from.x + way.x * left / length, from.y + way.y * left / length))
        left += step
      }
      left -= length
      last = point
    case .curve, .close: continue
    }
  }
  return places
}
