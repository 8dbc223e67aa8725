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

  /// Lines of letters that stand under the ground: grounds lie closer where a metre is shorter.
  static func rows(at scale: Double) -> Int { scale > 600 ? 3 : 2 }

  /// The name, storeys and height over each house that is cut.
  func heights(_ spots: inout Spots) -> [Mark] {
    frame.profile.houses.flatMap { stretch -> [Mark] in
      guard let house = stretch.element else { return [] }
      let height = house.standing(storeyHeight: storeyHeight) ?? storeyHeight
      let storeys = house.levels(storeyHeight: storeyHeight).map { "\(Int($0.rounded()))F" }
      let metres = "\(tenth(height)) m"
      let name = house.feature.name(in: paper.language)
      let text = [name, storeys, metres].compactMap { $0 }.joined(separator: " ")
      let style = TextStyle(
        .textBold, size: size, colour: paper.theme.ink,
        halo: TextStyle.Halo(paper.theme.paper, width: size * 0.3))
      let top = frame.place(stretch.middle, height + 0.6)
      let box = PaperBox(
        around: PaperPoint(top.x, top.y - size * 0.9),
        width: paper.ruler.width(of: text, in: style),
        height: size * 1.2)
      guard let free = spots.takeFirst(of: lifted(box, by: size)) else { return [] }
      return [text.centred(in: free, style)]
    }
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

  /// What the ground is, each name under its stretch, with a leader.
  func grounds(in box: PaperBox) -> ViewMarks {
    var answer = ViewMarks()
    let top = frame.place(0, -SectionGround(frame: frame).depth).y + size * 1.9
    var spots = Spots(in: PaperBox(x: box.x, y: top, width: box.width, height: box.bottom - top))
    let style = TextStyle(size: size * 0.95, colour: paper.theme.ink)
    let named = frame.profile.ground.filter {
      guard let kind = $0.element?.kind, kind != .building else { return false }
      return $0.element?.feature.name(in: paper.language) != nil || $0.length > 2.5
    }
    // Names before kinds, and long stretches before short ones.
    let order = named.sorted { a, b in
      let names = [a, b].map { $0.element?.feature.name(in: paper.language) != nil }
      return names[0] == names[1] ? a.length > b.length : names[0]
    }
    for stretch in order {
      guard let element = stretch.element, let kind = element.kind else { continue }
      let own = element.feature.name(in: paper.language)
      let text = own ?? kind.name(in: paper.language)
      let middle = frame.place(stretch.middle, 0).x
      let width = paper.ruler.width(of: text, in: style)
      // What nobody has named stands where there is room under its stretch, or not at all.
      let rows = own == nil ? 1 : Self.rows(at: paper.view.scale)
      let boxes = (0..<rows).flatMap { row in
        [0.0, 0.5, -0.5].map {
          PaperBox(
            around: PaperPoint(
              middle + $0 * width, top + size * (0.7 + 1.3 * Double(row))), width: width + 1,
            height: size * 1.2)
        }
      }
      guard let free = spots.takeFirst(of: boxes) else {
        // Only what somebody has named is missed.
        if let own {
          answer.findings.append(
            Finding(
              .note, "label.none", feature: element.id, at: element.feature.outline.first,
              Wording(
                zh: "名称“\(own)”在剖面图上放不下",
                en: "has the name “\(own)”, for which the section has no room")))
        }
        continue
      }
      let from = PaperPoint(middle, frame.place(0, -0.2).y)
      let to = PaperPoint(min(max(middle, free.x), free.right), free.y)
      answer.marks += [
        .line(
          PaperPath(through: [from, to]),
          Stroke(paper.theme.secondInk, width: frame.pen.width(0.25))),
        .dots([from], diameter: 0.9, paper.theme.secondInk), text.centred(in: free, style),
      ]
    }
    return answer
  }

  private func lifted(_ box: PaperBox, by step: Double) -> [PaperBox] {
    (0..<4).map {
      PaperBox(x: box.x, y: box.y - step * Double($0), width: box.width, height: box.height)
    }
  }

  private func tenth(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths) % 10)"
  }
}
