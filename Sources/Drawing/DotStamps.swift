internal import CPangoCairo
internal import Composition

/// Discs of one size as Cairo paints them, one for each way in which discs stand on pixels.
///
/// Places are on a grid, so thousands of discs stand in some hundred ways, and each is painted once.
/// Cairo's discs have corners: reckoned as true circles, an image would differ from its PDF.
struct DotStamps {
  /// The pixels to a side of a stamp.
  let side: Int
  private let width: Double
  private let scale: Double
  /// From a stamp's corner to the pixel that its disc stands on.
  private let margin: Int
  private var known: [DotLine: Int] = [:]
  private var ways: [DotLine] = []

  /// - Parameters:
  ///   - diameter: In units, as are places.
  ///   - scale: Pixels in a unit.
  init(_ diameter: Double, scale: Double) {
    width = written(diameter) * scale
    self.scale = scale
    margin = Int((diameter / 2 * scale).rounded(.up)) + 1
    side = 2 * margin + 1
  }

  /// The stamp for a disc, and the pixel that its corner goes to.
  mutating func stamp(at centre: PaperPoint) -> (number: Int, left: Int, top: Int) {
    let line = DotLine(at: centre, scale: scale)
    let (left, top) = corner(of: line)
    let way = line.moved(left: left, top: top)
    let number = known[way] ?? ways.count
    if number == ways.count {
      known[way] = number
      ways.append(way)
    }
    return (number, left, top)
  }

  /// The pixel that a disc's stamp would have its corner on.
  func corner(at centre: PaperPoint) -> (left: Int, top: Int) {
    corner(of: DotLine(at: centre, scale: scale))
  }

  private func corner(of line: DotLine) -> (left: Int, top: Int) {
    ((line.x >> 8) - margin, (line.y >> 8) - margin)
  }

  /// How far each stamp covers its pixels, row by row, one stamp after the other.
  func painted() -> [UInt8] {
    ways.flatMap { paint([$0], side, side) }
  }

  /// How far discs that overlap cover pixels from a corner on, row by row.
  func paint(
    _ centres: [PaperPoint], left: Int, top: Int, _ across: Int, _ down: Int
  ) -> [UInt8] {
    let lines = centres.map { DotLine(at: $0, scale: scale).moved(left: left, top: top) }
    return paint(lines, across, down)
  }

  private func paint(_ lines: [DotLine], _ across: Int, _ down: Int) -> [UInt8] {
    let none = [UInt8](repeating: 0, count: across * down)
    guard !lines.isEmpty else { return none }
    let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(across), Int32(down))
    defer { cairo_surface_destroy(surface) }
    guard let context = cairo_create(surface) else { return none }
    defer { cairo_destroy(context) }
    cairo_set_antialias(context, CAIRO_ANTIALIAS_GRAY)
    cairo_set_line_width(context, width)
    cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    for line in lines {
      let (x, y) = (Double(line.x) / 256, Double(line.y) / 256)
      cairo_move_to(context, x, y)
      cairo_line_to(context, x, y + Double(line.length) / 256)
    }
    cairo_stroke(context)
    cairo_surface_flush(surface)
    guard let pixels = cairo_image_surface_get_data(surface) else { return none }
    let stride = Int(cairo_image_surface_get_stride(surface))
    return (0..<down).flatMap { UnsafeBufferPointer(start: pixels + $0 * stride, count: across) }
  }
}

/// The short line that a disc is, in 1/256 of a pixel, which is how exactly Cairo takes it.
private struct DotLine: Hashable {
  var x: Int
  var y: Int
  var length: Int

  init(at centre: PaperPoint, scale: Double) {
    func steps(_ units: Double) -> Int { Int((units * scale * 256).rounded(.toNearestOrEven)) }
    (x, y) = (steps(centre.x), steps(centre.y))
    length = steps(centre.y + shortestLine) - y
  }

  func moved(left: Int, top: Int) -> DotLine {
    var line = self
    (line.x, line.y) = (x - left * 256, y - top * 256)
    return line
  }
}
