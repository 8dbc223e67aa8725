/// A code that phones read: which of its squares are dark.
public struct SquareCode: Hashable, Sendable {
  /// Squares a side.
  public let side: Int
  /// Row by row.
  public let dark: [Bool]

  public init(side: Int, dark: [Bool]) {
    self.side = side
    self.dark = dark
  }

  /// Four squares of white round it, which readers need.
  static let quiet = 4

  /// All dark squares as one shape, with their rim of white.
  func marks(in box: PaperBox) -> [Mark] {
    let length = min(box.width, box.height)
    let square = length / Double(side + 2 * Self.quiet)
    var path = PaperPath()
    for row in 0..<side {
      // Neighbours in a row are one bar, so that no hair of white shows between them.
      var column = 0
      while column < side {
        let start = column
        while column < side, dark[row * side + column] { column += 1 }
        if column > start {
          let bar = PaperBox(
            x: box.x + Double(start + Self.quiet) * square,
            y: box.y + Double(row + Self.quiet) * square,
            width: Double(column - start) * square, height: square)
          path.steps += PaperPath(bar).steps
        }
        column += 1
      }
    }
    let white = PaperBox(x: box.x, y: box.y, width: length, height: length)
    return [.area(PaperPath(white), Colour(0xFFFFFF)), .union(path, Colour(0x000000))]
  }
}
