import Geometry
import PublicSpace

extension SectionHouses {
  /// Millimetres that a break line reaches up and down.
  private static let tooth = 2.0

  /// Metres above the ground for which the drawing has room.
  var room: Double {
    frame.paper.view.metres(frame.foot.y - frame.paper.view.box.y - Self.tooth)
  }

  /// Where a house behind the cut shows, and how high it is; nil for one that is not seen.
  func seen(_ house: Element) -> (beyond: Double, span: Interval, height: Double)? {
    let line = frame.profile.line
    let seen = house.shape.region.rings.flatMap(\.points).filter { line.beyond($0) > 0 }
    guard let near = seen.map(line.beyond).min(), near < 70,
      let left = seen.map(line.along).min(), let right = seen.map(line.along).max(),
      right > 0, left < line.length, right - left > 0.3,
      let height = house.standing(storeyHeight: storeyHeight)
    else { return nil }
    return (near, Interval(start: max(0, left), end: min(line.length, right)), height)
  }

  /// The outline of a house that is higher than there is room for: its top is a break line.
  func brokenOff(_ span: Interval) -> PaperPath {
    let (left, right) = (frame.place(span.start, room), frame.place(span.end, room))
    let (middle, step) = ((left.x + right.x) / 2, min(Self.tooth * 0.9, (right.x - left.x) / 8))
    return PaperPath(through: [
      frame.place(span.start, 0), left, PaperPoint(middle - step, left.y),
      PaperPoint(middle - step / 2, left.y + step), PaperPoint(middle + step / 2, left.y - step),
      PaperPoint(middle + step, left.y), right, frame.place(span.end, 0),
    ])
  }

  /// The names of houses that are broken off, and how many storeys they have, under their break lines.
  func storeys(of houses: [Element], _ spots: inout Spots) -> [Mark] {
    let paper = frame.paper
    let halo = TextStyle.Halo(frame.theme.paper, width: paper.letters * 0.25)
    let style = TextStyle(size: paper.letters, colour: frame.theme.ink, halo: halo)
    return houses.compactMap { house in
      guard let seen = seen(house), seen.height > room,
        let levels = house.levels(storeyHeight: storeyHeight)
      else { return nil }
      let storeys = "\(Int(levels.rounded()))F"
      let whole = [house.feature.name(in: paper.language), storeys].compactMap { $0 }
        .joined(separator: " ")
      let isWithin = paper.ruler.width(of: whole, in: style) < frame.millimetres(seen.span.length)
      let text = isWithin ? whole : storeys
      let width = paper.ruler.width(of: text, in: style)
      let places = [1.6, 3, 4.4, 6].map { down in
        let top = frame.place(seen.span.middle, room)
        return PaperBox(
          around: PaperPoint(top.x, top.y + paper.letters * down), width: width + 1,
          height: paper.letters * 1.2)
      }
      return spots.takeFirst(of: places).map { text.centred(in: $0, style) }
    }
  }
}
