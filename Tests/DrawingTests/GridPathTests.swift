import CPangoCairo
import Composition
import Testing

@testable import Drawing

struct GridPathTests {
  /// A path through places in points.
  private func path(_ places: [(Double, Double)], closed: Bool = false) -> PaperPath {
    let point = 1 / pointsPerMillimetre
    return PaperPath(
      through: places.map { PaperPoint($0.0 * point, $0.1 * point) }, closed: closed)
  }

  private func at(_ x: Double, _ y: Double) -> GridPath.Place {
    GridPath.Place(x: Int(x * 256), y: Int(y * 256))
  }

  @Test func cornersAtWhichNothingTurnsAreLeftOut() {
    let straight = GridPath(path([(0, 0), (1, 2), (2, 4), (2, 4), (3, 5)]))
    #expect(straight.steps == [.move(at(0, 0)), .line(at(2, 4)), .line(at(3, 5))])
    // Back along the same line is another way.
    let back = GridPath(path([(0, 0), (2, 4), (1, 2)]))
    #expect(back.steps == [.move(at(0, 0)), .line(at(2, 4)), .line(at(1, 2))])
  }

  @Test func aLineBackToTheStartIsItsEnd() {
    let ring = GridPath(path([(0, 0), (4, 1), (2, 5), (0, 0)], closed: true))
    #expect(ring.steps == [.move(at(0, 0)), .line(at(4, 1)), .line(at(2, 5)), .close])
  }

  @Test func aLineWithoutLengthIsKeptForItsEnds() {
    #expect(GridPath(path([(1, 1), (1, 1)])).steps == [.move(at(1, 1)), .line(at(1, 1))])
  }

  @Test func uprightBoxesAreTold() throws {
    let box = try #require(GridPath(path([(3, 1), (3, 5), (1, 5), (1, 1)], closed: true)).box)
    #expect(box.corner == at(1, 1) && box.sides == at(2, 4))
    #expect(GridPath(path([(3, 1), (3, 5), (1, 5), (1, 2)], closed: true)).box == nil)
    #expect(GridPath(path([(3, 1), (3, 5), (1, 5), (1, 1)])).box == nil)
  }

  /// Cairo's own account of a path is the law: random paths with repeated and straight places.
  @Test func pathsAreAsCairoHasThem() throws {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 9, 9)
    let context = try #require(cairo_create(surface))
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    for _ in 0..<2000 {
      var path = PaperPath()
      for _ in 0..<Int.random(in: 1...3) {
        path.steps.append(.move(place()))
        for _ in 0..<Int.random(in: 1...6) {
          path.steps.append(
            Int.random(in: 0..<6) == 0 ? .curve(place(), place(), place()) : .line(place()))
        }
        if Bool.random() { path.steps.append(.close) }
      }
      let isAlike = GridPath(path).steps == cairosSteps(of: path, context)
      #expect(isAlike, "\(path)")
    }
  }

  /// One of few places, so that many lie in a line or are the same.
  private func place() -> PaperPoint {
    let point = 1 / pointsPerMillimetre
    return PaperPoint(Double(Int.random(in: 0...3)) * point, Double(Int.random(in: 0...3)) * point)
  }

  private func cairosSteps(of path: PaperPath, _ context: OpaquePointer) -> [GridPath.Step] {
    cairo_new_path(context)
    let unit = pointsPerMillimetre
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
    guard let copy = cairo_copy_path(context) else { return [] }
    defer { cairo_path_destroy(copy) }
    var steps: [GridPath.Step] = []
    var index = 0
    while index < Int(copy.pointee.num_data) {
      let data = copy.pointee.data + index
      func place(_ number: Int) -> GridPath.Place { at(data[number].point.x, data[number].point.y) }
      switch data.pointee.header.type {
      case CAIRO_PATH_MOVE_TO: steps.append(.move(place(1)))
      case CAIRO_PATH_LINE_TO: steps.append(.line(place(1)))
      case CAIRO_PATH_CURVE_TO: steps.append(.curve(place(1), place(2), place(3)))
      default: steps.append(.close)
      }
      index += Int(data.pointee.header.length)
    }
    // Behind an end Cairo moves to where it began.
    var kept: [GridPath.Step] = []
    for (index, step) in steps.enumerated() {
      if case .move = step, index > 0, steps[index - 1] == .close,
        index == steps.count - 1 || isMove(steps[index + 1])
      {
        continue
      }
      kept.append(step)
    }
    return kept
  }

  private func isMove(_ step: GridPath.Step) -> Bool {
    if case .move = step { return true }
    return false
  }
}
