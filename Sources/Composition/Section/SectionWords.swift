import Geometry
import PublicSpace

/// What is written in a section: heights, widths, what the ground is.
struct SectionWords {
  let frame: SectionFrame
  let storeyHeight: Double
  private var size: Double { frame.paper.letters }
  private var paper: DiagramPaper { frame.paper }

  init(frame: SectionFrame, storeyHeight: Double) {
    self.frame = frame
    self.storeyHeight = storeyHeight
  }

  /// The name, storeys and height over each house that is cut, and, paler, over those behind that the light
  /// comes over: what the sun stands on has a name.
  func heights(of houses: [SectionProfile.Stretch], _ spots: inout Spots) -> ViewMarks {
    var answer = ViewMarks()
    for stretch in houses {
      guard let house = stretch.element else { continue }
      let height = house.standing(storeyHeight: storeyHeight) ?? storeyHeight
      let name = house.feature.name(in: paper.language)
      let isCut = frame.profile.houses.contains { $0.element === house }
      let style = TextStyle(
        isCut ? .textBold : .text, size: size,
        colour: isCut ? paper.theme.ink : paper.theme.secondInk,
        halo: TextStyle.Halo(paper.theme.paper, width: size * 0.3))
      let storeys = house.levels(storeyHeight: storeyHeight).map { "\(Int($0.rounded()))F" }
      let whole = [name, storeys, "\(tenth(height)) m"].compactMap { $0 }.joined(separator: " ")
      let top = frame.place(stretch.middle, height + 0.6)
      // Where there is no room for all, the name alone.
      if let written = written(whole, over: top, style, &spots)
        ?? name.flatMap({ written($0, over: top, style, &spots) })
      {
        answer.marks.append(written)
      } else if let name {
        answer.findings.append(.withoutRoomInSection(house, name))
      }
    }
    return answer
  }

  /// Angles beside the suns.
  func angles(_ rays: [SectionSun.Ray], _ spots: inout Spots) -> [Mark] {
    rays.compactMap { ray in
      guard let disc = ray.disc else { return nil }
      let degrees = tenth(ray.sun.angle * 180 / .pi)
      let text =
        ray.sun.light.day == .winter
        ? paper.say("冬至正午 \(degrees)°", "winter noon \(degrees)°")
        : paper.say("夏至正午 \(degrees)°", "summer noon \(degrees)°")
      let style = TextStyle(
        size: size, colour: paper.theme.ink,
        halo: TextStyle.Halo(paper.theme.paper, width: size * 0.3))
      let width = paper.ruler.width(of: text, in: style)
      // The low sun's on its outer side, the high one's on its inner: neither stands in the other's rays.
      let side = (ray.sun.light.day == .winter) == ray.sun.isRight ? 1.0 : -1
      let boxes = [(1.0, 0.0), (-1, 0), (0, -1), (1, -1), (-1, -1), (1, 1), (-1, 1)].map {
        PaperBox(
          around: PaperPoint(
            disc.x + side * $0.0 * (width / 2 + 3), disc.y + $0.1 * size * 1.3),
          width: width, height: size * 1.2)
      }
      return spots.takeFirst(of: boxes).map { text.centred(in: $0, style) }
    }
  }

  /// How wide each court is, as a measured line under the ground.
  func widths() -> [Mark] {
    frame.profile.courts(between: frame.profile.houses).flatMap { court -> [Mark] in
      let y = frame.place(0, -SectionGround(frame: frame).depth).y + size * 0.9
      let (a, b) = (frame.place(court.span.start, 0).x, frame.place(court.span.end, 0).x)
      let text = "\(tenth(court.span.end - court.span.start)) m"
      let style = TextStyle(size: size * 0.95, colour: paper.theme.ink)
      let half = paper.ruler.width(of: text, in: style) / 2 + size * 0.4
      guard b - a > 2 * half + 2 else { return [] }
      let middle = (a + b) / 2
      var line = PaperPath()
      line.add([PaperPoint(a, y), PaperPoint(middle - half, y)])
      line.add([PaperPoint(middle + half, y), PaperPoint(b, y)])
      for x in [a, b] {
        line.add([PaperPoint(x, y - size * 0.35), PaperPoint(x, y + size * 0.35)])
      }
      return [
        .line(line, Stroke(paper.theme.secondInk, width: frame.pen.width(0.35))),
        .text(TextLine(text, style, anchor: .middle), at: PaperPoint(middle, y + size * 0.35)),
      ]
    }
  }

  private func written(
    _ text: String, over top: PaperPoint, _ style: TextStyle, _ spots: inout Spots
  ) -> Mark? {
    let box = PaperBox(
      around: PaperPoint(top.x, top.y - size * 0.9),
      width: paper.ruler.width(of: text, in: style), height: size * 1.2)
    return spots.takeFirst(of: over(box)).map { text.centred(in: $0, style) }
  }

  /// Close over a roof, to its sides, where a sun stands on one, and higher and higher.
  private func over(_ box: PaperBox) -> [PaperBox] {
    (0..<4).flatMap { lift in
      [0.0, -0.25, 0.25, -0.5, 0.5].map { side in
        PaperBox(
          x: box.x + side * box.width, y: box.y - size * Double(lift), width: box.width,
          height: box.height)
      }
    }
  }

  private func tenth(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths) % 10)"
  }
}
