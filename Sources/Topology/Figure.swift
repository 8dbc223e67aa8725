import CGEOS

/// One geometry that GEOS has given us to free.
struct Figure: ~Copyable {
  let pointer: OpaquePointer
  let context: GEOSContextHandle_t

  deinit { GEOSGeom_destroy_r(context, pointer) }

  /// Gives the geometry up to a GEOS call that frees it, even when that call fails.
  consuming func surrender() -> OpaquePointer {
    let pointer = self.pointer
    discard self
    return pointer
  }

  /// Square metres; zero for what has no area.
  var area: Double {
    var area = 0.0
    GEOSArea_r(context, pointer, &area)
    return area
  }

  var isEmpty: Bool { GEOSisEmpty_r(context, pointer) == 1 }
}

/// Geometries to free together: a Swift array cannot hold owners.
struct FigureList: ~Copyable {
  private(set) var pointers: [OpaquePointer?] = []
  let context: GEOSContextHandle_t

  init(context: GEOSContextHandle_t) {
    self.context = context
  }

  deinit {
    for case let pointer? in pointers { GEOSGeom_destroy_r(context, pointer) }
  }

  var count: Int { pointers.count }

  subscript(index: Int) -> OpaquePointer { pointers[index]! }

  mutating func append(_ figure: consuming Figure) {
    pointers.append(figure.surrender())
  }

  mutating func replace(_ index: Int, with figure: consuming Figure) {
    GEOSGeom_destroy_r(context, pointers[index])
    pointers[index] = figure.surrender()
  }

  /// Gives all geometries up to a GEOS call that frees them; the list is empty then.
  mutating func surrender() -> [OpaquePointer?] {
    defer { pointers = [] }
    return pointers
  }
}
