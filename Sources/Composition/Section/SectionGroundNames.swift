import Geometry
import PublicSpace

/// What the ground of a section is: each name under its stretch, with a leader.
struct SectionGroundNames {
  let frame: SectionFrame
  private var paper: DiagramPaper { frame.paper }
  private var size: Double { paper.letters }

  /// Lines of letters for which there is room under the ground: grounds lie closer where a metre is shorter.
  static func rows(at scale: Double) -> Int { scale > 600 ? 3 : 2 }
  /// So many there are where a drawing leaves more room than that.
  private static let mostRows = 4

  /// A stretch and what is written under it.
  private struct Name {
    let element: Element
    let stretch: SectionProfile.Stretch
    let text: String
    /// Whether somebody has named it, and no longer stretch of the same name is written.
    let isOwn: Bool
  }

  func marks(in box: PaperBox) -> ViewMarks {
    var answer = ViewMarks()
    var words: [Mark] = []
    let top = frame.place(0, -SectionGround(frame: frame).depth).y + size * 1.9
    var spots = Spots(in: PaperBox(x: box.x, y: top, width: box.width, height: box.bottom - top))
    let style = TextStyle(
      size: size * 0.95, colour: paper.theme.ink,
      halo: TextStyle.Halo(paper.theme.paper, width: size * 0.25))
    for name in names {
      let middle = frame.place(name.stretch.middle, 0).x
      let width = paper.ruler.width(of: name.text, in: style)
      // What is no name of its own stands where there is room under its stretch, or not at all.
      let rows = name.isOwn ? Self.mostRows : 1
      let boxes = (0..<rows).flatMap { row in
        [0.0, 0.5, -0.5].map {
          PaperBox(
            around: PaperPoint(
              middle + $0 * width, top + size * (0.7 + 1.3 * Double(row))),
            width: width + size * 0.7, height: size * 1.2)
        }
      }
      guard let free = spots.takeFirst(of: boxes) else {
        if name.isOwn { answer.findings.append(.withoutRoomInSection(name.element, name.text)) }
        continue
      }
      let from = PaperPoint(middle, frame.place(0, -0.2).y)
      let to = PaperPoint(min(max(middle, free.x), free.right), free.y)
      answer.marks += [
        .line(
          PaperPath(through: [from, to]),
          Stroke(paper.theme.secondInk, width: frame.pen.width(0.25))),
        .dots([from], diameter: 0.9, paper.theme.secondInk),
      ]
      words.append(name.text.centred(in: free, style))
    }
    // Words lie over the leaders of those below them.
    answer.marks += words
    return answer
  }

  /// Names before kinds and what is said already, and long stretches before short ones.
  private var names: [Name] {
    var said: Set<String> = []
    let names = frame.profile.ground.sorted { $0.length > $1.length }.compactMap {
      stretch -> Name? in
      guard let element = stretch.element, let kind = element.kind, kind != .building else {
        return nil
      }
      let own = element.feature.name(in: paper.language)
      guard own != nil || stretch.length > 2.5 else { return nil }
      let isOwn = own.map { said.insert($0).inserted } ?? false
      return Name(
        element: element, stretch: stretch, text: own ?? kind.name(in: paper.language),
        isOwn: isOwn)
    }
    return names.filter(\.isOwn) + names.filter { !$0.isOwn }
  }
}

extension Finding {
  /// A name that is left out of a section.
  static func withoutRoomInSection(_ element: Element, _ name: String) -> Finding {
    Finding(
      .note, "label.none", feature: element.id, at: element.feature.outline.first,
      Wording(
        zh: "名称“\(name)”在剖面图上放不下",
        en: "has the name “\(name)”, for which the section has no room"))
  }
}
