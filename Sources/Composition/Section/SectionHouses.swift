import Geometry
import PublicSpace

/// Houses and huts in a section: cut through, or seen behind.
struct SectionHouses {
  let frame: SectionFrame
  let storeyHeight: Double

  /// A house that is cut: walls and floors heavy, rooms white.
  func cut(_ stretch: SectionProfile.Stretch) -> [Mark] {
    guard let house = stretch.element else { return [] }
    let height = house.standing(storeyHeight: storeyHeight) ?? storeyHeight
    let (theme, pen) = (frame.theme, frame.pen)
    var floors = PaperPath()
    for up in levels(of: house, height) {
      floors.add(frame.level(stretch.span.start, stretch.span.end, up))
    }
    var parapet = PaperPath()
    for side in [stretch.span.start, stretch.span.end] {
      parapet.add([frame.place(side, height), frame.place(side, height + 0.6)])
    }
    let shell = frame.block(stretch.span, 0, height)
    let firm = Stroke(theme.ink, width: pen.width(1.5))
    return [
      .area(shell, theme.pair(.building).fill),
      .line(floors, Stroke(theme.ink, width: pen.width(0.55))),
      .line(shell, firm), .line(parapet, firm),
    ]
  }

  /// A house behind the cut, paler with distance; nil for one that is not seen.
  func behind(_ house: Element) -> (beyond: Double, marks: [Mark])? {
    guard let seen = seen(house) else { return nil }
    let top = min(seen.height, room)
    let edge = frame.paled(frame.theme.ink, seen.beyond)
    var marks: [Mark] = [
      .area(
        frame.block(seen.span, 0, top),
        frame.theme.pair(.building).fill.mixed(with: frame.theme.ground, 0.6))
    ]
    if house.kind == .building { marks += windows(house, seen.span, seen.height, edge) }
    let outline =
      seen.height > room ? brokenOff(seen.span) : frame.block(seen.span, 0, seen.height)
    return (seen.beyond, marks + [.line(outline, Stroke(edge, width: frame.pen.width(0.5)))])
  }

  /// A window each 3.3 m on each floor, where that is not too small to see.
  private func windows(_ house: Element, _ span: Interval, _ height: Double, _ edge: Colour)
    -> [Mark]
  {
    guard frame.millimetres(1.3) > 1.1, span.end - span.start > 4 else { return [] }
    let count = Int((span.end - span.start) / 3.3)
    let step = (span.end - span.start) / Double(count)
    var panes = PaperPath()
    for floor in [0] + levels(of: house, height) where floor + 2.3 < min(height, room) {
      for window in 0..<count {
        let middle = span.start + step * (Double(window) + 0.5)
        let pane = Interval(start: middle - 0.75, end: middle + 0.75)
        panes.steps += frame.block(pane, floor + 0.9, floor + 2.2).steps
      }
    }
    return [.line(panes, Stroke(edge.faded(to: 0.75), width: frame.pen.width(0.2)))]
  }

  /// Floors above the ground.
  private func levels(of house: Element, _ height: Double) -> [Double] {
    let storeys = house.levels(storeyHeight: storeyHeight) ?? (height / storeyHeight).rounded()
    guard storeys >= 2 else { return [] }
    return (1..<min(200, Int(storeys))).map { height * Double($0) / storeys }
  }

  /// A hut, pavilion, wall or the like that is cut.
  func small(_ stretch: SectionProfile.Stretch) -> [Mark] {
    guard let thing = stretch.element, let kind = thing.kind,
      let height = thing.standing(storeyHeight: storeyHeight)
    else { return [] }
    let pair = frame.theme.pair(kind)
    let pen = frame.pen
    let isNew = thing.feature.action == .new
    let edge = Stroke(isNew ? frame.theme.accent : frame.theme.ink, width: pen.width(0.8))
    switch kind {
    case .wall: return [.area(frame.block(stretch.span, 0, height), frame.theme.ink)]
    case .fence:
      return [
        .line(
          PaperPath(through: [frame.place(stretch.middle, 0), frame.place(stretch.middle, height)]),
          edge)
      ]
    case .hedge:
      let block = frame.block(stretch.span, 0, height)
      return [.area(block, pair.fill), .line(block, Stroke(pair.line, width: pen.width(0.4)))]
    case .pavilion:
      var posts = PaperPath()
      for side in [stretch.span.start + 0.2, stretch.span.end - 0.2] {
        posts.add([frame.place(side, 0), frame.place(side, height - 0.3)])
      }
      let roof = frame.block(
        Interval(start: stretch.span.start - 0.4, end: stretch.span.end + 0.4), height - 0.3, height
      )
      return [.line(posts, edge), .area(roof, pair.fill), .line(roof, edge)]
    default:
      let block = frame.block(stretch.span, 0, height)
      return [.area(block, pair.fill), .line(block, edge)]
    }
  }
}
