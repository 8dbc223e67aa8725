import PublicSpace

/// A picture of the designer's own, whole and in its own proportions, with its caption under it.
struct ImageBlock {
  let picture: Picture
  let caption: String?

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    var window = box
    var marks: [Mark] = []
    if let caption {
      window.height -= 7
      marks.append(
        desk.line(
          caption, desk.style(.text, 4.4, desk.theme.secondInk),
          at: PaperPoint(box.x, box.bottom - 1.4), width: box.width))
    }
    let share = min(
      window.width / Double(picture.width), window.height / Double(picture.height))
    let place = PaperBox(
      x: window.x, y: window.y, width: Double(picture.width) * share,
      height: Double(picture.height) * share)
    return [.picture(picture, place)] + marks
  }
}
