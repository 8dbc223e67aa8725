internal import CPangoCairo
internal import Glibc

/// A path as Cairo writes it into a PDF: places in thousandths, and boxes as a corner and two sides.
struct WrittenPath {
  private let steps: UnsafeMutableBufferPointer<cairo_path_data_t>

  /// - Parameter path: In points, of 256ths; it stays its owner's.
  init(_ path: UnsafeMutablePointer<cairo_path_t>) {
    steps = UnsafeMutableBufferPointer(
      start: path.pointee.data, count: Int(path.pointee.num_data))
  }

  func append(to context: OpaquePointer) {
    if let box { return cairo_rectangle(context, box.x, box.y, box.width, box.height) }
    var index = 0
    while index < steps.count {
      let (type, length) = (steps[index].header.type, Int(steps[index].header.length))
      func place(_ number: Int) -> (x: Double, y: Double) {
        let point = steps[index + number].point
        return (thousandths(point.x), thousandths(point.y))
      }
      switch type {
      case CAIRO_PATH_MOVE_TO: cairo_move_to(context, place(1).x, place(1).y)
      case CAIRO_PATH_LINE_TO: cairo_line_to(context, place(1).x, place(1).y)
      case CAIRO_PATH_CURVE_TO:
        let (a, b, to) = (place(1), place(2), place(3))
        cairo_curve_to(context, a.x, a.y, b.x, b.y, to.x, to.y)
      default: cairo_close_path(context)
      }
      index += length
    }
  }

  /// The box that this path is, if it is one.
  private var box: (x: Double, y: Double, width: Double, height: Double)? {
    // A move, three lines and an end, and the move with which Cairo goes on.
    guard (9...11).contains(steps.count), steps[8].header.type == CAIRO_PATH_CLOSE_PATH,
      [2, 4, 6].allSatisfy({ steps[$0].header.type == CAIRO_PATH_LINE_TO })
    else { return nil }
    let corners = [1, 3, 5, 7].map { steps[$0].point }
    let (a, b, c, d) = (corners[0], corners[1], corners[2], corners[3])
    guard
      (a.x == b.x && b.y == c.y && c.x == d.x && d.y == a.y)
        || (a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x)
    else { return nil }
    return (
      thousandths(min(a.x, c.x)), thousandths(min(a.y, c.y)), thousandths(abs(a.x - c.x)),
      thousandths(abs(a.y - c.y))
    )
  }

  /// What a number of 256ths is when it is printed.
  private func thousandths(_ number: Double) -> Double {
    (number * 1000).rounded(.toNearestOrEven) / 1000
  }
}

/// What any other number is when Cairo has printed it: six digits behind the point, or six that count.
func written(_ number: Double) -> Double {
  guard number != 0 else { return 0 }
  let digits = max(6, 5 - log10(abs(number)).rounded(.down))
  let steps = pow(10, digits)
  return (number * steps).rounded(.toNearestOrEven) / steps
}
