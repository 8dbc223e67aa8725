import CPROJ
import Geometry

/// One PROJ operation with a context of its own.
struct Transformation: ~Copyable {
  private let context: Context
  private let operation: OpaquePointer

  init(_ definition: String) throws(ProjectionError) {
    let context = try Context(withDatabase: false)
    guard let operation = context.proj.create(context.pointer, definition) else {
      throw ProjectionError(
        zh: "无法识别“\(definition)”：\(context.message)",
        en: "cannot read “\(definition)”: \(context.message)")
    }
    self.context = context
    self.operation = operation
  }

  // The fields go after this: the operation before its context.
  deinit { _ = context.proj.destroy(operation) }

  /// Transforms all points in place.
  borrowing func run(
    _ direction: PJ_DIRECTION, on points: inout [Point]
  ) throws(ProjectionError) {
    let stride = MemoryLayout<Point>.stride
    let count = points.count
    guard count > 0 else { return }
    let done = points.withUnsafeMutableBytes { bytes in
      let x = bytes.baseAddress!.assumingMemoryBound(to: Double.self)
      return context.proj.trans_generic(
        operation, direction, x, stride, count, x + 1, stride, count, nil, 0, 0, nil, 0, 0)
    }
    // PROJ counts a point it could not transform as done and leaves infinity there.
    let failed = done < count || points.contains { !$0.x.isFinite || !$0.y.isFinite }
    guard !failed else {
      let code = context.proj.errno_of(operation)
      guard code != 0 else {
        throw ProjectionError.tooFar
      }
      let reason = context.message(for: code)
      throw ProjectionError(zh: "无法投影：\(reason)", en: "cannot project: \(reason)")
    }
  }
}
