import CGEOS

/// One GEOS context, made for a single operation and never shared.
struct Engine: ~Copyable {
  let context: GEOSContextHandle_t
  private let complaint = Complaint()

  init(for step: String) throws(TopologyError) {
    guard let context = GEOS_init_r() else {
      throw TopologyError(step: step, message: "out of memory")
    }
    self.context = context
    GEOSContext_setErrorMessageHandler_r(
      context,
      { message, complaint in
        guard let message, let complaint else { return }
        Unmanaged<Complaint>.fromOpaque(complaint).takeUnretainedValue()
          .message = String(cString: message)
      }, Unmanaged.passUnretained(complaint).toOpaque())
  }

  deinit { GEOS_finish_r(context) }

  /// Takes ownership of what GEOS has made, or says why it made nothing.
  func own(_ made: OpaquePointer?, after step: String) throws(TopologyError) -> Figure {
    guard let made else { throw error(after: step) }
    return Figure(pointer: made, context: context)
  }

  func error(after step: String) -> TopologyError {
    TopologyError(step: step, message: complaint.message)
  }
}

/// Where GEOS leaves its last error message; it lives as long as the context.
private final class Complaint {
  var message = "no reason given"
}
