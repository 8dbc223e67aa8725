import Geometry
import PublicSpace

extension PlanLabels {
  struct Line {
    let text: String
    let style: TextStyle
    let width: Double
  }

  /// A name is broken when it is longer, in ems.
  static let longestLine = 12.0

  func lines(_ name: String, for element: Element) -> [Line] {
    let halo = TextStyle.Halo(theme.paper.faded(to: 0.8), width: em * 0.2)
    let isBuilding = element.kind == .building
    let isGate = element.kind == .gate
    let face: TextStyle.Face = isBuilding || isGate ? .textBold : .text
    var size = isBuilding ? em * 1.12 : (isGate ? em * 1.2 : em)
    if element.kind == .bikeParking || element.kind == .path || element.kind == .road {
      size = size < Desk.smallestLetters ? size * 0.85 : max(Desk.smallestLetters, size * 0.85)
    }
    let colour =
      element.feature.action == .new && !isPlain
      ? theme.accent.mixed(with: theme.ink, 0.42) : theme.ink
    let style = TextStyle(face, size: size, colour: colour, halo: halo)
    var lines = broken(name, style, on: element).map { line($0, style) }
    let levels = element.levels(storeyHeight: site.description.storeyHeight)
    if isBuilding, !isPlain, !isTight, let levels {
      // Darker than on paper: a name may stand on the shadow of its house.
      let second = theme.secondInk.mixed(with: theme.ink, 0.4)
      let small = TextStyle(.text, size: size * 0.72, colour: second, halo: halo)
      lines.append(line("\(Int(levels.rounded()))F", small))
    }
    return lines
  }

  /// A name longer than its roof, or than a dozen letters, in lines of much the same length.
  private func broken(_ name: String, _ style: TextStyle, on element: Element) -> [String] {
    let whole = ruler.width(of: name, in: style)
    var room = style.size * Self.longestLine
    if element.kind == .building, let box = element.shape.box {
      room = max(style.size * 4, min(room, view.millimetres(max(box.width, box.height)) * 0.94))
    }
    guard whole > room, !((isTight || isPlain) && name.onlyNumber != nil) else { return [name] }
    let count = min(3, (whole / room).rounded(.up))
    let breaker = LineBreaker(ruler: ruler)
    var width = max(room, whole / count * 1.15)
    let lines = breaker.lines(of: name, style, width: width)
    // No narrower than so many lines need: none is a leftover.
    var even = lines
    while even.count == lines.count {
      width *= 0.97
      let narrower = breaker.lines(of: name, style, width: width)
      guard narrower.count == lines.count,
        narrower.allSatisfy({ ruler.width(of: $0, in: style) <= width })
      else { break }
      even = narrower
    }
    return even
  }

  private func line(_ text: String, _ style: TextStyle) -> Line {
    Line(text: text, style: style, width: ruler.width(of: text, in: style))
  }
}
