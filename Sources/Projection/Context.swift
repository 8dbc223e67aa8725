import CPROJ

/// A PROJ context: silent, and never on the network.
struct Context: ~Copyable {
  let pointer: OpaquePointer

  /// - Parameter withDatabase: Only looking a code up needs the database; opening it costs 3 ms.
  init(withDatabase: Bool) throws(ProjectionError) {
    guard let context = proj_context_create() else {
      throw ProjectionError(zh: "内存不足，无法投影", en: "cannot project: out of memory")
    }
    pointer = context
    proj_context_set_enable_network(context, 0)
    proj_log_func(context, nil) { _, _, _ in }
    guard !withDatabase else { return }
    // A full definition needs no database: let PROJ find none.
    "/nowhere".withCString { nowhere in
      var paths: [UnsafePointer<CChar>?] = [nowhere]
      proj_context_set_search_paths(context, 1, &paths)
    }
  }

  deinit { proj_context_destroy(pointer) }

  /// What PROJ says went wrong.
  var message: String {
    let code = proj_context_errno(pointer)
    guard code != 0 else { return "PROJ does not know it, or has no database (proj.db)" }
    return message(for: code)
  }

  borrowing func message(for code: Int32) -> String {
    proj_context_errno_string(pointer, code).map { String(cString: $0) } ?? "error \(code)"
  }
}
