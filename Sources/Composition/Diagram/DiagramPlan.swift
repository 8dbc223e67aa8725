import Geometry
import PublicSpace

/// A diagram over the grey plan of its place, without light and trees: tone has a meaning here.
struct DiagramPlan {
  let diagram: any Diagram
  let paper: DiagramPaper

  func marks() throws -> (mark: Mark, findings: [Finding]) {
    let drawing = PlanDrawing(
      of: diagram.site, in: paper.view, paper.theme, paper.pen,
      emphasis: Emphasis(features: [], isGoing: false), diagram: diagram.ground(on: paper))
    var inside = try drawing.marks()
    var spots = Spots(in: paper.view.box.inset(by: 1))
    inside += diagram.marks(on: paper, &spots)
    var labels = PlanLabels(
      site: diagram.site, view: paper.view, theme: paper.theme, language: paper.language,
      ruler: paper.ruler, size: paper.letters, frame: spots.frame)
    labels.kinds = paper.isBrief ? diagram.brieflyNamed : diagram.named
    labels.isPlain = true
    labels.taken = spots.taken
    let names = labels.placed()
    spots = Spots(in: spots.frame, taken: names.taken)
    inside += names.marks + diagram.words(on: paper, &spots)
    return (.framed(paper.view.box, inside), names.findings.gathered)
  }
}
