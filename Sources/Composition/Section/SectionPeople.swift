import Geometry
import PublicSpace

/// People where people stay, so that heights can be felt; they stand for nobody.
struct SectionPeople {
  let frame: SectionFrame

  func marks() -> [Mark] {
    var marks: [Mark] = []
    for stretch in frame.profile.ground {
      guard let element = stretch.element, let kind = element.kind, kind.isWalkedOn,
        kind != .lawn, stretch.length > 1
      else { continue }
      var dice = Dice(element.id)
      let apart = kind == .path ? 7.0 : 4.0
      var x = stretch.span.start + 0.6 + 2 * dice.share()
      while x < stretch.span.end - 0.4 {
        let isChild = kind == .playground && dice.share() < 0.6
        let isElder = !isChild && dice.share() < (kind == .seating || kind == .fitness ? 0.6 : 0.25)
        let height = isChild ? Person.child : Person.adult * (isElder ? 0.95 : 1)
        marks += Person(
          foot: frame.place(x, 0), height: frame.millimetres(height), isElder: isElder
        ).marks(frame.theme.ink.mixed(with: frame.theme.paper, 0.15), frame.pen)
        x += isChild ? 1.2 + dice.share() : apart * (0.35 + 0.9 * dice.share())
      }
    }
    return marks
  }
}
