import Geometry
import PublicSpace

/// What is measured in a section: the sun's angles, and how wide courts are.
struct SectionWords {
  let frame: SectionFrame
  private var size: Double { frame.paper.letters }
  private var paper: DiagramPaper { frame.paper }

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
}

/// To a tenth where it is no whole number.
func tenth(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths) % 10)"
}
