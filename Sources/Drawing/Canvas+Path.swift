internal import CPangoCairo
internal import Composition
internal import Glibc

/// Paths whose places are those of the PDF, on whatever they are painted.
///
/// Cairo counts places in 1/256 point and writes thousandths into a PDF; on an image it would count in
/// other steps. Taken from the very numbers that the PDF holds, an image shows what its readers do.
extension Canvas {
  /// Makes `path` the current path.
  func trace(_ path: PaperPath) {
    inUnits {
      if isImage {
        GridPath(path).append(to: context)
      } else {
        append(path)
      }
    }
  }

  /// For files, in which Cairo itself rounds places.
  private func append(_ path: PaperPath) {
    let unit = unitsPerMillimetre
    for step in path.steps {
      switch step {
      case .move(let to): cairo_move_to(context, to.x * unit, to.y * unit)
      case .line(let to): cairo_line_to(context, to.x * unit, to.y * unit)
      case .curve(let a, let b, let to):
        cairo_curve_to(
          context, a.x * unit, a.y * unit, b.x * unit, b.y * unit, to.x * unit, to.y * unit)
      case .close: cairo_close_path(context)
      }
    }
  }
}

extension GridPath {
  /// Adds this path in points as a PDF tells it: places in thousandths, boxes as a corner and two sides.
  fileprivate func append(to context: OpaquePointer) {
    if let box {
      return cairo_rectangle(
        context, box.corner.told.x, box.corner.told.y, box.sides.told.x, box.sides.told.y)
    }
    for step in steps {
      switch step {
      case .move(let to): cairo_move_to(context, to.told.x, to.told.y)
      case .line(let to): cairo_line_to(context, to.told.x, to.told.y)
      case .curve(let a, let b, let to):
        cairo_curve_to(context, a.told.x, a.told.y, b.told.x, b.told.y, to.told.x, to.told.y)
      case .close: cairo_close_path(context)
      }
    }
  }
}

extension GridPath.Place {
  fileprivate var told: (x: Double, y: Double) {
    func thousandths(_ steps: Int) -> Double {
      (Double(steps) / 256 * 1000).rounded(.toNearestOrEven) / 1000
    }
    return (thousandths(x), thousandths(y))
  }
}

/// What any other number is when Cairo has printed it: six digits behind the point, or six that count.
func written(_ number: Double) -> Double {
  guard number != 0 else { return 0 }
  let digits = max(6, 5 - log10(abs(number)).rounded(.down))
  let steps = pow(10, digits)
  return (number * steps).rounded(.toNearestOrEven) / steps
}
