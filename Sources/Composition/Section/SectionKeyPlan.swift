import Geometry
import PublicSpace

/// Where a section is cut, on a small plan of outlines.
struct SectionKeyPlan {
  let site: Site
  let line: SectionLine
  let paper: DiagramPaper

  func marks(in box: PaperBox) -> [Mark] {
    let ground = site.ground
    let scale = max(ground.width * 1000 / box.width, ground.height * 1000 / box.height)
    let view = PlanView(scale: scale, centre: ground.middle, box: box)
    let theme = paper.theme
    var houses = PaperPath()
    for house in site.elements(of: .building) where house.isPresent {
      houses.steps += view.path(house.shape.region).steps
    }
    let ends = [view.place(line.start), view.place(line.end)]
    let cut = PaperPath(through: ends)
    // Short strokes at both ends point the way one looks.
    let look = angle(of: ends[1] - ends[0]) - .pi / 2
    var ticks = PaperPath()
    for end in ends { ticks.add([end, point(end, 1.8, at: look)]) }
    let red = Stroke(theme.accent, width: paper.pen.width(0.7))
    let letter = TextStyle(.textBold, size: paper.letters, colour: theme.ink)
    let names = zip(["A", "A′"], ends).map { name, end in
      Mark.text(
        TextLine(name, letter, anchor: .middle),
        at: PaperPoint(end.x - 2.2, end.y + letter.size * 0.36))
    }
    return site.boundaries.flatMap { border -> [Mark] in
      let path = view.path(border)
      return [.area(path, theme.ground), .line(path, Stroke(theme.secondInk, width: 0.2))]
    } + [
      .area(houses, theme.secondInk.mixed(with: theme.paper, 0.55)), .line(cut, red),
      .line(ticks, red),
    ] + names
  }
}
