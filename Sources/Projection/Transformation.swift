import CPROJ
import Geometry

/// One PROJ operation with a context of its own.
struct Transformation: ~Copyable {
  private let context: OpaquePointer
  private let operation: OpaquePointer

  init(_ definition: String) throws(ProjectionError) {
    guard let context = proj_context_create() else {
      throw ProjectionError(step: "begin", message: "out of memory")
    }
    proj_context_set_enable_network(context, 0)
    proj_log_func(context, nil) { _, _, _ in }
    // A full definition needs no database, and opening one costs 3 ms: let PROJ find none.
    "/nowhere".withCString { nowhere in
      var paths: [UnsafePointer<CChar>?] = [nowhere]
      proj_context_set_search_paths(context, 1, &paths)
    }
    guard let operation = proj_create(context, definition) else {
      let message = errorMessage(context, proj_context_errno(context))
      proj_context_destroy(context)
      throw ProjectionError(step: "read “\(definition)”", message: message)
    }
    self.context = context
    self.operation = operation
  }

  deinit {
    proj_destroy(operation)
    proj_context_destroy(context)
  }

  /// Transforms all points in place.
  borrowing func run(
    _ direction: PJ_DIRECTION, on points: inout [Point]
  ) throws(ProjectionError) {
    let stride = MemoryLayout<Point>.stride
    let count = points.count
    guard count > 0 else { return }
    let done = points.withUnsafeMutableBytes { bytes in
      let x = bytes.baseAddress!.assumingMemoryBound(to: Double.self)
      return proj_trans_generic(
        operation, direction, x, stride, count, x + 1, stride, count, nil, 0, 0, nil, 0, 0)
    }
    // PROJ counts a point it could not transform as done and leaves infinity there.
    let failed = done < count || points.contains { !$0.x.isFinite || !$0.y.isFinite }
    guard !failed else {
      let code = proj_errno(operation)
      throw ProjectionError(
        step: "project",
        message: code == 0 ? "a point is too far from the site" : errorMessage(context, code))
    }
  }
}

private func errorMessage(_ context: OpaquePointer, _ code: Int32) -> String {
  proj_context_errno_string(context, code).map { String(cString: $0) } ?? "error \(code)"
}
