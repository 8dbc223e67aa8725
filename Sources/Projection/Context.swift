import CPROJ

/// A PROJ context: silent, and never on the network.
struct Context: ~Copyable {
  let pointer: OpaquePointer
  let proj: ProjLibrary

  /// - Parameter withDatabase: Only looking a code up needs the database; opening it costs 3 ms.
  init(withDatabase: Bool) throws(ProjectionError) {
    let proj = try ProjLibrary.opened()
    guard let context = proj.context_create() else {
      throw ProjectionError(zh: "内存不足，无法投影", en: "cannot project: out of memory")
    }
    pointer = context
    self.proj = proj
    _ = proj.context_set_enable_network(context, 0)
    proj.log_func(context, nil) { _, _, _ in }
    guard !withDatabase else { return }
    // A full definition needs no database: let PROJ find none.
    "/nowhere".withCString { nowhere in
      var paths: [UnsafePointer<CChar>?] = [nowhere]
      proj.context_set_search_paths(context, 1, &paths)
    }
  }

  deinit { _ = proj.context_destroy(pointer) }

  /// What PROJ says went wrong.
  var message: String {
    let code = proj.context_errno(pointer)
    guard code != 0 else { return "PROJ does not know it, or has no database (proj.db)" }
    return message(for: code)
  }

  borrowing func message(for code: Int32) -> String {
    proj.context_errno_string(pointer, code).map { String(cString: $0) } ?? "error \(code)"
  }
}

extension ProjLibrary {
  fileprivate static func opened() throws(ProjectionError) -> ProjLibrary {
    guard let library = known else {
      throw ProjectionError(
        zh: "找不到投影库 PROJ；请安装 libproj25", en: "cannot find PROJ; install libproj25")
    }
    return library
  }

  private static let known: ProjLibrary? = withUnsafeTemporaryAllocation(
    of: ProjLibrary.self, capacity: 1
  ) { memory in
    memory.baseAddress.flatMap { proj_library_open($0) != 0 ? $0.pointee : nil }
  }
}
