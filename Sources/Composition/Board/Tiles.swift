import PublicSpace

extension Board {
  /// The board cut into sheets of an office printer, to be trimmed at the marks and glued together.
  ///
  /// Each tile keeps a margin that printers cannot reach, and repeats a strip of its neighbours.
  public func tiled(on paper: SheetSize) -> Board {
    var board = self
    board.sheets = sheets.enumerated().flatMap { index, sheet in
      TileGrid(sheet, on: paper).tiles(
        named: sheets.count > 1 ? "\(title) \(index + 1)" : title, language)
    }
    return board
  }
}

/// How a sheet is cut: upright or lying, whichever takes fewer tiles.
struct TileGrid {
  static let margin = 10.0
  static let overlap = 10.0

  let sheet: Sheet
  let width: Double
  let height: Double
  let columns: Int
  let rows: Int

  init(_ sheet: Sheet, on paper: SheetSize) {
    self.sheet = sheet
    let ways = [(paper.width, paper.height), (paper.height, paper.width)].map { width, height in
      (
        width: width, height: height,
        columns: Self.count(sheet.width, over: width - 2 * Self.margin),
        rows: Self.count(sheet.height, over: height - 2 * Self.margin)
      )
    }
    let best =
      ways[1].columns * ways[1].rows < ways[0].columns * ways[0].rows ? ways[1] : ways[0]
    (width, height, columns, rows) = (best.width, best.height, best.columns, best.rows)
  }

  /// The fewest windows that cover a length, neighbours sharing the overlap.
  private static func count(_ length: Double, over window: Double) -> Int {
    max(1, Int(((length - overlap) / (window - overlap)).rounded(.up)))
  }

  func tiles(named name: String, _ language: String) -> [Sheet] {
    (0..<rows).flatMap { row in
      (0..<columns).map { column in tile(row, column, named: name, language) }
    }
  }

  private func tile(_ row: Int, _ column: Int, named name: String, _ language: String) -> Sheet {
    let window = PaperBox(
      x: Self.margin, y: Self.margin, width: width - 2 * Self.margin,
      height: height - 2 * Self.margin)
    let step = (x: window.width - Self.overlap, y: window.height - Self.overlap)
    let way = PaperPoint(
      window.x - Double(column) * step.x, window.y - Double(row) * step.y)
    let seen = PaperBox(
      x: Double(column) * step.x, y: Double(row) * step.y, width: window.width,
      height: window.height)
    let marks = sheet.marks.compactMap { $0.seen(in: seen)?.scaled(by: 1, movedBy: way) }
    let isZH = language == "zh"
    let place =
      isZH
      ? "\(name) · 第 \(row + 1) 行第 \(column + 1) 列，共 \(rows) 行 \(columns) 列 · 沿角线裁切，虚线以外与邻张重叠"
      : "\(name) · row \(row + 1) of \(rows), column \(column + 1) of \(columns) · trim at the corners; neighbours overlap beyond the dashes"
    let ink = Colour(0x22262B)
    let label = TextLine(place, TextStyle(size: 2.6, colour: ink))
    return Sheet(
      width: width, height: height, paper: Colour(0xFFFFFF),
      marks: [.area(PaperPath(window), sheet.paper), .framed(window, marks)]
        + cropMarks(window, ink) + seams(window, row, column, ink)
        + [.text(label, at: PaperPoint(window.x, height - Self.margin * 0.4))])
  }

  /// Corner lines outside the window.
  private func cropMarks(_ window: PaperBox, _ ink: Colour) -> [Mark] {
    let (gap, length) = (1.5, 5.0)
    let corners = [(window.x, -1.0), (window.right, 1.0)].flatMap { x, across in
      [(window.y, -1.0), (window.bottom, 1.0)].map { y, down in (x, across, y, down) }
    }
    return corners.flatMap { x, across, y, down -> [Mark] in
      [
        PaperPath(through: [
          PaperPoint(x + across * gap, y), PaperPoint(x + across * (gap + length), y),
        ]),
        PaperPath(through: [
          PaperPoint(x, y + down * gap), PaperPoint(x, y + down * (gap + length)),
        ]),
      ].map { .line($0, Stroke(ink, width: 0.15)) }
    }
  }

  /// Where the next tile's window begins: to here it may be glued over.
  private func seams(_ window: PaperBox, _ row: Int, _ column: Int, _ ink: Colour) -> [Mark] {
    let stroke = Stroke(ink.faded(to: 0.7), width: 0.12, dashes: [1, 2])
    var paths: [PaperPath] = []
    if column + 1 < columns {
      let x = window.right - Self.overlap
      for y in [window.y - 5, window.bottom + 1] {
        paths.append(PaperPath(through: [PaperPoint(x, y), PaperPoint(x, y + 4)]))
      }
    }
    if row + 1 < rows {
      let y = window.bottom - Self.overlap
      for x in [window.x - 5, window.right + 1] {
        paths.append(PaperPath(through: [PaperPoint(x, y), PaperPoint(x + 4, y)]))
      }
    }
    return paths.map { .line($0, stroke) }
  }
}

extension Mark {
  /// The mark when some of it may show in a window, else nil.
  fileprivate func seen(in window: PaperBox) -> Mark? {
    switch self {
    case .area(let path, _), .union(let path, _):
      return path.box.map { $0.touches(window) } == true ? self : nil
    case .line(let path, let stroke):
      return path.box.map { $0.inset(by: -stroke.width).touches(window) } == true ? self : nil
    case .dots(let centres, let diameter, let colour):
      let near = window.inset(by: -diameter)
      let seen = centres.filter { PaperBox(x: $0.x, y: $0.y, width: 0, height: 0).touches(near) }
      return seen.isEmpty ? nil : .dots(seen, diameter: diameter, colour)
    case .text(let line, let place):
      // No line of text is longer than this; where it stands in the window is not asked.
      let reach = Double(line.string.count + 1) * line.style.size * 1.2
      let box = PaperBox(around: place, width: 2 * reach, height: 2 * reach)
      return box.touches(window) ? self : nil
    case .framed(let box, let inside):
      guard box.touches(window) else { return nil }
      return .framed(box, inside.compactMap { $0.seen(in: window) })
    case .picture(_, let box): return box.touches(window) ? self : nil
    }
  }
}

extension PaperBox {
  /// Whether the boxes share a point, edges too.
  fileprivate func touches(_ other: PaperBox) -> Bool {
    x <= other.right && other.x <= right && y <= other.bottom && other.y <= bottom
  }
}
