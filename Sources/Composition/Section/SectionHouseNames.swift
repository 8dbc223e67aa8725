import Geometry
import PublicSpace

/// The name, storeys and height over each house that is cut, and, paler, over those behind that the light
/// comes over: what the sun stands on has a name.
struct SectionHouseNames {
  let frame: SectionFrame
  private var waiting: [Name]
  private var size: Double { frame.paper.letters }

  private struct Name {
    let house: Element
    /// All that is told, and the name alone for where there is less room.
    let texts: [String]
    let name: String?
    let style: TextStyle
    /// Over the middle of the roof.
    let top: PaperPoint
  }

  init(of houses: [SectionProfile.Stretch], frame: SectionFrame, storeyHeight: Double) {
    self.frame = frame
    let paper = frame.paper
    waiting = houses.compactMap { stretch in
      guard let house = stretch.element else { return nil }
      let height = house.standing(storeyHeight: storeyHeight) ?? storeyHeight
      let name = house.feature.name(in: paper.language)
      let storeys = house.levels(storeyHeight: storeyHeight).map { "\(Int($0.rounded()))F" }
      let whole = [name, storeys, "\(tenth(height)) m"].compactMap { $0 }.joined(separator: " ")
      let isCut = frame.profile.houses.contains { $0.element === house }
      return Name(
        house: house, texts: [whole] + (name.map { [$0] } ?? []), name: name,
        style: TextStyle(
          isCut ? .textBold : .text, size: paper.letters,
          colour: isCut ? paper.theme.ink : paper.theme.secondInk,
          halo: TextStyle.Halo(paper.theme.paper, width: paper.letters * 0.3)),
        top: frame.place(stretch.middle, height + 0.6))
    }
  }

  /// Those that stand whole right over the middles of their roofs; the others wait.
  mutating func overRoofs(_ spots: inout Spots) -> [Mark] {
    var marks: [Mark] = []
    waiting = waiting.filter { name in
      let box = box(of: name.texts[0], name)
      guard let free = spots.takeFirst(of: [box]) else { return true }
      marks.append(name.texts[0].centred(in: free, name.style))
      return false
    }
    return marks
  }

  /// The others: beside a sun or over it, shorter where they have to be, at last in the house itself.
  ///
  /// - Parameter cut: The houses that are cut, which have no other's name in them.
  func besideSuns(_ spots: inout Spots, over cut: [PaperBox]) -> ViewMarks {
    var answer = ViewMarks()
    for name in waiting {
      let over = name.texts.flatMap { text in
        places(about: box(of: text, name)).filter { !cut.contains(where: $0.intersects) }
          .map { (text: text, box: $0) }
      }
      let inside = name.texts.suffix(1).map { (text: $0, box: box(of: $0, name, up: -1.3)) }
      if let free = (over + inside).first(where: { spots.isFree($0.box) }) {
        spots.take(free.box)
        answer.marks.append(free.text.centred(in: free.box, name.style))
      } else if let called = name.name {
        answer.findings.append(.withoutRoomInSection(name.house, called))
      }
    }
    return answer
  }

  /// - Parameter up: Letters from the roof to the middle of the words.
  private func box(of text: String, _ name: Name, up: Double = 0.9) -> PaperBox {
    PaperBox(
      around: PaperPoint(name.top.x, name.top.y - size * up),
      width: frame.paper.ruler.width(of: text, in: name.style), height: size * 1.2)
  }

  /// Along the roof and higher and higher, never so far off that it stands over another.
  private func places(about box: PaperBox) -> [PaperBox] {
    (0..<4).flatMap { lift in
      [0.0, -0.25, 0.25, -0.5, 0.5].map { side in
        PaperBox(
          x: box.x + side * box.width, y: box.y - size * Double(lift), width: box.width,
          height: box.height)
      }
    }
  }
}
