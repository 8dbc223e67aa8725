import Geometry

extension DiagramPaper {
  /// Letters by which a figure may move up or down from its place.
  static let upAndDown = [(0.0, 0.0), (0, 1.4), (0, -1.4), (0, 2.8), (0, -2.8)]

  /// A bold figure at a place, or a little off it; nil where there is no room.
  func figure(
    _ text: String, at place: Point, shifts: [(right: Double, down: Double)] = upAndDown,
    _ spots: inout Spots
  ) -> Mark? {
    let style = TextStyle(
      .textBold, size: letters, colour: theme.ink,
      halo: TextStyle.Halo(theme.paper, width: letters * 0.34))
    let spot = view.place(place)
    let width = ruler.width(of: text, in: style) + letters * 0.3
    let boxes = shifts.lazy.map { shift in
      PaperBox(
        around: PaperPoint(spot.x + shift.right * letters, spot.y + shift.down * letters),
        width: width, height: letters * 1.1)
    }
    return spots.takeFirst(of: boxes).map { text.centred(in: $0, style) }
  }
}
