/// A and A′ at the ends of the ground: beyond them where there is room, so that they hide no house or tree.
struct SectionEnds {
  let frame: SectionFrame

  private var size: Double { frame.paper.letters * 1.3 }
  private var room: Double { size * 1.3 }

  /// The room that the letters take.
  var boxes: [PaperBox] { letters.map(\.box) }

  var marks: [Mark] {
    let style = TextStyle(
      .titleBold, size: size, colour: frame.theme.ink,
      halo: TextStyle.Halo(frame.theme.paper, width: frame.paper.letters * 0.3))
    return letters.map { letter in
      .text(
        TextLine(letter.text, style, anchor: letter.isLeft ? .end : .start),
        at: PaperPoint(letter.isLeft ? letter.box.right : letter.box.x, letter.box.bottom))
    }
  }

  private var letters: [(text: String, box: PaperBox, isLeft: Bool)] {
    let box = frame.paper.view.box
    return [("A", 0, true), ("A′", frame.profile.line.length, false)].map { text, along, isFirst in
      let end = frame.place(along, 0)
      let spare = isFirst ? end.x - box.x : box.right - end.x
      let isLeft = (spare >= room + 1) == isFirst
      return (
        text,
        PaperBox(
          x: isLeft ? end.x - 1 - room : end.x + 1, y: end.y - frame.paper.letters * 0.6 - size,
          width: room, height: size), isLeft
      )
    }
  }
}
