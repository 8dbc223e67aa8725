/// A person at true height, as a plain figure: head, body, two legs.
struct Person {
  /// Where the feet stand.
  let foot: PaperPoint
  /// Millimetres.
  let height: Double
  /// Leans on a stick.
  var isElder = false

  /// 1.7 m, a child 1.15 m.
  static let adult = 1.7
  static let child = 1.15

  func marks(_ colour: Colour, _ pen: Pen) -> [Mark] {
    let h = height
    func at(_ x: Double, _ y: Double) -> PaperPoint { PaperPoint(foot.x + x * h, foot.y - y * h) }
    let head = PaperPath(circleAt: at(isElder ? 0.03 : 0, 0.925), radius: h * 0.075)
    let body = PaperPath(
      through: [
        at(-0.085, 0.83), at(0.085, 0.83), at(0.115, 0.47), at(0.065, 0.45), at(0.075, 0),
        at(0.02, 0), at(0, 0.42), at(-0.02, 0), at(-0.075, 0), at(-0.065, 0.45), at(-0.115, 0.47),
      ], closed: true)
    var marks: [Mark] = [.area(head, colour), .area(body, colour)]
    if isElder {
      marks.append(
        .line(
          PaperPath(through: [at(0.12, 0.47), at(0.2, 0)]),
          Stroke(colour, width: max(Pen.thinnest, h * 0.02))))
    }
    return marks
  }
}
