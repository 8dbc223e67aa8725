import Geometry
import Projection
public import PublicSpace

extension Board {
  /// A plan with problems circled and numbered, and the list of them beside it.
  ///
  /// - Parameter findings: In the order of their numbers, from 1.
  public static func problems(
    _ findings: [Finding], of site: Site, in language: Language, measuredBy ruler: any TextRuler
  ) throws -> Board {
    let size = SheetSize.a1
    let list = PaperBox(x: size.width - 250, y: 18, width: 232, height: size.height - 36)
    // The ground goes grey, the words do not.
    var theme = Theme.day.quiet
    theme.secondInk = Theme.day.secondInk
    let plan = try Board.planSheet(
      of: site, on: SheetSize(name: "A1", width: list.x - 8, height: size.height), scale: nil,
      in: language, theme: theme, measuredBy: ruler)
    var desk = Desk(theme: .day, language: language, ruler: ruler)
    let places = try site.plane.metres(findings.compactMap(\.at))
    var next = places[...]
    let marks = findings.enumerated().flatMap { index, finding -> [Mark] in
      guard finding.at != nil, let place = next.popFirst(), plan.view.ground.contains(place)
      else { return [] }
      let circle = ProblemCircle(number: index + 1, level: finding.level)
      return circle.marks(at: plan.view.place(place), desk)
    }
    let frame = plan.board.sheets[0].marks
    let sheet = Sheet(
      width: size.width, height: size.height, paper: theme.paper,
      marks: frame + marks + ProblemList(findings: findings).marks(in: list, &desk))
    var board = plan.board
    board.sheets = [sheet]
    board.subject = desk.say("数据检查", "data check")
    return board
  }
}
